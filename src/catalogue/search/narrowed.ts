/** The search page narrowed to some values: its address, and the papers that stand there. */
import { FACETS, type Facet } from '../views/facets.ts';
import { facetValuesOf } from '../views/facet-values.ts';
import { oncePer } from '../model/memoize.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { passes } from './filter.ts';
import { EMPTY_STATE, toSearchQuery } from './state.ts';

export interface Narrowed {
  /** `/search/?technique=probing&year=2023` */
  readonly path: string;
  /** Newest first. */
  readonly papers: readonly Paper[];
}

const facetsIn = oncePer((catalogue: Catalogue) =>
  oncePer((paper: Paper): Readonly<Partial<Record<Facet, readonly string[]>>> =>
    Object.fromEntries(FACETS.map((facet) => [facet, facetValuesOf(catalogue, paper, facet)])),
  ),
);

/** The papers with all of these values: the same that the page shows for the same address. */
export const narrow = (catalogue: Catalogue, wanted: Readonly<Partial<Record<Facet, string>>>): Narrowed => {
  const include = Object.fromEntries(Object.entries(wanted).map(([facet, value]) => [facet, [value]]));
  return {
    path: `/search/${toSearchQuery({ ...EMPTY_STATE, include })}`,
    papers: catalogue.papers.filter((paper) =>
      passes({ facets: facetsIn(catalogue)(paper) }, { include, exclude: {}, all: [] }),
    ),
  };
};
