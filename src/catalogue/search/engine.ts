/**
 * Finds papers and names as one types, and forgives slips: exact ids, other names and surnames first, then what holds all words or
 * their beginnings, then near misses. Runs in the browser and in tests alike.
 */
import { indexBy } from '../model/indexes.ts';
import MiniSearch, { type Query } from 'minisearch';
import { ask, type KnownWords, type Want } from './parse-query.ts';
import type { AskedWork, FindWork, FoundWork } from './find-work.ts';
import { spellingsOf, type NamedPaper, type SearchName } from './records.ts';
import { buildSpeller } from './speller.ts';
import type { WordHits } from './by-word.ts';
import { beginningOf, indexWords, stemOf, wordsOf } from './words.ts';

/** `exact`: it is called so; `words`: it has all words asked for; `some`: it lacks some. */
export type Match = 'exact' | 'words' | 'some';
export interface Hit<T> {
  readonly item: T;
  readonly match: Match;
  readonly score: number;
}
export interface Found<P> {
  /** Best first. */
  readonly papers: readonly Hit<P>[];
  readonly names: readonly Hit<SearchName>[];
  /** The words that were searched instead, where one of those given is unknown. */
  readonly corrected: string | undefined;
  /** Words that nothing is near to, left out. */
  readonly unknown: readonly string[];
  /** What may have been meant, where a word is known but not from names and titles. */
  readonly perhaps: string | undefined;
  /** True if an identifier was asked for and found. */
  readonly isId: boolean;
  /** The identifier or address that was asked for, and no paper has. */
  readonly unknownWork: AskedWork | undefined;
}
export interface EngineOptions<P> {
  /** Further words of a paper, beyond what it is called and who wrote it. */
  readonly textOf?: (paper: P) => string;
  /** Words that need no correction, though nothing here holds them. */
  readonly alsoKnown?: readonly string[];
}
export interface Engine<P> {
  /** `words`: the query without its quotes. `findWork` knows identifiers, addresses and citations; without it only our own ids are known. */
  readonly find: (query: string, words?: string, findWork?: FindWork<P>) => Found<P>;
  /** What a word by itself finds in names, titles and texts, in any of its forms: places of papers. */
  readonly hitsOf: (word: string) => WordHits;
  /** True for a word that some record holds, in one of its forms. */
  readonly knows: (word: string) => boolean;
}

const NOTHING = {
  papers: [],
  names: [],
  corrected: undefined,
  unknown: [],
  perhaps: undefined,
  isId: false,
  unknownWork: undefined,
} as const;
/** The records of a work that is named, alone, or that there are none. */
const toFound = <P>({ asked, papers }: FoundWork<P>): Found<P> =>
  papers.length > 0
    ? { ...NOTHING, papers: papers.map((item) => ({ item, match: 'exact', score: SURE.id })), isId: true }
    : { ...NOTHING, unknownWork: asked };

const fold = (text: string): string => wordsOf(text).join('');
const called = (names: readonly SearchName[]): string => names.flatMap(spellingsOf).join(' · ');
const boost = {
  title: 4,
  aliases: 5,
  first: 2,
  authors: 3,
  introduces: 4,
  tasks: 2,
  models: 1,
  when: 1,
  text: 1,
};
/** A term's own name before the paper that goes by it; a name sign for sign (`AtP*`) before one that only reads the same. */
const SURE = { id: 1e6, name: 2e5, called: 1e5, verbatim: 1e4, introduces: 3e4, surname: 5e4, start: 1e3 };
/** What lacks more than this share of the words asked for isn't shown. */
const SHARE_MIN = 0.5;

function index(docs: readonly Readonly<Record<string, string>>[], fields: readonly string[]) {
  const search = new MiniSearch<Readonly<Record<string, string>>>({
    fields: [...fields],
    tokenize: indexWords,
    processTerm: (word) => word,
    extractField: (doc, field) => doc[field] ?? '',
    idField: 'key',
  });
  search.addAll(docs);
  return search;
}

const toQuery = (wants: readonly Want[], combineWith: 'AND' | 'OR'): Query => ({
  combineWith,
  queries: wants.map((want) => ({
    combineWith: 'OR',
    queries: want.map((words) => ({ combineWith: 'AND', queries: [...words] })),
  })),
});

