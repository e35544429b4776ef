/**
 * Names for suggestions, split so that a box fetches little however large the catalogue: search/suggest.json holds the vocabulary,
 * and one small file for each beginning of a word the papers and authors with such a word. A file that would grow long holds the best
 * and names the files of longer beginnings.
 */
import { indexBy } from '../model/indexes.ts';
import type { Catalogue } from '../model/types.ts';
import {
  byline,
  cut,
  INTRODUCES,
  proposedId,
  searchNames,
  type NameRow,
  type NamesFile,
} from './names-file.ts';
import { NAME_KINDS, spellingsOf, type NamedPaper, type NameKind, type SearchName } from './records.ts';
import { OtherRelease } from './release.ts';
import { contentWords, indexWords } from './words.ts';

type StartKind = Exclude<NameKind, 'author'>;
const START_KINDS = NAME_KINDS.filter((kind): kind is StartKind => kind !== 'author');

/** id, title, byline, date, other names, terms introduced (as in names.json), former ids */
type PaperRow = readonly [
  id: string,
  title: string,
  by: string,
  published: string,
  aliases?: readonly string[] | 0,
  introduces?: readonly (readonly [kind: number, place: number])[] | 0,
  formerIds?: readonly string[],
];
/** name, id (0: as the name proposes), aliases, papers, the only paper */
type AuthorRow = readonly [
  name: string,
  id: string | 0,
  aliases: readonly string[] | 0,
  count: number,
  onlyPaper?: string,
];
const LAYOUT = `name id aliases count; id title by published aliases introduces formerIds; name id aliases count onlyPaper; ${START_KINDS.join(' ')}`;

export interface StartFile {
  /** That of `names.json` of the same release; also in the name of the folder of parts. */
  readonly stamp: number;
  readonly layout: string;
  readonly names: Readonly<Record<StartKind, readonly NameRow[]>>;
  /** Beginnings that have a file. */
  readonly parts: readonly string[];
}
export interface PartFile {
  readonly papers: readonly PaperRow[];
  readonly authors: readonly AuthorRow[];
  /** Longer beginnings that have a file of their own; here are only the best. */
  readonly longer?: readonly string[];
}

/** So many records are in one file at most; in one that leads on to others only the best, and of these so many authors. */
const [PART_MAX, BEST_MAX, AUTHORS_MAX] = [80, 30, 12];

/** What a word is looked up by at first: two Latin letters or digits, one sign of other scripts. */
export const startOf = (word: string): string =>
  /^[a-z\d]/.test(word) ? word.slice(0, 2) : ([...word][0] ?? '');
/** A word that is long enough to be looked up. */
export const isLongEnough = (word: string): boolean => !/^[a-z\d]$/.test(word);
/** Where the parts of a release lie below `search/`, and how the file of a beginning is called. */
export const partPath = (stamp: number, start: string): string =>
  `names-${stamp}/${/^[a-z\d]+$/.test(start) ? start : [...start].map((sign) => `u${sign.codePointAt(0)?.toString(16) ?? ''}`).join('')}.json`;

interface Entry {
  readonly words: readonly string[];
  /** Lower comes first. */
  readonly rank: number;
  readonly paper?: PaperRow;
  readonly author?: AuthorRow;
}
/** What all of these begin with. */
const commonStart = (words: readonly string[]): string =>
  words.reduce((common, word) => {
    let end = 0;
    while (end < common.length && common[end] === word[end]) end += 1;
    return common.slice(0, end);
  });

/** Entries by the longer beginnings of their words; each as long as it may be with the same entries. */
function groupsOf(entries: readonly Entry[], start: string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, { readonly words: string[]; readonly entries: Set<Entry> }>();
  for (const entry of entries)
    for (const word of entry.words) {
      if (!word.startsWith(start) || word.length === start.length) continue;
      const longer = word.slice(0, start.length + 1);
      const group = groups.get(longer) ?? { words: [], entries: new Set() };
      group.words.push(word);
      group.entries.add(entry);
      groups.set(longer, group);
    }
  return new Map([...groups.values()].map((group) => [commonStart(group.words), [...group.entries]]));
}

const toPart = (entries: readonly Entry[]): PartFile => ({
  papers: entries.flatMap(({ paper }) => (paper ? [paper] : [])),
  authors: entries.flatMap(({ author }) => (author ? [author] : [])),
});

/** The file of a beginning, and those of longer ones that it needs. */
function addParts(parts: Map<string, PartFile>, start: string, entries: readonly Entry[]): void {
  if (entries.length <= PART_MAX) {
    parts.set(start, toPart(entries));
    return;
  }
  const groups = groupsOf(entries, start);
  const most = groups.size > 0 ? BEST_MAX : PART_MAX;
  const sorted = entries.toSorted((a, b) => a.rank - b.rank);
  const authors = sorted.filter(({ author }) => author).slice(0, AUTHORS_MAX);
  const papers = sorted.filter(({ paper }) => paper).slice(0, most - authors.length);
  const best = toPart([...authors, ...papers]);
  parts.set(start, groups.size > 0 ? { ...best, longer: [...groups.keys()].toSorted() } : best);
  for (const [longer, group] of groups) addParts(parts, longer, group);
}

