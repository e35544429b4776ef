/** The rows of a table as its filter sees them: those of its page, and once they are asked for those that the page leaves out. */
import { holdsAll, type TableWords, type Want } from '../../catalogue/search/index.ts';

export interface Row {
  readonly element: HTMLElement;
  /** All that can be looked for in the row, as `TableWords.textOf` makes it. */
  readonly text: string;
  /** Ids of its terms, and the year. */
  readonly tags: ReadonlySet<string>;
}

/** What is wanted: every word, and of each menu one of the tags it stands for (`undefined`: any). */
export interface Wanted {
  readonly words: readonly Want[];
  readonly tags: ReadonlyMap<string, readonly string[] | undefined>;
}

const rowsIn = (part: ParentNode): readonly HTMLTableRowElement[] => [
  ...part.querySelectorAll<HTMLTableRowElement>('[data-row]'),
];

/** Rows in the order of the table, whatever order they stand in. */
export function readRows(table: HTMLTableElement, words: TableWords): readonly Row[] {
  return rowsIn(table).map((element) => {
    const group = element.closest('tbody')?.dataset['group'] ?? '';
    const linked = [...element.querySelectorAll<HTMLAnchorElement>('.tags a')].map(
      (link) => link.pathname.split('/').at(-2) ?? '',
    );
    const terms = new Set([group, ...linked, ...(element.dataset['tags']?.split(' ') ?? [])]);
    const year = element.querySelector('.when')?.textContent.slice(-4) ?? '';
    return { element, text: words.textOf(element.textContent, terms), tags: new Set([...terms, year]) };
  });
}

/** `except` names a menu to leave out of account, as for counting what its other values would give. */
export const isMatch = ({ text, tags }: Row, wanted: Wanted, except?: string): boolean =>
  holdsAll(text, wanted.words) &&
  [...wanted.tags].every(([menu, ids]) => menu === except || !ids || ids.some((id) => tags.has(id)));

async function fetchPart(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The bodies of the table's groups with the rows that the page leaves out, each row knowing its place in the group. */
export async function fetchRest(
  table: HTMLTableElement,
): Promise<ReadonlyMap<string, readonly HTMLTableRowElement[]>> {
  const addresses = table.dataset['rest']?.split(' ') ?? [];
  const parts = await Promise.all(addresses.map(fetchPart));
  const rest = new Map<string, HTMLTableRowElement[]>();
  for (const body of parts.flatMap((part) => [...part.querySelectorAll('tbody')])) {
    const id = body.dataset['group'] ?? '';
    rest.set(id, [...(rest.get(id) ?? []), ...rowsIn(body)]);
  }
  return rest;
}

/** Puts rows into their places among those of their groups, which stand in the table's own order. */
export function putInPlace(
  table: HTMLTableElement,
  rest: ReadonlyMap<string, readonly HTMLTableRowElement[]>,
): void {
  for (const body of table.tBodies) {
    const there = [...rowsIn(body)];
    // In rising order, so that whatever stands before a row is there when its turn comes.
    for (const row of rest.get(body.dataset['group'] ?? '') ?? [])
      there.splice(Number(row.dataset['place']), 0, row);
    body.append(...there);
  }
}
