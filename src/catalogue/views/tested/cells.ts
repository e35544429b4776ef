/** A cell of the evidence matrix by who holds it: its papers on either side, and a strip of its judgements by outcome. */
import { isWithin } from '../../model/indexes.ts';
import type { EvidenceCell } from '../evidence.ts';
import { OUTCOME_STATES, type OutcomeState } from '../marks.ts';
import { indexBy } from '../../model/indexes.ts';
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Filing, Paper } from '../../model/types.ts';
import { toBars, type OutcomeBar, type OutcomePart } from './bars.ts';
import { judgementsOf, type Judgement } from './judgements.ts';
import { READING_SIDES, READING_STATES } from './sections.ts';
import { introducersOf, sideOf, type Side } from './sides.ts';

/** Claims of a cell with the same worst outcome; undefined: nothing is on record for how they came out here. */
export interface CellGroup {
  readonly state: OutcomeState | undefined;
  /** At least one, newest paper first. */
  readonly filings: readonly Filing[];
}

export interface CellSide {
  readonly side: Side;
  /** Against first. Every claim stands in one of them. */
  readonly groups: readonly CellGroup[];
}

export interface CellEvidence {
  readonly cell: EvidenceCell;
  /** Independent papers first; a side without claims is left out. Together they are the cell's claims, each once. */
  readonly sides: readonly CellSide[];
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
    return column.kind !== 'evaluation' || isWithin(criterion, column);
  });
}

const GROUP_STATES = [...READING_STATES, undefined];

/** Claims by side, then by the worst outcome that each has here. */
function sidesOf(
  filings: readonly Filing[],
  judgements: readonly Judgement[],
  sideOfPaper: (paper: Paper) => Side,
): readonly CellSide[] {
  const judged = indexBy([], judgements, ({ contribution }) => [contribution]);
  const worstOf = ({ contribution }: Filing): OutcomeState | undefined =>
    READING_STATES.find((state) => judged.get(contribution)?.some((one) => one.state === state));
  const placed = filings.map((filing) => ({
    filing,
    side: sideOfPaper(filing.paper),
    state: worstOf(filing),
  }));
  return READING_SIDES.map((side) => ({
    side,
    groups: GROUP_STATES.map((state) => ({
      state,
      filings: placed.filter((one) => one.side === side && one.state === state).map(({ filing }) => filing),
    })).filter((group) => group.filings.length > 0),
  })).filter(({ groups }) => groups.length > 0);
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
    sides: sidesOf(filings, judgements, (paper) => sideOf(catalogue, technique, paper)),
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
