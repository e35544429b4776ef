/** A selection of papers as an address: which ids it names, which of them the catalogue knows. */
import type { Catalogue } from '../model/types.ts';

export interface Selection {
  /** Known ids, in the order given, each once. */
  readonly ids: readonly string[];
  /** Ids that lead nowhere, so that a reader can be told. */
  readonly unknown: readonly string[];
}

const PARAMETER = 'papers';

/** `?papers=a,b,c`; empty for no ids. Ids hold no character that would need escaping. */
export const toSelectionQuery = (ids: readonly string[]): string =>
  ids.length > 0 ? `?${PARAMETER}=${ids.join(',')}` : '';

/** The ids in an address's query, in order, each once; none where it names no papers. */
export const parseSelection = (query: string): readonly string[] => [
  ...new Set(
    (new URLSearchParams(query).get(PARAMETER) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  ),
];

/** Which of these the catalogue knows, now or formerly: what is kept in a browser or a link is older than it. */
export function resolveSelection(
  ids: readonly string[],
  { paperById, formerIds }: Pick<Catalogue, 'paperById' | 'formerIds'>,
): Selection {
  const present = (id: string) => (paperById.has(id) ? id : formerIds.get(`papers/${id}`)?.split('/')[2]);
  const known = ids.map(present).filter((id) => id !== undefined);
  return { ids: [...new Set(known)], unknown: ids.filter((id) => present(id) === undefined) };
}

/** True if two selections hold the same papers, in whatever order. */
export const isSameSelection = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
