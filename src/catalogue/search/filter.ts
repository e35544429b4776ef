/** Facets at work: which papers a state lets through, and what each further value would give. */
import { FACETS, type Facet } from '../views/facets.ts';
import type { SearchPaper } from './records.ts';
import type { SearchState } from './state.ts';

type Filters = Pick<SearchState, 'include' | 'exclude' | 'all'>;

const has = ({ facets }: Pick<SearchPaper, 'facets'>, facet: Facet, values: readonly string[]): boolean =>
  values.some((value) => facets[facet]?.includes(value));

/** True if a paper has what is wanted of a facet: any of the values, or all of them. */
function hasWanted(paper: Pick<SearchPaper, 'facets'>, facet: Facet, { include, all }: Filters): boolean {
  const wanted = include[facet] ?? [];
  if (wanted.length === 0) return true;
  return all.includes(facet)
    ? wanted.every((value) => has(paper, facet, [value]))
    : has(paper, facet, wanted);
}

/** True if a paper has what is wanted of every facet, and nothing excluded. `except` leaves one facet's wants out. */
export function passes(paper: Pick<SearchPaper, 'facets'>, filters: Filters, except?: Facet): boolean {
  const { exclude } = filters;
  return FACETS.every(
    (facet) =>
      (facet === except || hasWanted(paper, facet, filters)) &&
      (!exclude[facet]?.length || !has(paper, facet, exclude[facet])),
  );
}

export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

const without = (values: Filters['exclude'], facet: Facet, id: string): Filters['exclude'] => ({
  ...values,
  [facet]: values[facet]?.filter((value) => value !== id),
});

/** Of which facets a paper lacks what is wanted. */
const lacking = (paper: SearchPaper, filters: Filters): readonly Facet[] =>
  FACETS.filter((facet) => !hasWanted(paper, facet, filters));

/**
 * For each value the papers that would show if it were the only one wanted of its facet, all else as it is; of a facet of which all
 * values are wanted, if it were wanted too. An excluded value counts what wanting it instead would show.
 */
export function countValues(papers: readonly SearchPaper[], filters: Filters): Counts {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const paper of papers) {
    if (FACETS.some((facet) => filters.exclude[facet]?.length && has(paper, facet, filters.exclude[facet])))
      continue;
    const lacks = lacking(paper, filters);
    // What lacks one facet shows for other values of that facet; what lacks two, for none.
    for (const facet of lacks.length === 0 ? FACETS : lacks.length === 1 ? lacks : []) {
      if (lacks.length > 0 && filters.all.includes(facet)) continue;
      const own = counts.get(facet);
      for (const value of paper.facets[facet] ?? []) own?.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  for (const facet of FACETS) {
    for (const id of filters.exclude[facet] ?? []) {
      const wanted = { ...filters, exclude: without(filters.exclude, facet, id) };
      const except = filters.all.includes(facet) ? undefined : facet;
      counts
        .get(facet)
        ?.set(id, papers.filter((paper) => has(paper, facet, [id]) && passes(paper, wanted, except)).length);
    }
  }
  return counts;
}

/** A function that leaves out of a paper's ids of a facet those that stand above another of them. `values` in taxonomy order, with depths. */
export function keepMostParticular(
  values: readonly { readonly id: string; readonly depth: number }[],
): (ids: readonly string[]) => readonly string[] {
  const above = new Map<string, readonly string[]>();
  const line: string[] = [];
  for (const { id, depth } of values) {
    line.length = depth;
    above.set(id, [...line]);
    line[depth] = id;
  }
  return (ids) => ids.filter((id) => !ids.some((other) => above.get(other)?.includes(id)));
}
