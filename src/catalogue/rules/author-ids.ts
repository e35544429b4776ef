/** Two people share no id: names that differ lead to one author only where content/authors.yaml says that they are one. */
import { buildEntryFinder, nameKey } from '../model/authors.ts';
import { quote, type Problem } from '../read/problem.ts';
import type { Path, RecordOf } from '../read/records.ts';
import { scalarText } from '../write/scalar.ts';
import { oldestFirst, problemAt, type Rule } from './rule.ts';

interface Named {
  readonly name: string;
  readonly record: RecordOf<'papers'> | RecordOf<'authors'>;
}

/** `- { id: zhang-wei-2, name: 张伟 }`, ready for content/authors.yaml. */
const entry = (id: string, name: string, ...more: readonly string[]): string =>
  `- { ${[`id: ${id}`, `name: ${scalarText(name, false)}`, ...more].join(', ')} }`;

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** What to write: the two are one person, or two. `first` has the id already. */
function cure(id: string, first: Named, name: string, paperId: string, other: string): string {
  const isSame = nameKey(first.name) === nameKey(name);
  if (first.record.kind === 'papers')
    return `In content/authors.yaml write, for one person, ${entry(id, first.name, `variants: [${scalarText(name, false)}]`)}; for another, ${entry(other, name)}.`;
  return isSame
    ? `The entry lists its papers: add ${paperId} to them; for another person write ${entry(other, name)}.`
    : `For the same person, add it to the entry’s variants; for another, write ${entry(other, name)}.`;
}

/** Each name that shares an id is reported once, where it stands first; of two names the one that came later. */
export const authorIds: Rule = ({ authors, papers, unread }, { authorId }) => {
  if (!authorId || unread.has('authors')) return [];
  const entryOf = buildEntryFinder(authors.map(({ data }) => data));
  const holders = new Map<string, Named>(
    authors.map((record) => [record.id, { name: record.data.name, record }]),
  );
  const taken = new Set(holders.keys());
  const reported = new Set<string>();
  const check = (record: RecordOf<'papers'>, name: string, path: Path): readonly Problem[] => {
    if (name === '' || entryOf(name, record.id)) return [];
    const id = authorId(name);
    const first = holders.get(id) ?? { name, record };
    holders.set(id, first);
    const isOwn = first.record.kind === 'papers' && nameKey(first.name) === nameKey(name);
    const mark = `${id} ${nameKey(name)}`;
    if (isOwn || reported.has(mark)) return [];
    reported.add(mark);
    const other = freeId(id, taken);
    taken.add(other);
    return [
      problemAt(
        record,
        path,
        `${quote(name)} would be the same author as ${quote(first.name)} of ${first.record.kind === 'papers' ? first.record.id : first.record.file}: ${id}`,
        cure(id, first, name, record.id, other),
        first.record,
      ),
    ];
  };
  return papers
    .toSorted(oldestFirst)
    .flatMap((record) =>
      record.data.authors.flatMap((name, index) => check(record, name, ['authors', index])),
    );
};
