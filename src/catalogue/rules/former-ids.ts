/** An id once published keeps leading to one record: former ids are nobody's present id, and no two records' former id. */
import { quote, type Problem } from '../problem.ts';
import { withSharedIds, type AnyRecord } from '../records.ts';
import { problemAt, type Rule } from './rule.ts';

const formerOf = ({ data }: AnyRecord): readonly string[] =>
  'former_ids' in data ? (data.former_ids ?? []) : [];

function check(records: readonly AnyRecord[]): readonly Problem[] {
  const present = new Map(records.map((record) => [record.id, record]));
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) =>
    formerOf(record).flatMap((former, index) => {
      const path = ['former_ids', index];
      const holder = present.get(former);
      const earlier = first.get(former);
      first.set(former, earlier ?? record);
      if (former === '') return [];
      if (holder)
        return [
          problemAt(
            record,
            path,
            `${quote(former)} is in use: ${holder.file}`,
            'An id that was published keeps leading where it led: give the newer record another.',
            holder,
          ),
        ];
      if (earlier)
        return [
          problemAt(
            record,
            path,
            `${quote(former)} is a former id of ${earlier.id} too`,
            'It can lead to one record only: keep it at one of them.',
            earlier,
          ),
        ];
      return [];
    }),
  );
}

export const formerIds: Rule = (records) => [
  ...check(withSharedIds(records)),
  ...check(records.metrics),
  ...check(records.models),
  ...check(records.venues),
];
