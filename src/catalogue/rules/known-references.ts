/** Every model, task, metric, venue, list and paper that a record names exists. */
import type { Problem } from '../read/problem.ts';
import type { AnyRecord, RecordOf, Records } from '../read/records.ts';
import type { TermKind } from '../schema/index.ts';
import { checkIds, listed } from './lookup.ts';
import type { Rule } from './rule.ts';

interface ListedData {
  readonly listed_in?: readonly string[] | undefined;
  readonly corrections?: readonly { readonly list: string }[] | undefined;
}

const checkLists = (
  records: Records,
  record: AnyRecord,
  { listed_in, corrections = [] }: ListedData,
): readonly Problem[] =>
  checkIds(records, 'lists', record, [
    ...listed(listed_in, 'listed_in'),
    ...corrections.map(({ list }, index) => ({ id: list, path: ['corrections', index, 'list'] })),
  ]);

/** The metrics of every reported criterion, with their places. */
const metricsOf = ({ data }: RecordOf<'papers'>) =>
  (data.contributions ?? []).flatMap(({ evaluation = [] }, index) =>
    evaluation.flatMap((entry, at) =>
      typeof entry === 'string'
        ? []
        : listed(entry.metric, 'contributions', index, 'evaluation', at, 'metric'),
    ),
  );

export const knownReferences: Rule = (records) => [
  ...records.papers.flatMap((paper) => [
    ...checkIds(records, 'venues', paper, [{ id: paper.data.venue?.id, path: ['venue', 'id'] }]),
    ...checkIds(records, 'models', paper, listed(paper.data.models, 'models')),
    ...checkIds(records, 'tasks', paper, listed(paper.data.tasks, 'tasks')),
    ...checkIds(records, 'metrics', paper, metricsOf(paper)),
    ...checkIds(
      records,
      'papers',
      paper,
      (paper.data.relations ?? []).map((relation, index) => ({
        id: relation.paper,
        path: ['relations', index, 'paper'],
      })),
    ),
    ...checkLists(records, paper, paper.data),
  ]),
  ...records.tools.flatMap((tool) => [
    ...checkIds(records, 'papers', tool, [{ id: tool.data.paper, path: ['paper'] }]),
    ...checkLists(records, tool, tool.data),
  ]),
  ...records.authors.flatMap((author) =>
    checkIds(records, 'papers', author, listed(author.data.papers, 'papers')),
  ),
  ...records.lists.flatMap((list) => [
    ...checkIds(records, 'papers', list, [{ id: list.data.paper, path: ['paper'] }]),
    ...(list.data.tables ?? []).flatMap(({ under }, index) => {
      const [kind = '', id] = under.split('/');
      return id === undefined
        ? []
        : checkIds(records, kind as TermKind, list, [{ id, path: ['tables', index, 'under'] }]);
    }),
  ]),
];
