/** Properties that readers filter papers by: one table, from which search, its files, its panel and its addresses are made. */
import type { TermKind } from '../schema/index.ts';

export interface FacetTraits {
  readonly name: string;
  /** Values stand in the catalogue's order; else those that most papers have come first. */
  readonly isOrdered?: boolean;
  /** A paper may have several, so that one can ask for all of them as well as for any. */
  readonly isMany?: boolean;
  /** Years: one can ask for all from one to another. */
  readonly isYear?: boolean;
  /** Where search has the values from: names have pages and suggestions; those of a paper's own row need not be said twice. */
  readonly from: 'names' | 'row' | 'values';
}

const term = { isOrdered: true, isMany: true, from: 'names' } as const;
const said = { isOrdered: true, from: 'values' } as const;
const year = { isOrdered: true, isYear: true, from: 'values' } as const;

/** In display order: what is asked most stands first. What a paper has of each is facet-values.ts. */
const ROWS = {
  technique: { name: 'Technique', ...term },
  role: { name: 'What it does to a technique or criterion', ...said },
  criterion: { name: 'Evaluation criterion', ...term },
  outcome: { name: 'Outcome, as the paper reports it', ...said },
  tested: { name: 'Technique tested by', ...said },
  finding: { name: 'Finding', ...term },
  application: { name: 'Application', ...term },
  task: { name: 'Task', isMany: true, from: 'row' },
  model: { name: 'Model', isMany: true, from: 'row' },
  year: { name: 'Year of first publication', ...year },
  'venue-year': { name: 'Year of its venue', ...year },
  venue: { name: 'Venue', from: 'names' },
  kind: { name: 'Kind of text', from: 'values' },
  relation: { name: 'Relation to another paper', ...said },
  code: { name: 'Code', from: 'values' },
  scope: { name: 'Scope', ...said },
  author: { name: 'Author', isMany: true, from: 'row' },
} as const satisfies Readonly<Record<string, FacetTraits>>;

export type Facet = keyof typeof ROWS;
export const FACETS = Object.keys(ROWS) as readonly Facet[];
export const FACET_TRAITS: Readonly<Record<Facet, FacetTraits>> = ROWS;

/** The facet whose values are the terms of a kind. */
export const FACET_OF_KIND = {
  techniques: 'technique',
  evaluation: 'criterion',
  findings: 'finding',
  applications: 'application',
} as const satisfies Readonly<Record<TermKind, Facet>>;
