/** An id once published keeps leading to one record: former ids are nobody's present id, and no two records' former id. */
import { formerPlace, idOfPlace, kindOfPlace } from '../model/former-ids.ts';
import { quote, type Problem } from '../read/problem.ts';
import { sharing, type AnyRecord } from '../read/records.ts';
import { KINDS, KIND_NAMES } from '../schema/index.ts';
import { problemAt, type Rule } from './rule.ts';

const formerOf = ({ data }: AnyRecord): readonly string[] =>
  'former_ids' in data ? (data.former_ids ?? []) : [];

function check(records: readonly AnyRecord[]): readonly Problem[] {
  const present = new Map(records.map((record) => [record.id, record]));
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) =>
    formerOf(record).flatMap((former, index) => {
      if (former === '') return [];
      const place = formerPlace(record.kind, former);
      const id = idOfPlace(place);
      const problem = (message: string, advice: string, other?: AnyRecord) => [
        problemAt(record, ['former_ids', index], message, advice, other),
      ];
      if (id.includes('/'))
        return problem(
          `unknown kind in ${quote(former)}`,
          `A former id is the id alone, or behind the kind it had: ${KIND_NAMES.filter((kind) => kind === 'pages' || KINDS[kind].hasPage).join(', ')}.`,
        );
      const holder = present.get(id);
      const earlier = first.get(id);
      first.set(id, earlier ?? record);
      if (holder === record && kindOfPlace(place) !== record.kind) return [];
      if (holder)
        return problem(
          `${quote(former)} is in use: ${holder.file}`,
          'An id that was published keeps leading where it led: give the newer record another.',
          holder,
        );
      if (earlier)
        return problem(
          `${quote(former)} is a former id of ${earlier.id} too`,
          'It can lead to one record only: keep it at one of them.',
          earlier,
        );
      return [];
    }),
  );
}

export const formerIds: Rule = (records) => sharing('ids', records).flatMap(check);