function entriesOf(
  catalogue: Catalogue,
  { papers: { [INTRODUCES]: introduced } }: Pick<NamesFile, 'papers'>,
): readonly Entry[] {
  const authors = searchNames(catalogue).author.map((name): Entry => {
    const { id, aliases, count, onlyPaper } = name;
    const own = [
      name.name,
      id === proposedId(name.name) ? 0 : id,
      aliases.length > 0 ? aliases : 0,
      count,
    ] as const;
    return {
      words: [...new Set(indexWords(spellingsOf(name).join(' · ')))],
      rank: -count,
      author: onlyPaper ? [...own, onlyPaper] : own,
    };
  });
  const papers = catalogue.papers.map((paper, place): Entry => {
    const { id, title, published, aliases, other_titles, authors: people, former_ids } = paper;
    const others = [...aliases, ...other_titles];
    const by = byline(people.map(({ family }) => family));
    const introduces = (introduced?.[place] ?? 0) as NonNullable<PaperRow[5]>;
    const names = [...others, by].join(' · ');
    return {
      words: [
        ...new Set([
          ...contentWords(title),
          ...indexWords(title).filter((word) => /\d/.test(word) && !/^\d+$/.test(word)),
          ...indexWords(names),
        ]),
      ],
      rank: place - (aliases.length > 0 ? catalogue.papers.length : 0),
      paper: cut<PaperRow>([id, title, by, published, others, introduces, former_ids]),
    };
  });
  return [...papers, ...authors];
}

export interface NameParts {
  readonly start: Omit<StartFile, 'stamp'>;
  /** By beginning. */
  readonly parts: ReadonlyMap<string, PartFile>;
}

/** `rows`: those of names.json. Same catalogue, same files. */
export function toNameParts(catalogue: Catalogue, rows: Pick<NamesFile, 'papers'>): NameParts {
  const parts = new Map<string, PartFile>();
  const first = indexBy([], entriesOf(catalogue, rows), ({ words }) =>
    words.filter(isLongEnough).map(startOf),
  );
  for (const [start, entries] of first) addParts(parts, start, entries);
  const names = searchNames(catalogue);
  const vocabulary = START_KINDS.map((kind) => [
    kind,
    names[kind].map(({ name, id, aliases, count }) =>
      cut<NameRow>([name, id === proposedId(name) ? 0 : id, aliases, count]),
    ),
  ]);
  const start = {
    layout: LAYOUT,
    names: Object.fromEntries(vocabulary) as StartFile['names'],
    parts: [...first.keys()].toSorted(),
  };
  return { start, parts };
}

export interface StartNames {
  readonly stamp: number;
  readonly names: Readonly<Record<StartKind, readonly SearchName[]>>;
  readonly parts: ReadonlySet<string>;
}

/** Throws OtherRelease where its rows are not those that this script knows. */
export function readStartFile(file: StartFile): StartNames {
  if (file.layout !== LAYOUT) throw new OtherRelease('suggest.json is laid out as in another release.');
  const read = (kind: StartKind) =>
    file.names[kind].map(([name, id, aliases, count = 0]): SearchName => ({
      kind,
      id: id || proposedId(name),
      name,
      aliases: aliases || [],
      count,
      depth: 0,
    }));
  return {
    stamp: file.stamp,
    names: Object.fromEntries(
      START_KINDS.map((kind) => [kind, read(kind)]),
    ) as unknown as StartNames['names'],
    parts: new Set(file.parts),
  };
}

/** The records of a part; of a paper's authors only those of its byline, by their family names. */
export function readPart(
  { papers, authors }: PartFile,
  { names }: StartNames,
): { readonly papers: readonly NamedPaper[]; readonly authors: readonly SearchName[] } {
  const nobody = { kind: 'author', aliases: [], count: 0, depth: 0 } as const;
  return {
    papers: papers.map(([id, title, by, published, aliases, introduces, formerIds]) => ({
      id,
      title,
      by,
      published,
      authors: by
        .split(/, | \+\d+$/)
        .flatMap((name) => (name ? [{ ...nobody, id: proposedId(name), name }] : [])),
      aliases: aliases || [],
      formerIds: formerIds ?? [],
      introduces: (introduces || []).flatMap(
        ([kind, place]) => names[kind === 0 ? 'technique' : 'criterion'][place] ?? [],
      ),
      tasks: [],
      models: [],
    })),
    authors: authors.map(([name, id, aliases, count, onlyPaper]) => ({
      kind: 'author',
      id: id || proposedId(name),
      name,
      aliases: aliases || [],
      count,
      depth: 0,
      ...(onlyPaper !== undefined && { onlyPaper }),
    })),
  };
}
