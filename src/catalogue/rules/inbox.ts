/** What waits, what was decided and what lists by others hold: each work can be told from others, and stands once. */
import { quote, type Problem } from '../read/problem.ts';
import type { AnyRecord, Path, Records } from '../read/records.ts';
import type { ListedWork } from '../schema/index.ts';
import { fold } from '../words/suggest.ts';
import { problemAt, type Rule } from './rule.ts';

type Work = { readonly [K in keyof ListedWork]?: ListedWork[K] | undefined };

interface Entry {
  readonly record: AnyRecord;
  readonly path: Path;
  readonly work: Work;
}

const IDS = ['arxiv', 'doi', 'openreview', 'acl', 'url'] as const;

/** What tells a work from others, with the field that says it: its ids, and its title whatever its case. */
const marksOf = (work: Work): readonly (readonly [field: string, mark: string])[] =>
  [
    ...IDS.map((field) => [field, work[field] ? `${field} ${work[field].toLowerCase()}` : ''] as const),
    ['title', work.title && fold(work.title) ? `title ${fold(work.title)}` : ''] as const,
  ].filter(([, mark]) => mark !== '');

const nameOf = (work: Work): string => quote(IDS.map((id) => work[id]).find(Boolean) ?? work.title);

/** Entries of one list that mean a work that stands above already. */
function checkRepeats(entries: readonly Entry[]): readonly Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const marks = marksOf(entry.work);
    const found = marks.find(([, mark]) => first.has(mark));
    for (const [, mark] of marks) if (!first.has(mark)) first.set(mark, entry);
    const earlier = found && first.get(found[1]);
    if (!found || !earlier) return [];
    const { line } = earlier.record.at(earlier.path);
    return [
      problemAt(
        entry.record,
        [...entry.path, found[0]],
        `the same work as in line ${line}, by its ${found[0]}`,
        'Keep one of the two, with the ids of both.',
      ),
    ];
  });
}

/** A work that was turned down, and is in the catalogue all the same. */
function checkRefused({ papers, decided }: Records): readonly Problem[] {
  const known = new Map(
    papers.flatMap((paper) => {
      const { title, other_titles = [], links } = paper.data;
      return [{ ...links, title }, ...other_titles.map((other) => ({ title: other }))]
        .flatMap((work) => marksOf(work))
        .map(([, mark]) => [mark, paper] as const);
    }),
  );
  return decided.flatMap((record) => {
    if (record.data.decision !== 'no') return [];
    const paper = marksOf(record.data)
      .map(([, mark]) => known.get(mark))
      .find(Boolean);
    if (!paper) return [];
    return [
      problemAt(
        record,
        ['decision'],
        `decided no, and the catalogue has it: ${paper.file}`,
        'Delete this entry, or take the record away.',
        paper,
      ),
    ];
  });
}

const own = (record: AnyRecord, work: Work): Entry => ({ record, path: [], work });

export const inbox: Rule = (records) => {
  const { decided, candidates, coverage } = records;
  return [
    ...decided
      .filter(({ data, isSound }) => isSound && marksOf(data).length === 0)
      .map((record) =>
        problemAt(
          record,
          ['title'],
          'nothing says which work this is',
          'Give its arxiv, doi, openreview or acl id, its url, or its title.',
        ),
      ),
    ...candidates
      .filter(({ data, isSound }) => isSound && IDS.every((id) => data[id] === undefined))
      .map((record) =>
        problemAt(
          record,
          ['url'],
          `${nameOf(record.data)} has no address`,
          'Give its arxiv, doi, openreview or acl id, or its url.',
        ),
      ),
    ...checkRepeats(decided.map((record) => own(record, record.data))),
    ...checkRepeats(candidates.map((record) => own(record, record.data))),
    ...coverage.flatMap((record) =>
      checkRepeats(record.data.entries.map((work, index) => ({ record, path: ['entries', index], work }))),
    ),
    ...checkRefused(records),
  ];
};
