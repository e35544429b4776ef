/**
 * Which technique goes with which criterion, finding or application. A cell is a set of papers; families roll up, and a
 * parent counts a paper once. "Reported together" means in one contribution.
 */
import { filingsOf, isWithin } from '../model/indexes.ts';
import { atlas } from '../../../atlas.config.ts';
import { criterionColumns } from './tables.ts';
import type { Catalogue, Contribution, Evaluation, Filing, Paper, Term } from '../model/types.ts';

const SURVEY_FINDINGS: ReadonlySet<string> = new Set(atlas.survey.findings);

export interface EvidenceCell {
  readonly technique: Term;
  readonly column: Term;
  /** Newest first, each once. Empty: the catalogue knows none. */
  readonly papers: readonly Paper[];
  /** The contributions that bring technique and column together, newest paper first. */
  readonly filings: readonly Filing[];
}

export interface EvidenceMatrix {
  /** Techniques with at least one cell, in taxonomy order. */
  readonly techniques: readonly Term[];
  /** Criteria, findings and applications with at least one cell, each in taxonomy order. */
  readonly evaluation: readonly Term[];
  readonly findings: readonly Term[];
  readonly applications: readonly Term[];
  /** Filled cells by `<technique>/<column>`. */
  readonly cells: ReadonlyMap<string, EvidenceCell>;
}

const key = (technique: Term | string, column: Term | string): string =>
  [technique, column].map((term) => (typeof term === 'string' ? term : term.id)).join('/');

type Pair = readonly [technique: Term, column: Term];

const pairs = (techniques: readonly Term[], columns: readonly Term[]): readonly Pair[] =>
  techniques.flatMap((technique) => columns.map((column) => [technique, column] as const));

/**
 * The techniques that an evaluation is about: those of its `of`, which need not be among those used; else all that the
 * claim is filed under or used.
 */
export const judgedTechniques = (
  { kind, to, techniques = [] }: Contribution,
  { of }: Evaluation,
): readonly Term[] => {
  if (of.length > 0) return of;
  return kind === 'techniques' ? [...to, ...techniques] : techniques;
};

function pairsOf(contribution: Contribution): readonly Pair[] {
  const { kind, to, techniques = [], evaluation = [] } = contribution;
  const filed = kind === 'techniques' ? [] : pairs(techniques, to);
  const judged = evaluation.flatMap((entry) =>
    pairs(judgedTechniques(contribution, entry), [entry.criterion]),
  );
  return [...filed, ...judged];
}

/**
 * The technique with which a claim stands in a column, so that this cell holds the claim: the first that was judged, where
 * the record says which were, else the first that it is filed under or used. Undefined for a claim that names none.
 */
export const techniqueWith = (contribution: Contribution, column: Term): Term | undefined =>
  pairsOf(contribution).find(([, found]) => isWithin(found, column))?.[0];

/** Cells for every technique with every criterion, finding and application, those above included. Never fails. */
export function buildEvidence(catalogue: Catalogue): EvidenceMatrix {
  const line = (term: Term): readonly Term[] =>
    [...term.ancestors, term.id].map((id) => catalogue.termById.get(id)).filter((one) => one !== undefined);
  const found = new Map<string, { technique: Term; column: Term; filings: Set<Filing> }>();
  for (const filing of filingsOf(catalogue.papers)) {
    for (const [lower, lowerColumn] of pairsOf(filing.contribution)) {
      for (const [technique, column] of pairs(line(lower), line(lowerColumn))) {
        const cell = found.get(key(technique, column)) ?? { technique, column, filings: new Set<Filing>() };
        found.set(key(technique, column), cell);
        cell.filings.add(filing);
      }
    }
  }
  const rows = new Set([...found.values()].map(({ technique }) => technique));
  const columns = new Set([...found.values()].map(({ column }) => column));
  const kept = (terms: readonly Term[]) => terms.filter((term) => columns.has(term));
  return {
    techniques: catalogue.techniques.filter((term) => rows.has(term)),
    evaluation: kept(catalogue.evaluation),
    findings: kept(catalogue.findings),
    applications: kept(catalogue.applications),
    cells: new Map(
      [...found].map(([id, { technique, column, filings }]) => {
        const papers = [...new Set([...filings].map(({ paper }) => paper))];
        return [id, { technique, column, papers, filings: [...filings] }];
      }),
    ),
  };
}

/** The papers of one cell, by ids or terms; empty where the catalogue knows none. */
export const evidenceCell = (
  matrix: EvidenceMatrix,
  technique: Term | string,
  column: Term | string,
): readonly Paper[] => matrix.cells.get(key(technique, column))?.papers ?? [];

/**
 * The columns that the matrix shows: the criteria that tables have a column for; findings down to the second level; the
 * roots of applications.
 */
export function matrixColumns(catalogue: Catalogue): readonly Term[] {
  const findings = catalogue.findings.filter(({ id, depth }) => depth === 0 || SURVEY_FINDINGS.has(id));
  return [
    ...criterionColumns(catalogue),
    ...findings,
    ...catalogue.applications.filter(({ depth }) => depth === 0),
  ];
}
