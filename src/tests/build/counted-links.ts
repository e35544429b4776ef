/** The numbers beside a page's links, as a reader takes them: what each counts, where it leads, and what is found there. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { readPage } from './dist.ts';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What is counted; a bare number counts papers unless a part of the page says otherwise by `data-counts`. */
export type Unit = 'paper' | 'contribution' | 'tool' | 'relation' | 'result';

export interface CountedLink {
  /** Below the base path: `/techniques/probing/?year=2023#contributions`. */
  readonly to: string;
  readonly number: number;
  readonly unit: Unit;
}

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['paper', 'paper'],
  ['contribution', 'contribution'],
  ['claim', 'contribution'],
  ['row', 'contribution'],
  ['tool', 'tool'],
  ['relation', 'relation'],
  ['result', 'result'],
  ...(['supports', 'mixed', 'against', 'reported'] as const).map((state) => [state, 'result'] as const),
]);
const WITH_UNIT = new RegExp(`(?:^|[\\s:])(\\d[\\d,]*) (${[...UNITS.keys()].join('|')})s?\\b`);
const ONLY_WITH_UNIT = /^\d[\d,]* [a-z]+$/;
/** `All 12 →`, `52 of 77`, or a number alone. */
const BARE = /^(?:all )?(\d[\d,]*)(?: of \d+| →)?$/i;

export const classesOf = (element: Element): readonly string[] => (element.attribs['class'] ?? '').split(' ');
const isElement = (node: object | null): node is Element => node !== null && 'tagName' in node;

function above(element: Element, test: (one: Element) => boolean): Element | undefined {
  for (let one: object | null = element; isElement(one); one = one.parent) if (test(one)) return one;
  return undefined;
}

/** What a reader hears of an element. */
export const textOf = (element: Element): string =>
  (element.attribs['aria-label'] ?? DomUtils.textContent(element)).replace(/\s+/g, ' ').trim();

/** The first number with what it counts: `Probing: 77 papers`. */
export function numberWithUnit(text: string): { readonly number: number; readonly unit: Unit } | undefined {
  const [, number, noun = ''] = WITH_UNIT.exec(text) ?? [];
  const unit = UNITS.get(noun);
  return number && unit ? { number: Number(number.replaceAll(',', '')), unit } : undefined;
}

function bareNumber(text: string): number | undefined {
  const [, number] = BARE.exec(text) ?? [];
  return number === undefined ? undefined : Number(number.replaceAll(',', ''));
}

/** The element right behind this one, or behind the heading or row head that holds nothing else. */
function behind(element: Element): Element | undefined {
  const next = DomUtils.nextElementSibling(element);
  const { parent } = element;
  if (next || !isElement(parent) || !/^(?:th|h\d|text|b|span|dt)$/.test(parent.tagName))
    return next ?? undefined;
  return DomUtils.textContent(parent).trim() === DomUtils.textContent(element).trim()
    ? behind(parent)
    : undefined;
}

/** The number that belongs to a link: in its words, or alone in what stands right behind it. */
function numberOf(link: Element): { readonly number: number; readonly unit?: Unit } | undefined {
  const own = textOf(link);
  const inWords = numberWithUnit(own);
  if (inWords) return inWords;
  const alone = bareNumber(own);
  if (alone !== undefined) return { number: alone };
  const next = behind(link);
  // A number that is a link itself is looked at by itself.
  if (!next || next.tagName === 'a' || DomUtils.getElementsByTagName('a', next.children).length > 0)
    return undefined;
  const number = bareNumber(textOf(next));
  return number === undefined
    ? ONLY_WITH_UNIT.test(textOf(next))
      ? numberWithUnit(textOf(next))
      : undefined
    : { number };
}

