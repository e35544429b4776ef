/** A record's file as a machine can repair it: layout, quotes, key order, ids for aliases. What a person must decide stays. */
import { findConflict } from '../read/decode.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/index.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { printTree } from '../write/print.ts';
import type { KnownNames } from './names.ts';
import { commentWords, readTree } from './read-tree.ts';
import { repairText, type Repaired } from './text.ts';
import { repairTree } from './tree.ts';

export { knownNames, namesIn } from './names.ts';
export type { KnownNames, NamedRecord } from './names.ts';
export type { Repaired } from './text.ts';

/** The kind of a record that has a file of its own: `papers/wang-2022-ioi.md`; other files are left alone. */
function kindOf(path: string): Kind | undefined {
  const [folder, name = '', ...deeper] = path.split('/');
  if (!name.endsWith('.md') || deeper.length > 0) return undefined;
  return KIND_NAMES.find((kind) => kind === folder && KINDS[kind].form === 'folder');
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

function repairOnce(kind: Kind, text: string, names: KnownNames, last: () => number): Repaired {
  const unchanged = { text, done: [] };
  const readable = repairText(text);
  const split = splitFrontMatter(readable.text);
  if ('message' in split) return unchanged;
  const tree = readTree(split.yaml);
  if (!tree) return readable.done.length > 0 ? readable : unchanged;
  const repaired = repairTree(kind, tree, names, last);
  const yaml = printTree(repaired.tree);
  // Comments may stand where the tree has no place for them: such a file is left to its author.
  if (!sameWords(commentWords(split.yaml), commentWords(yaml))) return readable;
  const body = split.body.trim();
  const result = `---\n${yaml}---\n${body === '' ? '' : `${body}\n`}`;
  const done = [...readable.done, ...repaired.done];
  if (result === text) return unchanged;
  return { text: result, done: done.length > 0 ? done : ['spacing'] };
}

/** A repair may make another one possible, in a file with several faults; more than this many in a row were never seen. */
const ROUNDS_MAX = 5;

/**
 * `path` is below content/; `last` says the highest number that a claim of this paper ever had: asked only where one has none.
 * Repairing the result changes nothing; where repair can't be sure, the text stays as it was.
 */
export function repairFile(
  path: string,
  text: string,
  names: KnownNames,
  last: () => number = () => 0,
): Repaired {
  // Of two sides of a conflict a person keeps one; until then there is nothing to be sure of.
  const kind = findConflict(text) ? undefined : kindOf(path);
  const done: string[] = [];
  let now = text;
  for (let round = 0; kind && round < ROUNDS_MAX; round += 1) {
    const repaired = repairOnce(kind, now, names, last);
    if (repaired.text === now) break;
    done.push(...repaired.done);
    now = repaired.text;
  }
  return { text: now, done };
}
