/** A name or alias means one thing: no two records whose kinds share their names have one, whatever its case and punctuation. */
import { quote, type Problem } from '../read/problem.ts';
import { sharing, type AnyRecord, type Path } from '../read/records.ts';
import { fold } from '../words/suggest.ts';
import { problemAt, type Rule } from './rule.ts';

function namesOf({ data }: AnyRecord): readonly { readonly name: string; readonly path: Path }[] {
  const { name = '', aliases = [] } = data as { name?: string; aliases?: string[] };
  return [
    { name, path: ['name'] },
    ...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] })),
  ];
}

function check(records: readonly AnyRecord[]): readonly Problem[] {
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) =>
    namesOf(record).flatMap(({ name, path }) => {
      const key = fold(name);
      const earlier = first.get(key);
      first.set(key, earlier ?? record);
      if (key === '' || !earlier || earlier === record) return [];
      return [
        problemAt(
          record,
          path,
          `${quote(name)} is a name of ${earlier.id} too`,
          `A name leads to one entry: take it out here or in ${earlier.file}.`,
          earlier,
        ),
      ];
    }),
  );
}

export const names: Rule = (records) => sharing('names', records).flatMap(check);
