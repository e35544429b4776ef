/** Every number on a page is that of the things it stands for: those that its link leads to, or those below it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { passes } from '../../catalogue/search/filter.ts';
import { readNamesFile, type NamesFile } from '../../catalogue/search/names-file.ts';
import { readPapersFile, type PapersFile } from '../../catalogue/search/papers-file.ts';
import { pathOf } from '../../catalogue/search/records.ts';
import { parseSearchQuery } from '../../catalogue/search/state.ts';
import { catalogue } from '../../content/index.ts';
import { site } from '../../site/site.ts';
import {
  classesOf,
  countedLinks,
  mainOf,
  numberWithUnit,
  readThings,
  shownIn,
  textOf,
  yearsOf,
  type CountedLink,
  type Element,
  type Things,
} from './counted-links.ts';
import { DIST, htmlFiles, readPage } from './dist.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(join(DIST, 'search', name), 'utf8'));
const names = readNamesFile(json('names.json') as NamesFile);
const search = readPapersFile(json('papers.json') as PapersFile, names);

/** The papers that the search page shows for an address, as it computes them from its own files. */
const foundBy = (query: string): number =>
  search?.papers.filter((paper) => passes(paper, parseSearchQuery(query))).length ?? 0;

const known = new Map<string, Things>();

function countAt({ to, unit }: Omit<CountedLink, 'number'>): number {
  if (to.startsWith('/search/?')) return foundBy(to.slice('/search/'.length));
  const things = known.get(to) ?? readThings(to, site.base);
  known.set(to, things);
  return things[unit];
}

const pages = new Map(
  htmlFiles().map((file) => [`/${file.replace(/index\.html$/, '')}`, readFileSync(join(DIST, file), 'utf8')]),
);

