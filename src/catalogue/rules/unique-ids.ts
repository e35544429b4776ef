/** No two records share an id: papers, terms, tools and tasks have one name space; metrics, models, venues, authors and lists one each. */
import { quote, type Problem } from '../read/problem.ts';
import { withSharedIds, type AnyRecord } from '../read/records.ts';
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

export const uniqueIds: Rule = (records) => [
  ...checkUnique(withSharedIds(records)),
  ...checkUnique(records.metrics),
  ...checkUnique(records.models),
  ...checkUnique(records.venues),
  ...checkUnique(records.authors),
  ...checkUnique(records.lists),
];
