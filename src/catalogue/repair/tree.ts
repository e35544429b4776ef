/** Repairs of what was read: keys, their order, quotes, spaces, lists, ids. Only what is beyond doubt; the rest is for the check. */
import { findNameFault } from '../model/author-names.ts';
import { decodeEntities } from '../words/entities.ts';
import { explain } from '../read/explain.ts';
import { formatPath, quote } from '../read/problem.ts';
import { numbersOf } from '../read/numbers.ts';
import type { Path } from '../read/records.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import { holdsCode } from '../schema/fields.ts';
import { keysAt } from '../read/schema-keys.ts';
import { withoutZeroWidth } from '../words/signs.ts';
import { fold } from '../words/suggest.ts';
import { WORK_IDS, inOrder } from '../write/style.ts';
import { toValue, type Entry, type Fields, type List, type Scalar, type Tree } from '../write/tree.ts';
import { mendLinkFields } from './link-fields.ts';
import type { KnownNames } from './names.ts';
import { mendValue } from './values.ts';

type Report = (path: Path, what: string) => void;
type Mend = (tree: Tree, path: Path) => Tree;

/** A tree rebuilt from its leaves up. */
function rebuild(tree: Tree, path: Path, mend: Mend): Tree {
  if (tree.type === 'list')
    return mend(
      { ...tree, items: tree.items.map((item, index) => rebuild(item, [...path, index], mend)) },
      path,
    );
  if (tree.type === 'scalar') return mend(tree, path);
  const entries = tree.entries.map((entry) => ({
    ...entry,
    value: rebuild(entry.value, [...path, entry.key], mend),
  }));
  return mend({ ...tree, entries }, path);
}

/** `Listed-In` → `listed_in`, unless that key is there too. */
const mendKeys =
  (kind: Kind, report: Report): Mend =>
  (tree, path) => {
    if (tree.type !== 'fields') return tree;
    const known = keysAt(KINDS[kind].schema, path);
    const present = new Set(tree.entries.map(({ key }) => key));
    const entries = tree.entries.map((entry): Entry => {
      const meant = known.includes(entry.key)
        ? undefined
        : known.find((key) => fold(key) === fold(entry.key));
      if (meant === undefined || present.has(meant)) return entry;
      report([...path, meant], `was written ${quote(entry.key)}`);
      return { ...entry, key: meant };
    });
    return { ...tree, entries };
  };

const isWholeName = (text: string): boolean => /\S\s+\S/.test(text) && !findNameFault(text);

/** What the schema says against a value's type, and only a machine could get wrong: numbers for text, a text for a list. */
function mendTypes(kind: Kind, tree: Fields, report: Report): Tree {
  const faults = explain(KINDS[kind].schema, toValue(tree));
  const expected = new Map(
    faults.filter(({ isKey }) => !isKey).map((fault) => [JSON.stringify(fault.path), fault.expected]),
  );
  return rebuild(tree, [], (part, path) => {
    const wanted = expected.get(JSON.stringify(path));
    if (part.type !== 'scalar' || part.value === null || wanted === undefined) return part;
    if (wanted === 'string' && typeof part.value !== 'string') {
      report(path, 'put in quotes');
      return { ...part, value: part.source ?? String(part.value), quoted: true, plain: false };
    }
    if (wanted === 'array') {
      const { above = [], beside, quoted } = part;
      const texts = quoted ? [part.value] : String(part.source ?? part.value).split(/,\s+/);
      // "Nanda, Neel" is one person, "Kevin Wang, Arthur Conmy" are two: what may be either is left to its author.
      if (path[0] === 'authors' && texts.some((text) => !isWholeName(String(text)))) return part;
      report(path, 'put in brackets');
      const items = texts.map((value): Scalar => ({ type: 'scalar', value, quoted }));
      return { type: 'list', items, flow: true, above, beside } satisfies List;
    }
    if (
      (wanted === 'int' || wanted === 'number') &&
      typeof part.value === 'string' &&
      /^\d+$/.test(part.value)
    ) {
      report(path, 'taken out of quotes');
      return { ...part, value: Number(part.value), quoted: false };
    }
    return part;
  });
}

const isShape = (text: string): boolean => /[\n\t]|^\s|\s$|\s{2}/.test(text);

/** Entities made the signs they stand for, and those that stand for nothing seen left out; but for what would be a tag. */
function mendSigns(text: string): string {
  let mended = text;
  for (let next = decodeEntities(mended); next !== mended && !holdsCode(next); next = decodeEntities(mended))
    mended = next;
  return withoutZeroWidth(mended);
}

