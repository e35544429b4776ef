/** Techniques and findings on which papers disagree: both supported and spoken against, with what each side tried. */
import { filingsOf, indexBy } from '../../model/indexes.ts';
import { outcomeState, type OutcomeState } from '../marks.ts';
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Evaluation, Filing, Model, Task, Term } from '../../model/types.ts';
import { judgementsOf } from './judgements.ts';
import type { Side } from './sides.ts';

/** One result, with the setting in which it was found. */
export interface Verdict extends Filing {
  readonly evaluation: Evaluation;
  readonly state: OutcomeState;
  /** Towards the technique; undefined for a finding, which has no makers. */
  readonly side: Side | undefined;
  readonly models: readonly Model[];
  readonly tasks: readonly Task[];
  /** What was judged, and with what. */
  readonly of: readonly Term[];
  readonly by: readonly Term[];
}

export interface Contested {
  readonly term: Term;
  /** Each newest paper first; `supports` and `against` hold at least one. */
  readonly supports: readonly Verdict[];
  readonly mixed: readonly Verdict[];
  readonly against: readonly Verdict[];
}

interface Source extends Filing {
  readonly evaluation: Evaluation;
  readonly side?: Side;
}

export const toVerdict = ({ paper, contribution, evaluation, side }: Source): Verdict => ({
  paper,
  contribution,
  evaluation,
  state: outcomeState(evaluation),
  side,
  models: paper.models,
  tasks: paper.tasks,
  of: evaluation.of,
  by: evaluation.by,
});

function toContested(term: Term, sources: readonly Source[]): readonly Contested[] {
  const told = (state: 'supports' | 'mixed' | 'against') =>
    sources.filter(({ evaluation }) => outcomeState(evaluation) === state).map(toVerdict);
  const [supports, mixed, against] = [told('supports'), told('mixed'), told('against')];
  return supports.length > 0 && against.length > 0 ? [{ term, supports, mixed, against }] : [];
}

const sourcesByTerm = oncePer((catalogue: Catalogue): ReadonlyMap<Term, readonly Source[]> =>
  indexBy(
    [],
    filingsOf(catalogue.papers).flatMap(({ paper, contribution }) =>
      (contribution.evaluation ?? []).map((evaluation) => ({ paper, contribution, evaluation })),
    ),
    ({ contribution }) => contribution.to,
  ),
);

/** What the claims filed under exactly this term report, newest paper first. */
export const resultsFiledUnder = (catalogue: Catalogue, term: Term): readonly Verdict[] =>
  (sourcesByTerm(catalogue).get(term) ?? []).map(toVerdict);

/**
 * Strongest disagreement first: by the results of the smaller side, then by all results, then in taxonomy order,
 * techniques before findings. A technique counts what is judged of itself, not what is judged of its kinds.
 */
export function buildContested(catalogue: Catalogue): readonly Contested[] {
  const all = [
    ...catalogue.techniques.flatMap((technique) =>
      toContested(
        technique,
        judgementsOf(catalogue, technique).filter(({ isDirect }) => isDirect),
      ),
    ),
    ...catalogue.findings.flatMap((finding) =>
      toContested(finding, sourcesByTerm(catalogue).get(finding) ?? []),
    ),
  ];
  const weaker = ({ supports, against }: Contested) => Math.min(supports.length, against.length);
  const total = ({ supports, mixed, against }: Contested) => supports.length + mixed.length + against.length;
  return all.toSorted((a, b) => weaker(b) - weaker(a) || total(b) - total(a));
}
