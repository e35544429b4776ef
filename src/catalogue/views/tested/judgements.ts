/** Every test of a technique on record: which claim reports which criterion of it, how that came out, and who says so. */
import { judgedTechniques } from '../evidence.ts';
import { filingsOf, indexBy, withAncestors } from '../../model/indexes.ts';
import { outcomeState, type OutcomeState } from '../marks.ts';
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Evaluation, Filing, Term } from '../../model/types.ts';
import { sideOf, type Side } from './sides.ts';

/** One criterion that one claim reports of a technique, or of a kind of it. */
export interface Judgement extends Filing {
  readonly technique: Term;
  readonly evaluation: Evaluation;
  readonly state: OutcomeState;
  /** Of the paper, towards `technique`. */
  readonly side: Side;
  /** The technique itself is judged, not only a kind of it. */
  readonly isDirect: boolean;
}

interface Entry extends Filing {
  readonly evaluation: Evaluation;
  readonly judged: readonly Term[];
}

const entriesByTechnique = oncePer((catalogue: Catalogue) => {
  const entries = filingsOf(catalogue.papers).flatMap(({ paper, contribution }): readonly Entry[] =>
    (contribution.evaluation ?? []).map((evaluation) => ({
      paper,
      contribution,
      evaluation,
      judged: judgedTechniques(contribution, evaluation),
    })),
  );
  return indexBy<string, Entry>([], entries, ({ judged }) => withAncestors(judged));
});

const judgementsIn = oncePer((catalogue: Catalogue) =>
  oncePer((technique: Term): readonly Judgement[] =>
    (entriesByTechnique(catalogue).get(technique.id) ?? []).map(
      ({ paper, contribution, evaluation, judged }) => ({
        paper,
        contribution,
        technique,
        evaluation,
        state: outcomeState(evaluation),
        side: sideOf(catalogue, technique, paper),
        isDirect: judged.includes(technique),
      }),
    ),
  ),
);

/** The judgements of a technique and of what is below it, one for each criterion of a claim, newest paper first. */
export const judgementsOf = (catalogue: Catalogue, technique: Term): readonly Judgement[] =>
  judgementsIn(catalogue)(technique);
