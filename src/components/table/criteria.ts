/** What a row says of evaluation, in words. */
import { MARKS, markWords, stateOfCell, type ContributionRow } from '../../catalogue/index.ts';

/** Why a row shows no criterion; undefined where it shows one. */
export function absenceOf({ noneReported, notRead }: ContributionRow): string | undefined {
  if (notRead) return `evaluation: ${MARKS.unread.word}`;
  return noneReported ? `evaluation: ${MARKS.absent.word}` : undefined;
}

/** `faithfulness: against · completeness: supports`: the columns with a mark, as it says; undefined where there are none. */
export function reportedWords({ criteria }: ContributionRow): string | undefined {
  const reported = criteria.filter(({ state }) => state === 'reported');
  const words = reported.map((cell) => markWords(cell.column.name, stateOfCell(cell)));
  return words.length > 0 ? words.join(' · ') : undefined;
}
