/** What a rule is, and the one way to write down what it found. */
import { formatPath, type Problem } from '../problem.ts';
import type { AnyRecord, Path, Records } from '../records.ts';

export interface RuleContext {
  /** `2026-11-21`, handed in. */
  readonly today: string;
  /** Papers of which less is asked (see `reported.ts`); `all` for texts of which nothing is published, as in tests. */
  readonly exempt?: readonly string[] | 'all' | undefined;
}

export type Rule = (records: Records, context: RuleContext) => readonly Problem[];

/** A problem of a record at one of its fields; `other` is the record that it doesn't go together with. */
export const problemAt = (
  record: AnyRecord,
  path: Path,
  message: string,
  advice: string,
  other?: AnyRecord,
): Problem => ({
  file: record.file,
  ...record.at(path),
  field: formatPath([...record.prefix, ...path]),
  message,
  advice,
  ...(other ? { also: other.file } : {}),
});
