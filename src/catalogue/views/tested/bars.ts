/** Judgements as bars: one for the makers, one for independent papers, each cut by outcome; and the sentence that says the same. */
import { isWithin } from '../../model/indexes.ts';
import { oncePer } from '../../model/memoize.ts';
import { MARKS, OUTCOME_STATES, type OutcomeState } from '../marks.ts';
import type { Catalogue, Paper, Term } from '../../model/types.ts';
import { judgementsOf, type Judgement } from './judgements.ts';
import { introducersOf, SIDE_NAMES, type Side } from './sides.ts';

export interface OutcomePart {
  readonly state: OutcomeState;
  /** At least one. */
  readonly judgements: readonly Judgement[];
}

export interface OutcomeBar {
  readonly side: Side;
  readonly judgements: readonly Judgement[];
  /** In the order of states; those without a judgement are left out. Together they are the bar. */
  readonly parts: readonly OutcomePart[];
  /** Newest first, each once. */
  readonly papers: readonly Paper[];
}

/** `supports`, `mixed` and `against` count as outcomes; `reported` doesn't. */
export interface Tally {
  readonly supports: number;
  readonly outcomes: number;
  readonly reported: number;
}

function toBar(side: Side, all: readonly Judgement[]): OutcomeBar {
  const judgements = all.filter((judgement) => judgement.side === side);
  const parts = OUTCOME_STATES.map((state) => ({
    state,
    judgements: judgements.filter((judgement) => judgement.state === state),
  }));
  return {
    side,
    judgements,
    parts: parts.filter((part) => part.judgements.length > 0),
    papers: [...new Set(judgements.map(({ paper }) => paper))],
  };
}

/** Makers, then independent, either possibly empty; where the makers aren't recorded, one bar. */
export const toBars = (judgements: readonly Judgement[], isRecorded: boolean): readonly OutcomeBar[] =>
  isRecorded
    ? [toBar('makers', judgements), toBar('independent', judgements)]
    : [toBar('unrecorded', judgements)];

const countOf = ({ parts }: OutcomeBar, state: OutcomeState): number =>
  parts.find((part) => part.state === state)?.judgements.length ?? 0;

export function tallyOf(bar: OutcomeBar): Tally {
  const [supports, reported] = [countOf(bar, 'supports'), countOf(bar, 'reported')];
  return { supports, reported, outcomes: bar.judgements.length - reported };
}

function sayBar(bar: OutcomeBar, absence: string, isFirst: boolean): string {
  const { supports, outcomes, reported } = tallyOf(bar);
  const told = outcomes === 0 ? '' : `${supports} of ${outcomes}${isFirst ? ' support' : ''}`;
  const rest =
    reported === 0 ? '' : `${reported} ${MARKS.reported.word}${outcomes === 0 ? '' : ' without an outcome'}`;
  return `${SIDE_NAMES[bar.side]}: ${[told, rest].filter(Boolean).join(', ') || absence}.`;
}

/**
 * `Makers: 8 of 11 support. Independent: 5 of 30.` What makers leave out is not reported; for others, no paper is known.
 */
export function sentenceOf(bars: readonly OutcomeBar[]): string {
  const firstTold = bars.findIndex((bar) => tallyOf(bar).outcomes > 0);
  return bars
    .map((bar, index) => {
      const absence = bar.side === 'makers' ? MARKS.absent.word : MARKS.unknown.word;
      return sayBar(bar, absence, index === firstTold);
    })
    .join(' ');
}

export interface TechniqueEvidence {
  readonly technique: Term;
  /** Oldest first; none: the makers aren't recorded. */
  readonly introducers: readonly Paper[];
  readonly bars: readonly OutcomeBar[];
  readonly sentence: string;
}

const withBars = (
  catalogue: Catalogue,
  technique: Term,
  judgements: readonly Judgement[],
): TechniqueEvidence => {
  const introducers = introducersOf(catalogue, technique);
  const bars = toBars(judgements, introducers.length > 0);
  return { technique, introducers, bars, sentence: sentenceOf(bars) };
};

const evidenceIn = oncePer((catalogue: Catalogue) =>
  oncePer((technique: Term) => withBars(catalogue, technique, judgementsOf(catalogue, technique))),
);

/** A technique's page: all tests of it and of what is below it. */
export const techniqueEvidence = (catalogue: Catalogue, technique: Term): TechniqueEvidence =>
  evidenceIn(catalogue)(technique);

/** A criterion's page: each technique that it, or a criterion below it, was reported of itself; taxonomy order. */
export const criterionEvidence = (catalogue: Catalogue, criterion: Term): readonly TechniqueEvidence[] =>
  catalogue.techniques.flatMap((technique) => {
    const judgements = judgementsOf(catalogue, technique).filter(
      ({ evaluation, isDirect }) => isDirect && isWithin(evaluation.criterion, criterion),
    );
    return judgements.length === 0 ? [] : [withBars(catalogue, technique, judgements)];
  });

/** Techniques that were judged, and by their makers alone; taxonomy order. */
export const makersOnly = (catalogue: Catalogue): readonly TechniqueEvidence[] =>
  catalogue.techniques
    .map((technique) => techniqueEvidence(catalogue, technique))
    .filter(
      ({ bars: [makers, independent] }) =>
        makers?.side === 'makers' && makers.judgements.length > 0 && independent?.judgements.length === 0,
    );
