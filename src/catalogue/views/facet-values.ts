/** What papers have of each facet, and how many have each value. */
import { withAncestors } from '../model/indexes.ts';
import { RELATION_TYPES, ROLES, type TermKind } from '../schema/index.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { FACET_TRAITS, FACETS, type Facet } from './facets.ts';
import { outcomeState, MARKS, OUTCOME_STATES } from './marks.ts';
import { testedSides } from './tested/tested-sides.ts';

interface Value {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly depth?: number;
}

interface FacetSource {
  /** All that a paper may have, in the catalogue's order. */
  readonly values: (catalogue: Catalogue) => readonly Value[];
  /** Ids of those that a paper has; some may come twice. */
  readonly of: (paper: Paper, catalogue: Catalogue) => readonly string[];
}

const ids = (values: readonly { readonly id: string }[]): readonly string[] => values.map(({ id }) => id);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const value = (id: string, name = capital(id)): Value => ({ id, name, aliases: [] });
const years = (all: Iterable<number>): readonly Value[] =>
  [...new Set(all)].toSorted((a, b) => b - a).map((year) => value(String(year)));
const terms = (kind: TermKind): FacetSource => ({
  values: (catalogue) => catalogue[kind],
  of: (paper) => withAncestors(paper[kind]),
});

const SOURCES: Readonly<Record<Facet, FacetSource>> = {
  technique: terms('techniques'),
  role: {
    values: () => ROLES.map((role) => value(role)),
    of: ({ contributions }) => contributions.flatMap(({ role }) => role ?? []),
  },
  criterion: terms('evaluation'),
  outcome: {
    values: () => OUTCOME_STATES.map((state) => value(state, capital(MARKS[state].word))),
    of: ({ contributions }) => contributions.flatMap(({ evaluation = [] }) => evaluation.map(outcomeState)),
  },
  tested: {
    values: () => [value('independent', 'Others: an independent test'), value('makers', 'Its makers')],
    of: (paper, catalogue) => testedSides(catalogue, paper),
  },
  finding: terms('findings'),
  application: terms('applications'),
  task: { values: ({ tasks }) => tasks, of: ({ tasks }) => ids(tasks) },
  model: { values: ({ models }) => models, of: ({ models }) => ids(models) },
  year: { values: ({ papersByYear }) => years(papersByYear.keys()), of: ({ year }) => [String(year)] },
  'venue-year': {
    values: ({ papers }) => years(papers.flatMap(({ venue }) => venue?.year ?? [])),
    of: ({ venue }) => (venue ? [String(venue.year)] : []),
  },
  venue: { values: ({ venues }) => venues, of: ({ venue }) => (venue ? [venue.venue.id] : []) },
  kind: {
    values: () => ['article', 'preprint', 'post', 'report', 'survey'].map((kind) => value(kind)),
    of: ({ kind, isPreprint }) => [isPreprint ? 'preprint' : kind],
  },
  relation: {
    values: () => RELATION_TYPES.map((type) => value(type, `${capital(type)} another`)),
    of: ({ record }) => (record.relations ?? []).map(({ type }) => type),
  },
  code: { values: () => [value('yes', 'Has code')], of: ({ hasCode }) => (hasCode ? ['yes'] : []) },
  scope: {
    values: () => [value('taxonomy', 'Within the taxonomy'), value('adjacent')],
    of: ({ isAdjacent }) => [isAdjacent ? 'adjacent' : 'taxonomy'],
  },
  author: { values: ({ authors }) => authors, of: ({ authors }) => ids(authors) },
};

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Papers with this value. */
  readonly count: number;
  /** Place in the taxonomy; 0 for values that have none. */
  readonly depth: number;
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** The ids of a facet's values that a paper of the catalogue has, once each; a term brings those above it. */
export const facetValuesOf = (catalogue: Catalogue, paper: Paper, facet: Facet): readonly string[] => [
  ...new Set(SOURCES[facet].of(paper, catalogue)),
];

/**
 * Facet groups in display order. Terms stand in taxonomy order, years newest first, all else by count, highest first, ties A–Z.
 * Counts are papers, not mentions: a paper that names a technique twice counts once. A value that no paper has is left out.
 * Never fails.
 */
export function buildFacets(
  catalogue: Catalogue,
  papers: readonly Paper[] = catalogue.papers,
): readonly FacetGroup[] {
  return FACETS.map((facet) => {
    const { name, isOrdered } = FACET_TRAITS[facet];
    const counts = new Map<string, number>();
    for (const id of papers.flatMap((paper) => facetValuesOf(catalogue, paper, facet)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    const values = SOURCES[facet]
      .values(catalogue)
      .map(({ id, name: label, aliases, depth = 0 }) => ({
        id,
        name: label,
        aliases,
        depth,
        count: counts.get(id) ?? 0,
      }))
      .filter(({ count }) => count > 0);
    return {
      facet,
      name,
      values: isOrdered
        ? values
        : values.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')),
    };
  });
}
