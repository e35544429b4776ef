/**
 * Catalogue -> the rows of each taxonomy table: a row is a contribution, a group is the term it is filed under.
 * A contribution filed under several terms stands once in a table: in the group of its first term that the table covers.
 */
import { compareDates } from '../words/dates.ts';
import { filingsOf, indexBy, isWithin, withAncestors } from '../model/indexes.ts';
import { objectsOfTerm } from '../model/study-objects.ts';
import { oncePer } from '../model/memoize.ts';
import type { StudyObject, TermKind } from '../schema/index.ts';
import { atlas } from '../../../atlas.config.ts';
import type { Catalogue, Contribution, Evaluation, Filing, Paper, Term } from '../model/types.ts';

export interface CriterionCell {
  readonly column: Term;
  /** `undefined`: not yet read. */
  readonly state: 'reported' | 'absent' | undefined;
  /** What was reported in this column, with outcomes; the column's own criterion or ones below it. */
  readonly evaluations: readonly Evaluation[];
}

export interface ContributionRow {
  readonly paper: Paper;
  readonly contribution: Contribution;
  /** Techniques to show: those it is filed under, then those used; `undefined`: not yet read. */
  readonly techniques: readonly Term[] | undefined;
  /** One cell a column, as in `criterionColumns`. */
  readonly criteria: readonly CriterionCell[];
  /** The record says that no criterion is reported. */
  readonly noneReported: boolean;
  /** The record doesn't say which criteria are reported. */
  readonly notRead: boolean;
  /** Features, circuits or both, after the terms it is filed under. */
  readonly objects: readonly StudyObject[];
}

export interface TableGroup {
  readonly term: Term;
  /** 0 for the table's outermost groups. */
  readonly depth: number;
  /** Oldest paper first. Empty for a term that only holds the groups below it. */
  readonly rows: readonly ContributionRow[];
  /** Rows of this group and of all groups below it. */
  readonly count: number;
}

export interface Table {
  /** In taxonomy order; groups without a row, here and below, are left out. */
  readonly groups: readonly TableGroup[];
  /** All rows, in the order of the groups. */
  readonly rows: readonly ContributionRow[];
}

/** The criteria that tables have a column for: children of the roots, roots without children, and one root as a whole. */
export const criterionColumns = oncePer((catalogue: Catalogue): readonly Term[] =>
  catalogue.evaluation.filter(({ id, depth, parent, children }) =>
    depth === 0
      ? children.length === 0 || id === atlas.survey.undividedCriterion
      : depth === 1 && parent !== atlas.survey.undividedCriterion,
  ),
);

function toRow(catalogue: Catalogue, { paper, contribution }: Filing): ContributionRow {
  const columns = criterionColumns(catalogue);
  const { kind, to, techniques, evaluation } = contribution;
  const filed = kind === 'techniques' ? to : [];
  const reportedIn = (column: Term) =>
    (evaluation ?? []).filter(({ criterion }) => isWithin(criterion, column));
  const stateOf = (column: Term) =>
    reportedIn(column).length > 0 ? ('reported' as const) : ('absent' as const);
  return {
    paper,
    contribution,
    techniques: techniques || filed.length > 0 ? [...new Set([...filed, ...(techniques ?? [])])] : undefined,
    criteria: columns.map((column) => ({
      column,
      state: evaluation && stateOf(column),
      evaluations: reportedIn(column),
    })),
    noneReported: evaluation?.length === 0,
    notRead: evaluation === undefined,
    objects: [...new Set(to.flatMap((term) => objectsOfTerm(catalogue, term)))],
  };
}

/** A contribution is a row in many tables, always the same one. */
const rowsOf = oncePer((catalogue: Catalogue) => oncePer((filing: Filing) => toRow(catalogue, filing)));

const byDate = (a: Filing, b: Filing): number =>
  compareDates(a.paper.published, b.paper.published) || compareDates(a.contribution.id, b.contribution.id);

/** Puts each filing into the group of its first term among `terms`; the depth counts from the outermost of `terms`. */
function toTable(catalogue: Catalogue, terms: readonly Term[], filings: readonly Filing[]): Table {
  const toRowOf = rowsOf(catalogue);
  const byTerm = new Map<Term, ContributionRow[]>(terms.map((term) => [term, []]));
  for (const filing of filings.toSorted(byDate)) {
    const home = filing.contribution.to.find((term) => byTerm.has(term));
    if (home) byTerm.get(home)?.push(toRowOf(filing));
  }
  const groups = toGroups(byTerm);
  return { groups, rows: groups.flatMap(({ rows }) => rows) };
}

/** Rows by term, in taxonomy order, as groups; depths count from the outermost term. */
export function toGroups(byTerm: ReadonlyMap<Term, readonly ContributionRow[]>): readonly TableGroup[] {
  const outermost = Math.min(...[...byTerm.keys()].map(({ depth }) => depth));
  const counts = new Map<string, number>();
  for (const [term, rows] of byTerm)
    for (const id of withAncestors([term])) counts.set(id, (counts.get(id) ?? 0) + rows.length);
  return [...byTerm]
    .map(([term, rows]) => ({ term, depth: term.depth - outermost, rows, count: counts.get(term.id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The table of a kind, or of a term and what is below it: contributions filed there. */
export function buildTable(catalogue: Catalogue, subject: TermKind | Term): Table {
  if (typeof subject === 'string')
    return toTable(
      catalogue,
      catalogue[subject],
      filingsOf(catalogue.papers).filter(({ contribution }) => contribution.kind === subject),
    );
  const terms = catalogue[subject.kind].filter((term) => isWithin(term, subject));
  return toTable(catalogue, terms, catalogue.contributionsByTerm.get(subject.id) ?? []);
}

/** Contributions by the techniques they used and the criteria they reported, and by all above these. */
const usesByTerm = oncePer((catalogue: Catalogue) =>
  indexBy([], filingsOf(catalogue.papers), ({ contribution: { techniques = [], evaluation = [] } }) =>
    withAncestors([...techniques, ...evaluation.map(({ criterion }) => criterion)]),
  ),
);

/**
 * The contributions that are filed elsewhere but used this technique, or reported this criterion, or one below it;
 * grouped by where they are filed: findings, applications, evaluation, techniques. Empty for findings and applications.
 */
export function buildUsingTable(catalogue: Catalogue, subject: Term): Table {
  const filings = (usesByTerm(catalogue).get(subject.id) ?? []).filter(
    ({ contribution }) => !contribution.to.some((term) => isWithin(term, subject)),
  );
  return buildFilingsTable(catalogue, filings);
}

/** Any contributions as a table, grouped by where they are filed: findings, applications, evaluation, techniques. */
export function buildFilingsTable(catalogue: Catalogue, filings: readonly Filing[]): Table {
  const { techniques, evaluation, findings, applications } = catalogue;
  return toTable(catalogue, [...findings, ...applications, ...evaluation, ...techniques], filings);
}

/** The rows of one paper's own table: its contributions in the record's order. */
export function buildPaperRows(catalogue: Catalogue, paper: Paper): readonly ContributionRow[] {
  return paper.contributions.map((contribution) => toRow(catalogue, { paper, contribution }));
}
