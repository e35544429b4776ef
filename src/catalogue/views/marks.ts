/**
 * What is known of a test, as one state, and what stands for each state: a mark told from the others by its shape, and
 * its words. Pages draw the marks; print, phones, screen readers and files say the words.
 */
import type { CriterionCell } from './tables.ts';
import type { Evaluation } from '../model/types.ts';

/** In the order of bars and legends. `reported`: the criterion is reported, and the record gives no outcome. */
export const OUTCOME_STATES = ['supports', 'mixed', 'against', 'reported'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/** `absent`: read, and not reported. `unread`: nobody has looked. `unknown`: the catalogue has no paper. */
export const ABSENCES = ['absent', 'unread', 'unknown'] as const;
export type Absence = (typeof ABSENCES)[number];

export type MarkState = OutcomeState | Absence;

export interface Mark {
  /** The name of its drawing. */
  readonly id: string;
  /** What it says, wherever it can't be seen. */
  readonly word: string;
  /** How it is drawn, for the legend. */
  readonly shape: string;
}

export const MARKS: Readonly<Record<MarkState, Mark>> = {
  supports: { id: 'mark-supports', word: 'supports', shape: 'a filled square' },
  mixed: { id: 'mark-mixed', word: 'mixed', shape: 'a half-filled square' },
  against: { id: 'mark-against', word: 'against', shape: 'a square with a cross, not filled' },
  reported: { id: 'mark-reported', word: 'reported', shape: 'an empty square' },
  absent: { id: 'mark-absent', word: 'not reported', shape: 'a dot' },
  unread: { id: 'mark-unread', word: 'not yet read', shape: 'nothing, on a hatched ground' },
  unknown: { id: 'mark-unknown', word: 'no paper known', shape: 'nothing' },
};

export const outcomeState = ({ outcome }: Pick<Evaluation, 'outcome'>): OutcomeState => outcome ?? 'reported';

/**
 * One state for several evaluations: what all recorded outcomes say, `mixed` where they differ, `reported` where none is
 * recorded, `absent` for no evaluation.
 */
export function stateOfAll(evaluations: readonly Pick<Evaluation, 'outcome'>[]): OutcomeState | 'absent' {
  const [first, ...others] = new Set(evaluations.flatMap(({ outcome }) => outcome ?? []));
  if (first === undefined) return evaluations.length > 0 ? 'reported' : 'absent';
  return others.length > 0 ? 'mixed' : first;
}

/** The state of a table's cell. */
export const stateOfCell = ({ state, evaluations }: CriterionCell): MarkState =>
  state === undefined ? 'unread' : stateOfAll(evaluations);

/** `faithfulness: supports`. */
export const markWords = (name: string, state: MarkState): string =>
  `${name.toLowerCase()}: ${MARKS[state].word}`;

/** `circuit faithfulness: mixed; completeness: against`: each evaluation by the criterion that its record names. */
export const evaluationWords = (evaluations: readonly Evaluation[]): string =>
  evaluations.map((entry) => markWords(entry.criterion.name, outcomeState(entry))).join('; ');
