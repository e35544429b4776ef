/** No two records that share their ids have the same one; the table of kinds says which do. */
import { quote, type Problem } from '../read/problem.ts';
import { sharing, type AnyRecord } from '../read/records.ts';
import { problemAt, type Rule } from './rule.ts';

function checkUnique(records: readonly AnyRecord[]): readonly Problem[] {
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) => {
    const earlier = first.get(record.id);
    if (record.id === '' || !earlier) {
      first.set(record.id, record);
      return [];
    }
    const { line } = earlier.at(['id']);
    return [
      problemAt(
        record,
        ['id'],
        `the id ${quote(record.id)} is taken`,
        `${earlier.file}:${line} has it. Ids are kept for ever, so the newer record takes another.`,
        earlier,
      ),
    ];
  });
}

export const uniqueIds: Rule = (records) => sharing('ids', records).flatMap(checkUnique);
