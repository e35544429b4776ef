/** A cell of the evidence matrix by who holds it: its papers on either side, and a strip of its judgements by outcome. */
import type { EvidenceCell } from '../evidence.ts';
import { OUTCOME_STATES } from '../marks.ts';
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Filing, Paper } from '../../model/types.ts';
import { toBars, type OutcomeBar, type OutcomePart } from './bars.ts';
import { judgementsOf, type Judgement } from './judgements.ts';
import { introducersOf, sideOf } from './sides.ts';

export interface CellEvidence {
  readonly cell: EvidenceCell;
  /** Newest first; empty where the makers aren't recorded. */
  readonly independentPapers: readonly Paper[];
  /** The contributions of those papers. */
  readonly independentFilings: readonly Filing[];
  /** There are papers, the makers are known, and every paper is theirs. */
  readonly isMakersOnly: boolean;
  readonly judgements: readonly Judgement[];
  /** All judgements by outcome, states without one left out. */
  readonly strip: readonly OutcomePart[];
  /** The same by side. */
  readonly bars: readonly OutcomeBar[];
}

/** Under a criterion, what is reported of it; under a finding or application, all that its claims report of the technique. */
function judgementsIn(
  catalogue: Catalogue,
  { technique, column, filings }: EvidenceCell,
): readonly Judgement[] {
  const contributions = new Set(filings.map(({ contribution }) => contribution));
  return judgementsOf(catalogue, technique).filter(({ contribution, evaluation: { criterion } }) => {
    if (!contributions.has(contribution)) return false;
    return column.kind !== 'evaluation' || criterion === column || criterion.ancestors.includes(column.id);
  });
}

function toCellEvidence(catalogue: Catalogue, cell: EvidenceCell): CellEvidence {
  const { technique, papers, filings } = cell;
  const isRecorded = introducersOf(catalogue, technique).length > 0;
  const isIndependent = (paper: Paper) => sideOf(catalogue, technique, paper) === 'independent';
  const independentPapers = papers.filter(isIndependent);
  const judgements = judgementsIn(catalogue, cell);
  const parts = OUTCOME_STATES.map((state) => ({
    state,
    judgements: judgements.filter((judgement) => judgement.state === state),
  }));
  return {
    cell,
    independentPapers,
    independentFilings: filings.filter(({ paper }) => isIndependent(paper)),
    isMakersOnly: isRecorded && papers.length > 0 && independentPapers.length === 0,
    judgements,
    strip: parts.filter((part) => part.judgements.length > 0),
    bars: toBars(judgements, isRecorded),
  };
}

const cellsIn = oncePer((catalogue: Catalogue) =>
  oncePer((cell: EvidenceCell) => toCellEvidence(catalogue, cell)),
);

/** A filled cell of this catalogue's matrix. */
export const cellEvidence = (catalogue: Catalogue, cell: EvidenceCell): CellEvidence =>
  cellsIn(catalogue)(cell);
