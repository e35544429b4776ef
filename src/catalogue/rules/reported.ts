/**
 * A record says how each criterion came out, where, and what was read for its check. Records that were here before this
 * was asked are exempt by a list beside this rule, which only ever gets shorter.
 */
import { unsaidOf } from './reported-parts.ts';
import { problemAt, type Rule } from './rule.ts';

const LIST = 'src/catalogue/rules/exempt.json';

export const reported: Rule = ({ papers }, { exempt }) => {
  if (exempt === 'all') return [];
  const isExempt = new Set(exempt);
  return [
    ...(exempt?.length === 0
      ? [
          {
            file: LIST,
            line: 1,
            column: 1,
            field: '',
            message: 'the list of exempt records is empty',
            advice: 'Every record says what is asked: delete the list, and what reads it.',
          },
        ]
      : []),
    ...papers.flatMap((paper) => {
      const unsaid = unsaidOf(paper.data);
      if (!isExempt.has(paper.id))
        return unsaid.map(({ path, message, advice }) => problemAt(paper, path, message, advice));
      if (unsaid.length > 0 || !paper.isSound) return [];
      return [
        problemAt(
          paper,
          [],
          'exempt without need: outcomes, places and what was read are all said',
          `Take ${paper.id} out of ${LIST}.`,
        ),
      ];
    }),
  ];
};