describe('a number beside a link', () => {
  const all = [...pages].flatMap(([page, html]) =>
    countedLinks(html, site.base).map((link) => ({ page, ...link })),
  );

  test('is the number of things that the link leads to, on every page', () => {
    const wrong = all.filter((link) => countAt(link) !== link.number);
    expect(
      wrong.map(
        (link) => `${link.page}: ${link.number} ${link.unit} → ${link.to}, where there are ${countAt(link)}`,
      ),
    ).toEqual([]);
  });

  const [technique] = catalogue.techniques;
  const [author] = catalogue.authors.filter(({ hasPage }) => hasPage);
  test.each([
    ['the map', '/', /^\/techniques\/[^/]+\/$/],
    ['the objects of the map', '/', /^\/objects\/circuits\/$/],
    ['the newer techniques together', '/', /^\/families\//],
    ['the strip of criteria', '/', /^\/evaluation\/[^/]+\/$/],
    ['papers without a criterion', '/', /^\/evidence\/no-criterion\/$/],
    ['the small matrix', '/', /^\/evidence\/[^/]+\/[^/]+\/$/],
    ['cells of the matrix', '/evidence/', /^\/evidence\/[^/]+\/[^/]+\/$/],
    ['papers of a technique without a criterion', '/evidence/', /^\/evidence\/[^/]+\/no-criterion\/$/],
    ['all papers of a column', '/evidence/', /^\/findings\/[^/]+\/$/],
    ['bars of criteria', technique?.path ?? '', /^\/evidence\//],
    ['bars of years', technique?.path ?? '', /^\/search\/\?technique=.*&year=/],
    ['families by year', '/timeline/', /^\/search\/\?technique=.*&year=/],
    ['techniques of an author', author?.path ?? '', /^\/search\/\?technique=.*&author=/],
    ['authors', '/authors/', /^\/authors\/[^/]+\/$/],
    ['models', '/models/', /^\/models\/[^/]+\/$/],
    ['tasks', '/tasks/', /^\/tasks\/[^/]+\/$/],
    ['venues', '/venues/', /^\/venues\/[^/]+\/$/],
  ])('is looked at: %s', (_, page, to) => {
    expect(all.filter((link) => link.page === page && to.test(link.to))).not.toEqual([]);
  });
});

/** The first element of a class below another. */
const inside = (element: Element, name: string): Element | null =>
  DomUtils.findOne((one) => classesOf(one).includes(name), element.children);

test('the head of a group counts the rows below it, those of the groups in it and those left out included', () => {
  const wrong = [...pages].flatMap(([page, html]) =>
    DomUtils.findAll((one) => 'data-contributions' in one.attribs, [...mainOf(html)]).flatMap((table) => {
      const groups = DomUtils.getElementsByTagName('tbody', table.children).map((body) => {
        const [head] = DomUtils.findAll((one) => classesOf(one).includes('group'), body.children);
        const said = Number(/\d+$/.exec(head ? textOf(inside(head, 'n') ?? head) : '')?.[0]);
        const depth = Number(/depth-(\d)/.exec(head?.attribs['class'] ?? '')?.[1]);
        return {
          said,
          depth,
          isCut: head ? inside(head, 'go') !== null : false,
          rows: shownIn([body]).counts.contribution,
        };
      });
      return groups.flatMap(({ said, depth }, place) => {
        const after = groups.slice(place + 1);
        const end = after.findIndex((other) => other.depth <= depth);
        const within = [...groups.slice(place, place + 1), ...(end < 0 ? after : after.slice(0, end))];
        const rows = within.reduce((sum, one) => sum + one.rows, 0);
        return within.some(({ isCut }) => isCut)
          ? rows < said
            ? []
            : [`${page}: ${rows} of ${said}, and yet cut`]
          : rows === said
            ? []
            : [`${page}: ${said} said, ${rows} there`];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test('a heading counts what stands under it', () => {
  let seen = 0;
  const wrong = [...pages].flatMap(([page, html]) => {
    const main = mainOf(html);
    return DomUtils.findAll((one) => one.tagName === 'section', [...main]).flatMap((section) => {
      const head = inside(section, 'sechead');
      const words = DomUtils.getChildren(head ?? section)
        .map((child) => DomUtils.textContent(child).trim())
        .join(': ');
      const said = head && !/\d of \d/.test(words) ? numberWithUnit(words) : undefined;
      if (!said || yearsOf(main).length > 0) return [];
      const { papers, counts } = shownIn([section]);
      const items = DomUtils.getElementsByTagName('li', section.children).length;
      const there = said.unit === 'paper' ? papers.size || items : counts[said.unit];
      // A chart has no list; its numbers are looked at below.
      if (there === 0 || page === '/changes/') return [];
      seen += 1;
      return there === said.number ? [] : [`${page}: ${words}, where there are ${there}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(catalogue.venues.length);
});

test('a month of changes counts the papers listed as added', () => {
  const months = DomUtils.findAll(
    (one) => one.tagName === 'section' && /^month-/.test(one.attribs['aria-labelledby'] ?? ''),
    [...mainOf(readPage('/changes/'))],
  );
  for (const month of months) {
    const lists = DomUtils.findAll((one) => one.tagName === 'ul', month.children).filter((list) => {
      const head = DomUtils.prevElementSibling(list);
      return head && !['Tools', 'Changed'].includes(textOf(head));
    });
    const there = lists
      .flatMap((list) => DomUtils.getElementsByTagName('li', list.children))
      .reduce((sum, item) => sum + Number(/^and (\d+) more$/.exec(textOf(item))?.[1] ?? 1), 0);
    const note = inside(month, 'note');
    expect(numberWithUnit(note ? textOf(note) : '')?.number).toBe(there);
  }
  expect(months).not.toEqual([]);
});

test('the numbers behind suggested names are those of their pages', () => {
  const counted = Object.values(names.names)
    .flat()
    .filter(({ count }) => count > 0);
  const wrong = counted.filter((name) => countAt({ to: pathOf(name), unit: 'paper' }) !== name.count);
  expect(wrong.map(({ kind, id, count }) => `${kind} ${id}: ${count}`)).toEqual([]);
  expect(counted.length).toBeGreaterThan(0);
});

test('a year of a chart adds up to the papers of its page', () => {
  const terms = [...catalogue.termById.values()].filter(
    ({ id }) => (catalogue.papersByTerm.get(id)?.length ?? 0) > 0,
  );
  const sums = terms.map(({ path }) => {
    const years = countedLinks(readPage(path), site.base).filter(({ to }) => /^\/search\/\?.*year=/.test(to));
    return [path, years.reduce((sum, { number }) => sum + number, 0)];
  });
  expect(sums).toEqual(terms.map(({ id, path }) => [path, catalogue.papersByTerm.get(id)?.length]));
});
