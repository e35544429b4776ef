/** A list names a thing once. */
import { criterionId } from '../model/papers.ts';
import { quote, type Problem } from '../read/problem.ts';
import { KIND_NAMES } from '../schema/index.ts';
import type { AnyRecord, Path } from '../read/records.ts';
import { problemAt, type Rule } from './rule.ts';

/** The word that an entry stands for, if it is a word or a reported criterion. */
function wordOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || 'of' in entry) return undefined;
  return criterionId(entry as { id: string });
}

function check(record: AnyRecord, value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => check(record, inner, [...path, key]));
  const words = value.map(wordOf);
  return value.flatMap((entry: unknown, index) => {
    const word = words[index];
    if (word && words.indexOf(word) < index)
      return [
        problemAt(record, [...path, index], `${quote(word)} stands twice in the list`, 'Keep one of them.'),
      ];
    return check(record, entry, [...path, index]);
  });
}

export const repeats: Rule = (records) =>
  KIND_NAMES.flatMap((kind) => records[kind].flatMap((record) => check(record, record.data, [])));
