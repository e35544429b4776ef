/** What to read, and what to know first: three papers that show a term from three sides, and the path that leads to it. */
import { placesOf } from '../model/indexes.ts';
import { introducersOf, sideOf } from './tested/sides.ts';
import { judgementsOf, type Judgement } from './tested/judgements.ts';
import type { Catalogue, Paper, Term } from '../model/types.ts';

/** In the order of reading. */
export const READING_SIDES = ['introduces', 'tested', 'critique'] as const;
export type ReadingSide = (typeof READING_SIDES)[number];

export interface Reading {
  readonly side: ReadingSide;
  readonly paper: Paper;
  /** What it is read for; undefined where somebody chose the paper. */
  readonly term: Term | undefined;
}

/** Paper ids that somebody chose in place of what is computed. */
export type ChosenReadings = Readonly<Partial<Record<ReadingSide, string>>>;

const isOutcome = ({ state, isDirect }: Judgement): boolean => isDirect && state !== 'reported';

/** Papers by how many of these judgements are theirs, most first, then newest. */
function byMost(judgements: readonly Judgement[]): readonly Paper[] {
  const byPaper = [...Map.groupBy(judgements, ({ paper }) => paper)];
  return byPaper.toSorted(([, a], [, b]) => b.length - a.length).map(([paper]) => paper);
}

const criticsOf = (catalogue: Catalogue, term: Term): readonly Paper[] => [
  ...new Set((catalogue.critiquesOf.get(term.id) ?? []).map(({ paper }) => paper)),
];

/** Who tested the technique most without having made it; critiques are kept for their own place. */
const testsOf = (catalogue: Catalogue, term: Term, critiques: readonly Paper[]): readonly Paper[] =>
  byMost(
    judgementsOf(catalogue, term).filter(
      (judgement) =>
        isOutcome(judgement) && judgement.side === 'independent' && !critiques.includes(judgement.paper),
    ),
  );

/** The critique with most results against the technique, then with most that are mixed; independent ones first, then newest. */
function critiquesOf(catalogue: Catalogue, term: Term): readonly Paper[] {
  const papers = criticsOf(catalogue, term);
  const count = (paper: Paper, state: Judgement['state']): number =>
    judgementsOf(catalogue, term).filter((one) => one.paper === paper && one.state === state).length;
  const isOthers = (paper: Paper): number => (sideOf(catalogue, term, paper) === 'makers' ? 0 : 1);
  const place = placesOf(catalogue.papers);
  return papers.toSorted(
    (a, b) =>
      count(b, 'against') - count(a, 'against') ||
      count(b, 'mixed') - count(a, 'mixed') ||
      isOthers(b) - isOthers(a) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
}

/**
 * At most one paper a side, each paper once: who introduced it, its best independent test, its strongest critique; of several
 * terms the first that has one. A side for which the catalogue knows nothing is left out. A chosen id that is unknown is passed over.
 */
export function readingsFor(
  catalogue: Catalogue,
  terms: readonly Term[],
  chosen: ChosenReadings = {},
): readonly Reading[] {
  const found: Reading[] = [];
  const isNew = (paper: Paper): boolean => found.every((reading) => reading.paper !== paper);
  const look: Readonly<Record<ReadingSide, (term: Term) => readonly Paper[]>> = {
    introduces: (term) => introducersOf(catalogue, term),
    tested: (term) => testsOf(catalogue, term, criticsOf(catalogue, term)),
    critique: (term) => critiquesOf(catalogue, term),
  };
  for (const side of READING_SIDES) {
    const own = catalogue.paperById.get(chosen[side] ?? '');
    const [first] = own
      ? [{ side, paper: own, term: undefined }]
      : terms
          .flatMap((term) => look[side](term).map((paper) => ({ side, paper, term })))
          .filter(({ paper }) => isNew(paper));
    if (first && isNew(first.paper)) found.push(first);
  }
  return found;
}

/**
 * What one must know before a term, first things first, without the term itself: what it needs, and what these need. Where
 * a record names nothing, what is needed for the term above it holds. Each term once, also where records go in a circle.
 */
export function pathTo(catalogue: Catalogue, term: Term): readonly Term[] {
  const found = new Set<Term>([term]);
  const path: Term[] = [];
  const needsOf = ({ needs, parent }: Term): readonly string[] =>
    needs.length > 0 || parent === undefined
      ? needs
      : needsOf(catalogue.termById.get(parent) ?? { ...term, needs: [], parent: undefined });
  const visit = (id: string): void => {
    const one = catalogue.termById.get(id);
    if (!one || found.has(one)) return;
    found.add(one);
    for (const need of needsOf(one)) visit(need);
    path.push(one);
  };
  for (const need of needsOf(term)) visit(need);
  return path;
}
