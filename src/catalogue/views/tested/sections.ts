/**
 * All results on record for a term, in the sections of its page under /evidence/: what speaks against it first. Every part
 * of a bar is one section, so that its number leads to exactly those results.
 */
import { oncePer } from '../../model/memoize.ts';
import type { OutcomeState } from '../marks.ts';
import type { Catalogue, Term } from '../../model/types.ts';
import { criterionEvidence, techniqueEvidence, type OutcomeBar } from './bars.ts';
import { resultsFiledUnder, toVerdict, type Verdict } from './contested.ts';
import type { Side } from './sides.ts';

/** Doubts before praise; what gives no outcome last. */
export const READING_STATES: readonly OutcomeState[] = ['against', 'mixed', 'supports', 'reported'];
/** Those who have nothing to gain first. */
export const READING_SIDES: readonly Side[] = ['independent', 'makers', 'unrecorded'];

export interface TestSection {
  /** Its anchor: `independent-against`; below a criterion `sparse-autoencoder-independent-against`. */
  readonly id: string;
  /** On the page of a criterion: which technique was judged by it. */
  readonly technique: Term | undefined;
  /** Undefined for findings and applications, which have no makers. */
  readonly side: Side | undefined;
  readonly state: OutcomeState;
  /** At least one, newest paper first. */
  readonly results: readonly Verdict[];
}

/** `/evidence/sparse-autoencoder/`. */
export const testsPath = ({ id }: Term): string => `/evidence/${id}/`;

export const sectionId = (state: OutcomeState, side?: Side, technique?: Term): string =>
  [technique?.id, side, state].filter((part) => part !== undefined).join('-');

const rank = <T>(order: readonly T[], one: T): number => order.indexOf(one);

function sectionsOf(bars: readonly OutcomeBar[], technique?: Term): readonly TestSection[] {
  return bars
    .toSorted((a, b) => rank(READING_SIDES, a.side) - rank(READING_SIDES, b.side))
    .flatMap(({ side, parts }) =>
      parts
        .toSorted((a, b) => rank(READING_STATES, a.state) - rank(READING_STATES, b.state))
        .map(({ state, judgements }) => ({
          id: sectionId(state, side, technique),
          technique,
          side,
          state,
          results: judgements.map(toVerdict),
        })),
    );
}

/** Without sides: what the claims filed under exactly this finding or application report. */
function filedSections(catalogue: Catalogue, term: Term): readonly TestSection[] {
  const results = resultsFiledUnder(catalogue, term);
  return READING_STATES.map((state) => ({
    id: sectionId(state),
    technique: undefined,
    side: undefined,
    state,
    results: results.filter((result) => result.state === state),
  })).filter((section) => section.results.length > 0);
}

function toSections(catalogue: Catalogue, term: Term): readonly TestSection[] {
  if (term.kind === 'techniques') return sectionsOf(techniqueEvidence(catalogue, term).bars);
  if (term.kind === 'evaluation')
    return criterionEvidence(catalogue, term).flatMap(({ technique, bars }) => sectionsOf(bars, technique));
  return filedSections(catalogue, term);
}

const sectionsIn = oncePer((catalogue: Catalogue) => oncePer((term: Term) => toSections(catalogue, term)));

/** The results on record for a term; none: empty. A criterion's stand by the technique that was judged, in taxonomy order. */
export const testSections = (catalogue: Catalogue, term: Term): readonly TestSection[] =>
  sectionsIn(catalogue)(term);
