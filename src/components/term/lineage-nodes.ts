/** What came of a technique: the terms that extend it or are kinds of it, and the papers that examine or dispute it. */
import type { Catalogue, Filing, Paper, Term } from '../../catalogue/index.ts';

export interface LineageTerm {
  readonly term: Term;
  /** Who introduced it; its earliest contribution where no record says so. */
  readonly paper: Paper;
  /** The terms of the lineage that it comes from: those that it extends, else the one that it is a kind of. */
  readonly from: readonly Term[];
}

export interface Lineage {
  readonly term: Term;
  readonly paper: Paper | undefined;
  /** Terms that it extends or is a kind of. */
  readonly ancestors: readonly Term[];
  /** Oldest first. */
  readonly extensions: readonly LineageTerm[];
  /** Contributions that critique or analyse it or what comes of it, oldest first. */
  readonly examined: readonly Filing[];
}

const oldest = (filings: readonly Filing[]): Paper | undefined =>
  filings.map(({ paper }) => paper).toSorted((a, b) => (a.published < b.published ? -1 : 1))[0];

/** Who introduced a term, or else who is filed under it first. */
export const origin = (catalogue: Catalogue, { id }: Term): Paper | undefined =>
  oldest(catalogue.introducedBy.get(id) ?? []) ??
  oldest(
    (catalogue.contributionsByTerm.get(id) ?? []).filter(({ contribution }) =>
      contribution.to.some((term) => term.id === id),
    ),
  );

/** Terms reached by extending or specialising, nearest first. */
function reach(catalogue: Catalogue, start: Term): ReadonlySet<Term> {
  const found = new Set<Term>();
  const queue = [start];
  for (let term = queue.shift(); term; term = queue.shift()) {
    for (const id of [...term.extended_by, ...term.children]) {
      const next = catalogue.termById.get(id);
      if (!next || next === start || found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}

function comesFrom(catalogue: Catalogue, term: Term, lineage: ReadonlySet<Term>): readonly Term[] {
  const known = (ids: readonly string[]) =>
    ids
      .map((id) => catalogue.termById.get(id))
      .filter((one): one is Term => one !== undefined && lineage.has(one));
  const extended = known(term.extends);
  return extended.length > 0 ? extended : known(term.parent ? [term.parent] : []);
}

/** Terms that no paper is filed under are left out of what came after. */
export function buildLineage(catalogue: Catalogue, term: Term): Lineage {
  const reached = reach(catalogue, term);
  const lineage = new Set([term, ...reached]);
  const extensions = [...reached]
    .map((next) => ({
      term: next,
      from: comesFrom(catalogue, next, lineage),
      paper: origin(catalogue, next),
    }))
    .filter((entry): entry is LineageTerm => entry.paper !== undefined)
    .toSorted((a, b) =>
      a.paper.published < b.paper.published
        ? -1
        : a.paper.published > b.paper.published
          ? 1
          : a.term.id < b.term.id
            ? -1
            : 1,
    );
  const examined = (catalogue.contributionsByTerm.get(term.id) ?? [])
    .filter(({ contribution }) => contribution.role === 'critiques' || contribution.role === 'analyses')
    .toSorted((a, b) => (a.paper.published < b.paper.published ? -1 : 1));
  const ancestors = [...new Set([...term.extends, ...(term.parent ? [term.parent] : [])])]
    .map((id) => catalogue.termById.get(id))
    .filter((one) => one !== undefined);
  return { term, paper: origin(catalogue, term), ancestors, extensions, examined };
}