/** Papers in the catalogue's order, newest first; names of all kinds. */
export function buildEngine<P extends NamedPaper>(
  papers: readonly P[],
  names: readonly SearchName[],
  { textOf = () => '', alsoKnown = [] }: EngineOptions<P> = {},
): Engine<P> {
  const paperDocs = papers.map((paper, key) => ({
    key: String(key),
    title: paper.title,
    aliases: paper.aliases.join(' · '),
    first: paper.authors[0]?.name ?? '',
    authors: called(paper.authors),
    introduces: called(paper.introduces),
    tasks: called(paper.tasks),
    models: called(paper.models),
    when: paper.published.slice(0, 4),
    text: textOf(paper),
  }));
  const paperIndex = index(paperDocs, Object.keys(boost));
  const nameDocs = names.map((one, key) => ({
    key: String(key),
    name: one.name,
    aliases: spellingsOf(one).slice(1).join(' · '),
  }));
  const nameIndex = index(nameDocs, ['name', 'aliases']);
  const frequency = new Map<string, number>();
  for (const doc of [...paperDocs, ...nameDocs])
    for (const word of new Set(indexWords(Object.values(doc).slice(1).join(' · '))))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const speller = buildSpeller(frequency, alsoKnown);

  const isWord = (word: string) => frequency.has(word);
  const forms = indexBy([], [...frequency.keys()], (word) => [stemOf(word)]);
  const stemsElsewhere = new Set(alsoKnown.map(stemOf));
  const known: KnownWords = {
    speller,
    isWord,
    formsOf: (word) => forms.get(stemOf(word)) ?? [],
    hasFormElsewhere: (word) => stemsElsewhere.has(stemOf(word)),
  };
  // Made once, as every keystroke asks all of them.
  const foldedNames = names.map((one) => spellingsOf(one).map(fold));
  const surnames = names.map(({ kind, name }) =>
    kind === 'author' ? fold(name.split(' ').at(-1) ?? '') : undefined,
  );
  const paperNames = papers.map(({ title, aliases }) => [title, ...aliases].map(fold));
  const introduced = papers.map(({ introduces }) =>
    introduces.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
  );
  const paperIds = papers.map(({ id, formerIds }) => [id, ...formerIds].map((one) => one.toLowerCase()));
  // One Latin letter begins too much to be told; one Chinese sign is a family name.
  const options = {
    prefix: (word: string) => word.length > 1 || !/[a-z\d]/.test(word),
    tokenize: (word: string) => [word],
    processTerm: (word: string) => word,
  };

  const surePaper = (paper: P, place: number, id: string, folded: string): number => {
    if (paperIds[place]?.includes(id)) return SURE.id;
    if (paperNames[place]?.includes(folded)) {
      const isVerbatim = [paper.title, ...paper.aliases].some((one) => one.toLowerCase() === id);
      return SURE.called + (isVerbatim ? SURE.verbatim : 0);
    }
    // The earliest of those that introduced a term comes first; papers are newest first.
    return introduced[place]?.includes(folded) ? SURE.introduces + place : 0;
  };
  const sureName = (place: number, folded: string): number => {
    if (foldedNames[place]?.includes(folded)) return SURE.name;
    if (surnames[place] === folded) return SURE.surname;
    return foldedNames[place]?.some((one) => one.startsWith(folded)) ? SURE.start : 0;
  };

  function findPapers(wants: readonly Want[], id: string, folded: string): readonly Hit<P>[] {
    const all = paperIndex.search(toQuery(wants, 'AND'), { ...options, boost });
    const scores = new Map(all.map(({ id: key, score }) => [Number(key), score]));
    const sure = papers.flatMap((item, place): Hit<P>[] => {
      const score = surePaper(item, place, id, folded);
      return score > 0 ? [{ item, match: 'exact', score: score + (scores.get(place) ?? 0) }] : [];
    });
    const isSure = new Set(sure.map(({ item }) => item));
    const rest = [...scores].flatMap(([place, score]): Hit<P>[] => {
      const item = papers[place];
      return item && !isSure.has(item) ? [{ item, match: 'words', score }] : [];
    });
    if (sure.length + rest.length > 0 || wants.length < 2)
      return [...sure, ...rest].toSorted((a, b) => b.score - a.score);
    return paperIndex
      .search(toQuery(wants, 'OR'), { ...options, boost })
      .flatMap(({ id: key, score, queryTerms }): Hit<P>[] => {
        const has =
          wants.filter((want) => want.some((words) => words.every((word) => queryTerms.includes(word))))
            .length / wants.length;
        const item = papers[Number(key)];
        return item && has >= SHARE_MIN ? [{ item, match: 'some', score: score * has * has }] : [];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  function findNames(wants: readonly Want[], folded: string): readonly Hit<SearchName>[] {
    const found = nameIndex.search(toQuery(wants, 'AND'), { ...options, boost: { name: 2 } });
    const scores = new Map(found.map(({ id: key, score }) => [Number(key), score]));
    return names
      .flatMap((item, place): Hit<SearchName>[] => {
        const sure = sureName(place, folded);
        const score = (scores.get(place) ?? 0) * (1 + Math.log1p(item.count));
        if (sure + score === 0) return [];
        return [{ item, match: sure > SURE.start ? 'exact' : 'words', score: sure + score }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  return {
    hitsOf: (word) =>
      new Map(
        paperIndex
          .search({ combineWith: 'OR', queries: [...new Set([word, stemOf(word)])] }, { ...options, boost })
          .map(({ id: key, score }) => [Number(key), score]),
      ),
    knows: (word) => speller.knows(word) || known.formsOf(word).length > 0 || known.hasFormElsewhere(word),
    find(typed, words = typed, findWork) {
      const named = findWork?.(typed);
      if (named) return toFound(named);
      const query = beginningOf(words);
      const { wants, corrected, unknown, perhaps, read } = ask(query, known);
      const id = query.trim().toLowerCase();
      const folded = fold(read);
      if (folded === '') return NOTHING;
      const found = findPapers(wants, id, folded);
      if (found[0] && found[0].score >= SURE.id)
        return { ...NOTHING, papers: found.filter(({ score }) => score >= SURE.id), isId: true };
      return {
        papers: found,
        names: findNames(wants, folded),
        corrected,
        unknown,
        perhaps,
        isId: false,
        unknownWork: undefined,
      };
    },
  };
}
