/** What drawing asks of the facets for each result, made ready once. */
import type { Facet } from '../views/facets.ts';
import { keepMostParticular } from './filter.ts';
import type { SearchData } from './records.ts';

export interface Lookups {
  readonly nameOf: (facet: Facet, id: string) => string | undefined;
  /** Ids of a facet without those that stand above another. */
  readonly particular: (facet: Facet, ids: readonly string[]) => readonly string[];
}

export function makeLookups({ facets }: SearchData): Lookups {
  const names = new Map(
    facets.map(({ facet, values }) => [facet, new Map(values.map(({ id, name }) => [id, name]))]),
  );
  const particular = new Map(facets.map(({ facet, values }) => [facet, keepMostParticular(values)]));
  return {
    nameOf: (facet, id) => names.get(facet)?.get(id),
    particular: (facet, ids) => particular.get(facet)?.(ids) ?? ids,
  };
}
