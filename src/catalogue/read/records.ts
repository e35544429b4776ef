/** Records as read: checked one by one, not yet against each other. */
import type * as z from 'zod/mini';
import { KIND_NAMES, KINDS, TERM_KINDS, type Kind, type TermKind } from '../schema/index.ts';

export type Path = readonly (string | number)[];

/** Line and column count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface RecordOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  /** `content/papers/wang-2022-ioi.md`, wherever the folder lies. */
  readonly file: string;
  /** Where it lies in a list of records: `[3]`; empty for a file of its own. */
  readonly prefix: Path;
  /** Where a field is at fault, its value is emptied (`''`, `[]`, absent), so that rules can still look at the rest. */
  readonly data: Readonly<z.output<(typeof KINDS)[K]['schema']>>;
  /** False if the record alone has a problem. */
  readonly isSound: boolean;
  /** Markdown below the front matter; empty for entries of a YAML list. */
  readonly body: string;
  readonly bodyLine: number;
  /** Where a field stands; for a field that is absent, where its nearest holder does. */
  readonly at: (path: Path) => Position;
}

export type Records = { readonly [K in Kind]: readonly RecordOf<K>[] } & {
  /** Kinds whose list can't be read: nobody knows what is in it. */
  readonly unread: ReadonlySet<Kind>;
};
export type AnyRecord = RecordOf<Kind>;

/** Every kind has an entry, if an empty one; the order within a kind is kept. */
export const groupByKind = (
  records: readonly AnyRecord[],
  unread: ReadonlySet<Kind> = new Set(),
): Records => ({
  ...(Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, records.filter((record) => record.kind === kind)]),
  ) as unknown as Records),
  unread,
});

/** The terms of all four kinds. */
export const termsOf = (records: Records): readonly RecordOf<TermKind>[] =>
  TERM_KINDS.flatMap((kind): readonly RecordOf<TermKind>[] => records[kind]);

/** Groups of records whose kinds share their ids, or their names, as the table of kinds says. */
export function sharing(what: 'ids' | 'names', records: Records): readonly (readonly AnyRecord[])[] {
  const groups = Map.groupBy(KIND_NAMES, (kind) => (KINDS[kind] as { ids?: string; names?: string })[what]);
  return [...groups]
    .filter(([group]) => group !== undefined)
    .map(([, kinds]) => kinds.flatMap((kind): readonly AnyRecord[] => records[kind]));
}
