/** What a rule is, and the one way to write down what it found. */
import type { ProposeAuthorId } from '../model/authors.ts';
import { formatPath, type Problem } from '../read/problem.ts';
import { compareDates } from '../words/dates.ts';
import type { AnyRecord, Path, RecordOf, Records } from '../read/records.ts';

export interface RuleContext {
  /** `2026-11-21`, handed in. */
  readonly today: string;
  /** Papers of which less is asked (see `reported.ts`); `all` for texts of which nothing is published, as in tests. */
  readonly exempt?: readonly string[] | 'all' | undefined;
  /** The id that a name proposes, where ids of authors are to be compared; a form, which has one paper only, can't. */
  readonly authorId?: ProposeAuthorId;
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

/** Later than any day that a record can be added on. */
const UNKNOWN = '9999-12-31';

/** A form knows no days of the papers that are there; a faulty file has none that can be read. */
const addedOn = ({ data, isSound }: RecordOf<'papers'>): string =>
  data.added === '' && !isSound ? UNKNOWN : data.added;

/**
 * In which order papers entered the catalogue: by `added`, of one day by their ids. One whose day can't be read is the
 * newest, as what was there before has been checked.
 */
export const oldestFirst = (a: RecordOf<'papers'>, b: RecordOf<'papers'>): number =>
  compareDates(addedOn(a), addedOn(b)) || (a.id < b.id ? -1 : 1);

/** True if nothing tells which of two papers was there first. */
export const isSameAge = (a: RecordOf<'papers'>, b: RecordOf<'papers'>): boolean => addedOn(a) === addedOn(b);