/** A year is a name where it leads to that year, and a date behind a paper's title. */
const isYear = (to: string, number: number): boolean =>
  number >= 1950 &&
  number < 2100 &&
  (to.split(/[?#]/)[0]?.endsWith(`/${number}/`) === true || /^\/papers\/[^/]+\//.test(to));

/** Text that is no link of the site's own making, or whose number counts what stands below it. */
const isApart = (one: Element): boolean =>
  ['prose', 'crumb', 'group', 'ttl'].some((name) => classesOf(one).includes(name));

export const mainOf = (html: string): readonly Element[] =>
  DomUtils.getElementsByTagName('main', parseDocument(html).children);

/** Every link of a page's content with a number; titles of papers, crumbs, prose and heads of groups are left out. */
export function countedLinks(html: string, base: string): readonly CountedLink[] {
  return DomUtils.getElementsByTagName('a', [...mainOf(html)]).flatMap((link): readonly CountedLink[] => {
    const href = link.attribs['href'] ?? '';
    const found =
      href.startsWith(base) && (!above(link, isApart) || above(link, (one) => classesOf(one).includes('go')))
        ? numberOf(link)
        : undefined;
    const to = `/${href.slice(base.length)}`;
    // A form is filled with an identifier, which is no number of things.
    if (!found || isYear(to, found.number) || to.startsWith('/contribute/')) return [];
    const said = above(link, (one) => one.attribs['data-counts'] !== undefined)?.attribs['data-counts'] as
      Unit | undefined;
    // The page of a paper's relations holds nothing else.
    const own = /\/relations\/(?:#|$)/.test(to) ? 'relation' : 'paper';
    return [{ to, number: found.number, unit: found.unit ?? said ?? own }];
  });
}

export type Things = Readonly<Record<Unit, number>>;

interface Shown {
  readonly papers: ReadonlySet<string>;
  readonly counts: Omit<Things, 'paper'>;
}

const hrefOf = (element: Element | null): string => element?.attribs['href'] ?? '';
const paperIn = (link: string): readonly string[] => /\/papers\/[^/#?]+\//.exec(link) ?? [];
const titleIn = (element: Element): Element | null =>
  DomUtils.findOne((link) => link.tagName === 'a' && classesOf(link).includes('ttl'), [element]);

/** What stands in these parts of a page: papers in tables and lists, claims, tools, relations. */
export function shownIn(parts: readonly Element[]): Shown {
  const all = (test: (one: Element) => boolean) => DomUtils.findAll(test, [...parts]);
  const itemsOf = (list: string) =>
    all((one) => one.tagName === 'li' && above(one, (up) => classesOf(up).includes(list)) !== undefined);
  const rows = all((one) => one.attribs['data-row'] !== undefined);
  const papers = itemsOf('papers').filter((one) => titleIn(one));
  return {
    papers: new Set([...rows, ...papers].flatMap((one) => paperIn(hrefOf(titleIn(one))))),
    counts: {
      contribution: rows.length,
      tool: all((one) => one.attribs['data-tool'] !== undefined).length,
      relation: itemsOf('reld').length,
      result: all((one) => one.attribs['data-result'] !== undefined).length,
    },
  };
}

/** The pages of its years that a page leads to; together they hold all that it is about. */
export const yearsOf = (main: readonly Element[]): readonly string[] =>
  DomUtils.findAll(
    (one) => one.tagName === 'nav' && one.attribs['aria-labelledby'] === 'by-year',
    [...main],
  ).flatMap((nav) => DomUtils.getElementsByTagName('a', [nav]).map(hrefOf));

/** The part of a page that an address points to: what is labelled so, or what follows the term of a list. */
function partOf(main: readonly Element[], fragment: string): readonly Element[] {
  if (fragment === '') return main;
  const section = DomUtils.findOne((one) => one.attribs['aria-labelledby'] === fragment, [...main]);
  const term = DomUtils.findOne((one) => one.tagName === 'dt' && one.attribs['id'] === fragment, [...main]);
  const next = term && DomUtils.nextElementSibling(term);
  return [section ?? next].filter((one) => one !== null && one !== undefined);
}

/** What a reader finds at an address of the built site, the pages of its years included; a paper's own page is one paper. */
export function readThings(to: string, base: string): Things {
  const [path = '', fragment = ''] = to.split('#');
  const main = mainOf(readPage(path));
  const own = base + path.slice(1);
  const years = yearsOf(main);
  const pages =
    years.length === 0 || years.includes(own)
      ? [main]
      : years.map((link) => mainOf(readPage(`/${link.slice(base.length)}`)));
  const shown = pages.map((page) => shownIn(partOf(page, fragment)));
  const sum = (unit: Exclude<Unit, 'paper'>) => shown.reduce((total, { counts }) => total + counts[unit], 0);
  return {
    paper: /^\/papers\/[^/]+\/$/.test(path) ? 1 : new Set(shown.flatMap(({ papers }) => [...papers])).size,
    contribution: sum('contribution'),
    tool: sum('tool'),
    relation: sum('relation'),
    result: sum('result'),
  };
}
