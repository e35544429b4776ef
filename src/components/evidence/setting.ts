/** The setting of a result in words: what was judged, with what, by which measure, on which models and tasks, and where it is said. */
import type { Verdict } from '../../catalogue/index.ts';

const names = (records: readonly { readonly name: string }[]): string =>
  records.map(({ name }) => name).join(', ');

/** Parts that the record doesn't give are left out. */
export const settingOf = ({ of, by, evaluation, models, tasks, contribution }: Verdict): readonly string[] =>
  [
    of.length > 0 && `judged: ${names(of)}`,
    by.length > 0 && `by ${names(by)}`,
    evaluation.metrics.length > 0 && `measure: ${names(evaluation.metrics)}`,
    models.length > 0 && `on ${names(models)}`,
    tasks.length > 0 && `task: ${names(tasks)}`,
    contribution.where,
  ].filter((part) => typeof part === 'string');
