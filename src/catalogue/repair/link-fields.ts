/** An address or a DOI that holds identifiers, written in the fields that are for them: `url: https://arxiv.org/abs/…` as `arxiv: …`. */
import { identify } from '../identity/identify.ts';
import { quote } from '../read/problem.ts';
import type { Path } from '../read/records.ts';
import type { Entry, Fields, Tree } from '../write/tree.ts';

type Report = (path: Path, what: string) => void;

const textOf = (value: Tree): string =>
  value.type === 'scalar' && typeof value.value === 'string' ? value.value : '';

/** The entries that one stands for; itself where it is right, or where another entry says something else. */
function mendEntry(entry: Entry, others: ReadonlyMap<string, string>, report: Report): readonly Entry[] {
  const { key, value, ...comments } = entry;
  if (key !== 'url' && key !== 'doi') return [entry];
  const text = textOf(value);
  const found = identify(text);
  if (!found || found.type === 'bibtex' || found.type === 'url') return [entry];
  const isRight = found.type === key;
  const ids = Object.entries(found.links).filter(([name]) => name !== key);
  if (ids.some(([name, id]) => others.has(name) && others.get(name) !== id)) return [entry];
  const added = ids
    .filter(([name]) => !others.has(name))
    .map(([name, id = '']): Entry => ({ key: name, value: { type: 'scalar', value: id, quoted: true } }));
  const isCommented = Object.values(comments).some((comment) => comment !== undefined && comment.length > 0);
  if (added.length === 0 && (isRight || isCommented)) return [entry];
  const names = added.map((one) => `${one.key}: ${quote(textOf(one.value))}`).join(', ');
  report(
    ['links', key],
    isRight ? `added ${names}` : `${quote(text)} → ${names || 'left out, as its id is there'}`,
  );
  if (isRight) return [entry, ...added];
  const [first, ...more] = added;
  return first ? [{ ...first, ...comments }, ...more] : [];
}

export function mendLinkFields(tree: Fields, report: Report): Fields {
  const texts = new Map(tree.entries.map(({ key, value }) => [key, textOf(value)]));
  const entries = tree.entries.flatMap((entry) => {
    const mended = mendEntry(entry, texts, report);
    for (const { key, value } of mended) texts.set(key, textOf(value));
    return mended;
  });
  return { ...tree, entries };
}