const mendScalars =
  (kind: Kind, names: KnownNames, report: Report): Mend =>
  (tree, path) => {
    if (tree.type !== 'scalar' || typeof tree.value !== 'string') return tree;
    const clean = mendSigns(tree.value);
    if (clean !== tree.value) report(path, 'entities and signs without width made plain');
    const trimmed = isShape(clean) ? clean.replace(/\s+/g, ' ').trim() : clean;
    if (trimmed !== clean) report(path, 'spaces and line ends made single spaces');
    const value = mendValue(kind, path, trimmed, names);
    if (value !== trimmed) report(path, `${quote(trimmed)} → ${value}`);
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    const isId = WORK_IDS.has(field) && !tree.quoted;
    if (isId) report(path, 'put in quotes');
    const isNew = value !== tree.value;
    const quoted = isId || (tree.quoted && (!isNew || value === trimmed || WORK_IDS.has(field)));
    return { ...tree, value, quoted, plain: tree.plain === true && !isNew && !isId } satisfies Scalar;
  };

const mendLists =
  (report: Report): Mend =>
  (tree, path) => {
    if (tree.type !== 'list') return tree;
    const words = tree.items.map((item) => (item.type === 'scalar' ? item.value : undefined));
    const items = tree.items.filter((_, index) => {
      const isRepeat = typeof words[index] === 'string' && words.indexOf(words[index]) < index;
      if (isRepeat) report([...path, index], `${quote(words[index])} stood twice`);
      return !isRepeat;
    });
    return { ...tree, items };
  };

const mendLinks =
  (kind: Kind, report: Report): Mend =>
  (tree, path) =>
    tree.type === 'fields' && path.join('.') === 'links' && (kind === 'papers' || kind === 'tools')
      ? mendLinkFields(tree, report)
      : tree;
/** Claims without a number get the next ones; `last` says the highest that one of this paper ever had. */
const mendNumbers =
  (kind: Kind, last: () => number, report: Report): Mend =>
  (tree, path) => {
    if (kind !== 'papers' || path.length !== 1 || path[0] !== 'contributions' || tree.type !== 'list')
      return tree;
    const given = tree.items.map((item) => {
      const n = item.type === 'fields' ? item.entries.find(({ key }) => key === 'n') : undefined;
      return n && (toValue(n.value) as number);
    });
    if (given.every((n) => n !== undefined)) return tree;
    const numbers = numbersOf(
      given.map((n) => ({ n: typeof n === 'number' ? n : undefined })),
      last(),
    );
    const items = tree.items.map((item, index): Tree => {
      if (item.type !== 'fields' || item.entries.some(({ key }) => key === 'n')) return item;
      const value = numbers[index] ?? index + 1;
      report([...path, index, 'n'], `given: ${value}`);
      const n: Entry = { key: 'n', value: { type: 'scalar', value, quoted: false } };
      return { ...item, entries: [n, ...item.entries] };
    });
    return { ...tree, items };
  };

const mendOrder =
  (kind: Kind, report: Report): Mend =>
  (tree, path) => {
    if (tree.type !== 'fields') return tree;
    const keys = tree.entries.map(({ key }) => key);
    const ordered = inOrder(kind, path, keys);
    if (ordered.every((key, index) => key === keys[index])) return tree;
    report(path, `fields in order: ${ordered.join(', ')}`);
    const entries = ordered.flatMap((key) => tree.entries.filter((entry) => entry.key === key));
    return { ...tree, entries };
  };

/** The tree as it should be, and what was done, in the order of the file; nothing is done twice. */
export function repairTree(
  kind: Kind,
  tree: Fields,
  names: KnownNames,
  last: () => number = () => 0,
): { readonly tree: Fields; readonly done: readonly string[] } {
  const done: string[] = [];
  const report: Report = (path, what) => {
    const line = path.length === 0 ? what : `${formatPath(path)}: ${what}`;
    if (!done.includes(line)) done.push(line);
  };
  const keyed = rebuild(tree, [], mendKeys(kind, report)) as Fields;
  const typed = mendTypes(kind, keyed, report);
  const mends = [
    mendScalars(kind, names, report),
    mendLists(report),
    mendLinks(kind, report),
    mendNumbers(kind, last, report),
    mendOrder(kind, report),
  ];
  const mended = mends.reduce<Tree>((so, mend) => rebuild(so, [], mend), typed);
  return { tree: mended as Fields, done };
}
