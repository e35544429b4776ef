/** What a reader asks for, as an address: words, values to have or not to have by facet, and the order. */
import { FACET_TRAITS, FACETS, type Facet } from '../views/facets.ts';

export const SORTS = ['relevance', 'newest', 'oldest', 'connected'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
  readonly words: string;
  /** Values wanted: any of a facet, all of the facets. */
  readonly include: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly exclude: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Facets of which all values wanted are wanted at once, instead of any. */
  readonly all: readonly Facet[];
  /** Parts of the words that are taken as they stand, not for what they were understood to mean: `role:critiques`. */
  readonly plain: readonly string[];
  readonly sort: Sort;
}

export const EMPTY_STATE: SearchState = {
  words: '',
  include: {},
  exclude: {},
  all: [],
  plain: [],
  sort: 'relevance',
};

/** `?q=words&technique=a,b&not-technique=c&sort=newest`; `''` for the empty state. Facets in display order. */
export function toSearchQuery({ words, include, exclude, all, plain, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const facet of FACETS) {
    if (include[facet]?.length) parameters.set(facet, include[facet].join(','));
    if (exclude[facet]?.length) parameters.set(`not-${facet}`, exclude[facet].join(','));
  }
  if (all.length > 0) parameters.set('all', all.join(','));
  if (plain.length > 0) parameters.set('plain', plain.join(','));
  if (sort !== 'relevance') parameters.set('sort', sort);
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query && `?${query}`;
}

/** Reads an address; what it doesn't know it leaves out. */
export function parseSearchQuery(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const list = (name: string) => [...new Set((parameters.get(name) ?? '').split(',').filter(Boolean))];
  const read = (prefix: string) =>
    Object.fromEntries(
      FACETS.map((facet) => [facet, list(prefix + facet)] as const).filter(([, values]) => values.length > 0),
    );
  const sort = SORTS.find((one) => one === parameters.get('sort')) ?? 'relevance';
  return {
    words: parameters.get('q')?.trim() ?? '',
    include: read(''),
    exclude: read('not-'),
    all: FACETS.filter((facet) => FACET_TRAITS[facet].isMany && list('all').includes(facet)),
    plain: list('plain').filter((key) => /^[a-z-]+:[^\s]+$/.test(key)),
    sort,
  };
}

export interface ActiveFilter {
  readonly facet: Facet;
  readonly id: string;
  readonly isNot: boolean;
}

/** Each value wanted or excluded, facets in display order. */
export const activeFilters = ({
  include,
  exclude,
}: Pick<SearchState, 'include' | 'exclude'>): readonly ActiveFilter[] =>
  FACETS.flatMap((facet) => [
    ...(include[facet] ?? []).map((id) => ({ facet, id, isNot: false })),
    ...(exclude[facet] ?? []).map((id) => ({ facet, id, isNot: true })),
  ]);

/** The state with a value wanted, or no longer so if it was; it is no longer excluded. */
export function toggleValue(state: SearchState, facet: Facet, id: string): SearchState {
  const now = state.include[facet] ?? [];
  const without = (state.exclude[facet] ?? []).filter((value) => value !== id);
  const next = now.includes(id) ? now.filter((value) => value !== id) : [...now, id];
  return {
    ...state,
    include: { ...state.include, [facet]: next },
    exclude: { ...state.exclude, [facet]: without },
  };
}

/** The state with a value excluded, or no longer so if it was; it is no longer wanted. */
export function toggleExclusion(state: SearchState, facet: Facet, id: string): SearchState {
  const swapped = toggleValue({ ...state, include: state.exclude, exclude: state.include }, facet, id);
  return { ...swapped, include: swapped.exclude, exclude: swapped.include };
}

/** The state with these values wanted, or excluded, too. */
export function addValues(
  state: SearchState,
  facet: Facet,
  ids: readonly string[],
  isNot: boolean,
): SearchState {
  const [to, from] = isNot ? (['exclude', 'include'] as const) : (['include', 'exclude'] as const);
  return {
    ...state,
    [to]: { ...state[to], [facet]: [...new Set([...(state[to][facet] ?? []), ...ids])] },
    [from]: { ...state[from], [facet]: (state[from][facet] ?? []).filter((id) => !ids.includes(id)) },
  };
}

/** The state with all values wanted of a facet, or, if that was so, with any. */
export const toggleAll = (state: SearchState, facet: Facet): SearchState => ({
  ...state,
  all: FACETS.filter((one) => state.all.includes(one) !== (one === facet)),
});
