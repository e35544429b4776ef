/** Properties that readers filter papers by. */
import { withAncestors } from '../model/indexes.ts';
import type { TermKind } from '../schema/index.ts';
import type { Catalogue, Paper, Term } from '../model/types.ts';

export const FACETS = [
  'technique',
  'criterion',
  'finding',
  'application',
  'task',
  'author',
  'venue',
  'year',
  'model',
  'kind',
  'code',
] as const;
export type Facet = (typeof FACETS)[number];

/** The facet whose values are the terms of a kind. */
export const FACET_OF_KIND = {
  techniques: 'technique',
  evaluation: 'criterion',
  findings: 'finding',
  applications: 'application',
} as const satisfies Readonly<Record<TermKind, Facet>>;

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

const NAMES: Readonly<Record<Facet, string>> = {
  technique: 'Technique',
  criterion: 'Evaluation criterion',
  finding: 'Finding',
  application: 'Application',
  task: 'Task',
  author: 'Author',
  venue: 'Venue',
  year: 'Year',
  model: 'Model',
  kind: 'Kind',
  code: 'Code',
};

interface Value {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly depth?: number;
}

const KIND_VALUES: readonly Value[] = [
  { id: 'article', name: 'Article', aliases: [] },
  { id: 'preprint', name: 'Preprint', aliases: [] },
  { id: 'post', name: 'Post', aliases: [] },
  { id: 'report', name: 'Report', aliases: [] },
  { id: 'survey', name: 'Survey', aliases: [] },
];

const ids = (values: readonly { readonly id: string }[]): readonly string[] => values.map(({ id }) => id);
const termIds = (terms: readonly Term[]): readonly string[] => [...new Set(withAncestors(terms))];

const VALUES: Readonly<Record<Facet, (paper: Paper) => readonly string[]>> = {
  technique: ({ techniques }) => termIds(techniques),
  criterion: ({ evaluation }) => termIds(evaluation),
  finding: ({ findings }) => termIds(findings),
  application: ({ applications }) => termIds(applications),
  task: ({ tasks }) => ids(tasks),
  author: ({ authors }) => ids(authors),
  venue: ({ venue }) => (venue ? [venue.venue.id] : []),
  year: ({ year }) => [String(year)],
  model: ({ models }) => ids(models),
  kind: ({ kind, isPreprint }) => [isPreprint ? 'preprint' : kind],
  code: ({ hasCode }) => (hasCode ? ['yes'] : []),
};

/** The ids of a facet's values that a paper has, once each; a term brings those above it. */
export const facetValuesOf = (paper: Paper, facet: Facet): readonly string[] => VALUES[facet](paper);

function valuesOf(catalogue: Catalogue, facet: Facet): readonly Value[] {
  const years = [...catalogue.papersByYear.keys()].toSorted((a, b) => b - a);
  const all: Readonly<Record<Facet, readonly Value[]>> = {
    technique: catalogue.techniques,
    criterion: catalogue.evaluation,
    finding: catalogue.findings,
    application: catalogue.applications,
    task: catalogue.tasks,
    author: catalogue.authors,
    venue: catalogue.venues,
    year: years.map((year) => ({ id: String(year), name: String(year), aliases: [] })),
    model: catalogue.models,
    kind: KIND_VALUES,
    code: [{ id: 'yes', name: 'Has code', aliases: [] }],
  };
  return all[facet];
}

const TAXONOMIC: ReadonlySet<Facet> = new Set(['technique', 'criterion', 'finding', 'application']);

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
    const counts = new Map<string, number>();
    for (const id of papers.flatMap((paper) => facetValuesOf(paper, facet)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    const values = valuesOf(catalogue, facet)
      .map(({ id, name, aliases, depth = 0 }) => ({ id, name, aliases, depth, count: counts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0);
    const isOrdered = TAXONOMIC.has(facet) || facet === 'year';
    return {
      facet,
      name: NAMES[facet],
      values: isOrdered
        ? values
        : values.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')),
    };
  });
}
