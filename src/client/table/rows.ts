/** The rows of a table as its filter sees them, and which of them hold some words and some tags. */

export interface Row {
  readonly element: HTMLTableRowElement;
  /** All that stands in the row and in its group's name, folded. */
  readonly text: string;
  /** Ids of techniques and criteria, and the year. */
  readonly tags: ReadonlySet<string>;
}

/** What is wanted: every word, and of each menu one of the tags it stands for (`undefined`: any). */
export interface Wanted {
  readonly words: readonly string[];
  readonly tags: ReadonlyMap<string, readonly string[] | undefined>;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const toWords = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

export function readRows(table: HTMLTableElement): readonly Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('[data-row]')].map((element) => {
    const group = element.closest('tbody')?.querySelector('.group h2, .group h3')?.textContent ?? '';
    const linked = [...element.querySelectorAll<HTMLAnchorElement>('.tags a')].map((link) => link.pathname.split('/').at(-2) ?? '');
    const others = element.dataset['tags']?.split(' ') ?? [];
    const year = element.querySelector('.when')?.textContent.slice(-4) ?? '';
    return { element, text: fold(`${group} ${element.textContent}`), tags: new Set([...linked, ...others, year]) };
  });
}

/** `except` names a menu to leave out of account, as for counting what its other values would give. */
export const isMatch = ({ text, tags }: Row, wanted: Wanted, except?: string): boolean =>
  wanted.words.every((word) => text.includes(word)) &&
  [...wanted.tags].every(([menu, ids]) => menu === except || !ids || ids.some((id) => tags.has(id)));
