/** How the house writes each field: in quotes or not, on one line or one a line, in which order. */
import { keysAt } from '../read/schema-keys.ts';
import type { Path } from '../read/records.ts';
import { KINDS, type Kind } from '../schema/index.ts';

/** Identifiers of works: YAML may take them for numbers, so they stand in quotes in every file. */
export const WORK_IDS: ReadonlySet<string> = new Set(['arxiv', 'doi', 'openreview', 'acl']);
/** Identifiers and addresses: written in quotes. */
export const QUOTED_IDS: ReadonlySet<string> = new Set([
  ...WORK_IDS,
  'url',
  'html',
  'code',
  'repo',
  'against',
]);
/** Sentences and titles: in quotes, so that a colon in them does no harm. */
export const QUOTED_TEXT: ReadonlySet<string> = new Set([
  'title',
  'other_titles',
  'tldr',
  'note',
  'where',
  'pages',
  'volume',
  'number',
  'was',
  'now',
  'why',
]);

/** Lists with an entry a line. */
export const ONE_A_LINE: ReadonlySet<string> = new Set(['contributions', 'relations', 'corrections']);
/** Lists whose entries have a field a line. */
export const FIELD_A_LINE: ReadonlySet<string> = new Set(['contributions']);

/** Known keys in the order of the schema; what it doesn't know stays behind them, in the order given. */
export function inOrder(kind: Kind, path: Path, keys: readonly string[]): readonly string[] {
  const known = keysAt(KINDS[kind].schema, path);
  const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return keys.toSorted((a, b) => place(a) - place(b));
}
