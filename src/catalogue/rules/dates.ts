/** No date lies after today; a record is not updated before it was added. */
import { isAfter } from '../words/dates.ts';
import type { Problem } from '../read/problem.ts';
import type { AnyRecord, Path } from '../read/records.ts';
import { problemAt, type Rule } from './rule.ts';

interface Dated {
  readonly published?: string;
  readonly added: string;
  readonly updated: string;
  readonly checked?: { readonly on: string } | undefined;
}

function check(
  record: AnyRecord,
  { published, added, updated, checked }: Dated,
  today: string,
): readonly Problem[] {
  const dates: readonly (readonly [Path, string | undefined])[] = [
    [['published'], published],
    [['added'], added],
    [['updated'], updated],
    [['checked', 'on'], checked?.on],
  ];
  const late = dates.flatMap(([path, date]) =>
    date && isAfter(date, today)
      ? [
          problemAt(
            record,
            path,
            `${date} is after today, ${today}`,
            'Check the date: only what has happened is recorded.',
          ),
        ]
      : [],
  );
  const isReversed = added && updated && updated < added;
  return [
    ...late,
    ...(isReversed
      ? [
          problemAt(
            record,
            ['updated'],
            `updated ${updated}, before it was added, ${added}`,
            'Set updated to the day of the last change.',
          ),
        ]
      : []),
  ];
}

export const dates: Rule = ({ papers, tools }, { today }) => [
  ...papers.flatMap((paper) => check(paper, paper.data, today)),
  ...tools.flatMap((tool) => check(tool, tool.data, today)),
];
