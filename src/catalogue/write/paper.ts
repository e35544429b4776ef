/** A paper's record as the exact text of content/papers/<id>.md: the one way that files are written, here and in the browser. */
import type { Path } from '../read/records.ts';
import type { PaperInput } from '../schema/index.ts';
import { printTree } from './print.ts';
import { FIELD_A_LINE, ONE_A_LINE, QUOTED_IDS, QUOTED_TEXT, inOrder } from './style.ts';
import type { Fields, Tree } from './tree.ts';

function fieldsOf(value: object, path: Path, flow: boolean): Fields {
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined) as [string, unknown][];
  const values = new Map(given);
  const entries = inOrder('papers', path, [...values.keys()]).map((key) => ({
    key,
    value: toTree(values.get(key), [...path, key]),
  }));
  return { type: 'fields', entries, flow };
}

function toTree(value: unknown, path: Path): Tree {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => toTree(item, [...path, index]));
    return { type: 'list', items, flow: !ONE_A_LINE.has(field) };
  }
  if (typeof value === 'object' && value !== null)
    return fieldsOf(value, path, !(typeof path.at(-1) === 'number' && FIELD_A_LINE.has(field)));
  const quoted = QUOTED_IDS.has(field) || QUOTED_TEXT.has(field);
  return { type: 'scalar', value: value as string | number, quoted };
}

/** The file's text, ready to be read back: `parse(writePaper(data, body))` gives the same data and body, ends trimmed. */
export function writePaper(data: PaperInput, body: string): string {
  return `---\n${printTree(fieldsOf(data, [], false))}---\n${body.trim()}\n`;
}
