/**
 * What may have been meant by an address that leads nowhere: records from the index of names, which search reads too, and
 * the pages that the site's own bars lead to.
 */
import { askedByPath } from '../catalogue/browser.ts';
import { ask, sayMissing } from './look-up.ts';
import {
  nearestTo,
  type Destination,
  readIdsFile,
  readNamesFile,
  type IdsFile,
  type NamesFile,
  pathOf,
  type NameIndex,
} from '../catalogue/search/index.ts';

interface Page extends Destination {
  readonly text: string;
  /** What it is, where its name doesn't say: `technique`, `Wang, Conmy +3, 2022`. */
  readonly note: string;
}

/** `links` of each paper, as far as they could be had. */
const recordsIn = ({ names, papers }: NameIndex, links: ReturnType<typeof readIdsFile>): readonly Page[] => [
  ...papers.map(({ id, title, by, published, formerIds, aliases }, place) => ({
    path: `/papers/${id}/`,
    text: title,
    note: `${by}, ${published.slice(0, 4)}`,
    known: [id, ...formerIds, ...Object.values(links[place] ?? {}).map(String), ...aliases],
  })),
  ...Object.values(names)
    .flat()
    .map((name) => ({
      path: pathOf(name),
      text: name.name,
      note: name.kind,
      known: [name.id, ...name.aliases],
    })),
];

const ownPages = (base: string): readonly Page[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('header.site nav a, footer a')]
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base))
    .map(({ pathname, text }) => ({
      path: `/${pathname.slice(base.length)}`,
      text,
      note: 'page',
      known: [text],
    }));

function show(place: HTMLElement, base: string, pages: readonly Page[]): void {
  const items = pages.map(({ path, text, note }) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), {
      href: base + path.slice(1),
      textContent: text,
    });
    const about = Object.assign(document.createElement('span'), {
      className: 'quiet',
      textContent: ` ${note}`,
    });
    item.append(link, about);
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}

function statusLine(parts: readonly (string | Node)[]): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'section', role: 'status' });
  line.append(...parts);
  return line;
}

async function start(place: HTMLElement): Promise<void> {
  const { base = '/', index = '' } = place.dataset;
  const address = location.pathname.startsWith(base)
    ? `/${location.pathname.slice(base.length)}`
    : location.pathname;
  const asked = askedByPath(address);
  const found = asked === undefined ? undefined : await ask(asked, base);
  if (found?.path !== undefined) return location.replace(base + found.path.slice(1));
  if (found) return place.before(statusLine(sayMissing(found, base)));
  const [response, ids] = await Promise.all(['names', 'ids'].map((name) => fetch(`${index}${name}.json`)));
  const names = response?.ok ? readNamesFile((await response.json()) as NamesFile) : undefined;
  const links = names && ids?.ok ? readIdsFile((await ids.json()) as IdsFile, names.stamp) : [];
  const records = names ? recordsIn(names, links) : [];
  // The bar and its menu name the same pages.
  const own = new Map(ownPages(base).map((page) => [page.path, page]));
  show(place, base, nearestTo(address, [...own.values(), ...records]));
}

const place = document.querySelector<HTMLElement>('[data-nearest]');
// Without the index the page still says where to look.
if (place) start(place).catch(() => undefined);
