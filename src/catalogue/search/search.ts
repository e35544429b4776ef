/** From what was typed to papers in order of relevance, with and without the full text, and what has to be said about it. */
import { mergeByWord, type AskedWord, type WordHits } from './by-word.ts';
import type { Asking } from './asking.ts';
import type { Hit } from './engine.ts';
import type { AskedWork, FindWork } from './find-work.ts';
import type { SearchName, SearchPaper } from './records.ts';
import { pagesFor, type PageAnswer } from './page-answers.ts';
import { meets, tierOf } from './tiers.ts';
import type { Part, Understood } from './understand.ts';
import { askedWords, beginningOf, contentWords, holdsPhrases, splitPhrases, wordsOf } from './words.ts';

export interface Answer {
  /** Best first, before facets. */
  readonly papers: readonly SearchPaper[];
  readonly names: readonly SearchName[];
  /** Words that a result holds, to mark them. */
  readonly marks: readonly string[];
  readonly typed: string;
  /** The words that were searched instead of those typed. */
  readonly corrected: string | undefined;
  readonly unknown: readonly string[];
  /** True if no paper has all words, and those with most of them are shown. */
  readonly isPartial: boolean;
  readonly perhaps: string | undefined;
  /** The identifier or address that was asked for, and no paper has. */
  readonly unknownWork: AskedWork | undefined;
  /** Pages that answer by themselves. */
  readonly pages: readonly PageAnswer[];
  /** What a question was understood to mean; empty where words were only looked for. */
  readonly parts: readonly Part[];
}

/** What the full text has to be asked for: papers that hold all words and phrases, or each word by itself. */
export interface Wanted {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Asked one by one, always or where nothing holds all; empty where phrases must stand. */
  readonly each: readonly string[];
  readonly isEachAsked: boolean;
}
export interface FullTextHits {
  /** Places of papers with all that is wanted, best first. */
  readonly all: readonly number[];
  /** What each word finds by itself; undefined where they weren't asked. */
  readonly each: ReadonlyMap<string, WordHits> | undefined;
}

export interface Question {
  /** What names, titles and TL;DRs alone give. */
  readonly first: Answer;
  /** Undefined where the full text would add nothing. */
  readonly wanted: Wanted | undefined;
  /** The answer with what the full text gave. */
  readonly complete: (hits: FullTextHits) => Answer;
}

export interface QuestionOptions {
  /** Knows identifiers, addresses and citations. */
  readonly findWork?: FindWork<SearchPaper> | undefined;
  /** Keys of parts that the reader wants taken for words. */
  readonly plain?: readonly string[];
}

/** From so many words of content on, a query is a question: hardly a record holds them all. */
const QUESTION_MIN_WORDS = 3;
/** What holds less than this share of a question isn't shown, unless it is among the first. */
const SHARE_MIN = 0.34;
const AT_LEAST = 10;
/** How much a name of the vocabulary adds to the words that say it: more where it takes several. */
const NAME_WEIGHT = 0.3;

const shownText = ({ title, tldr, aliases, authors, tasks, models }: SearchPaper): string =>
  [
    title,
    tldr,
    ...aliases,
    ...[...authors, ...tasks, ...models].flatMap(({ name, aliases: others }) => [name, ...others]),
  ].join(' · ');

/** Papers by all words and names asked, and the stances first; the last says whether one holds all words. */
function answerByWord(
  { papers, engine }: Asking,
  words: readonly string[],
  parts: readonly Part[],
  full: ReadonlyMap<string, WordHits> | undefined,
): { readonly found: readonly SearchPaper[]; readonly isWhole: boolean } {
  const asked: readonly AskedWord[] = words.map((word) => {
    const inText = full?.get(word);
    return { word, sources: [engine.hitsOf(word), ...(inText ? [inText] : [])] };
  });
  const names: readonly AskedWord[] = parts
    .filter(({ isStance }) => !isStance)
    .map((part) => ({
      word: part.said,
      weight: NAME_WEIGHT * (1 + part.said.split(' ').length),
      sources: [new Map(papers.flatMap((paper, place) => (meets(paper, part) ? [[place, 1] as const] : [])))],
    }));
  const merged = mergeByWord(asked, papers.length);
  const bonus = new Map(mergeByWord(names, papers.length).map(({ place, score }) => [place, score]));
  const stances = parts.filter(({ isStance }) => isStance);
  const byPlace = new Map(merged.map((one) => [one.place, one]));
  const ranked = papers
    .flatMap((paper, place) => {
      const own = byPlace.get(place);
      const tier = stances.length > 0 ? tierOf(paper, parts) : 0;
      if (!own && tier === 0) return [];
      const share = own?.share ?? 0;
      return [{ paper, tier, share, score: (own?.score ?? 0) + (bonus.get(place) ?? 0) }];
    })
    .toSorted((a, b) => b.tier - a.tier || b.score - a.score);
  const isOnlyStance = words.length === 0;
  const shown = ranked.filter(({ tier, share }, at) =>
    isOnlyStance ? tier > 0 : tier > 0 || share >= SHARE_MIN || at < AT_LEAST,
  );
  return { found: shown.map(({ paper }) => paper), isWhole: merged.some(({ share }) => share > 0.999) };
}

/** True where a question is about names alone, in a sentence or by one name of several words: not where names are put side by side. */
const isNamedInWords = ({ isOnlyNames, parts }: Understood, typed: string): boolean =>
  isOnlyNames &&
  (parts.length === 1
    ? parts.some(({ said }) => said.includes(' ')) || contentWords(typed).length < wordsOf(typed).length
    : false);

export function question(
  typed: string,
  asking: Asking,
  { findWork, plain = [] }: QuestionOptions = {},
): Question {
  const { papers, engine } = asking;
  const { phrases, rest } = splitPhrases(beginningOf(typed));
  const asGiven = asking.understand(rest, plain);
  const isStance = ({ parts }: Understood) => parts.some((part) => part.isStance);
  const lookedFor = isStance(asGiven) && phrases.length === 0 ? asGiven.words.join(' ') : rest;
  const found = engine.find(typed, [lookedFor, ...phrases].join(' '), findWork);
  const sure = (hits: readonly Hit<SearchPaper>[]) =>
    hits.filter(({ match }) => match !== 'some').map(({ item }) => item);
  const keeps = (paper: SearchPaper) => holdsPhrases(shownText(paper), phrases);
  const base = {
    names: found.names.map(({ item }) => item),
    marks: askedWords(found.corrected ?? [rest, ...phrases].join(' ')),
    typed,
    corrected: found.corrected,
    unknown: found.unknown,
    perhaps: found.perhaps,
    unknownWork: found.unknownWork,
    isPartial: false,
    pages: found.isId || found.unknownWork ? [] : pagesFor(typed),
    parts: [],
  };
  const near = found.isId ? sure(found.papers) : sure(found.papers).filter(keeps);
  const exact = sure(
    (isStance(asGiven) ? engine.find(typed, rest) : found).papers.filter(({ match }) => match === 'exact'),
  );
  const words = askedWords(found.corrected ?? lookedFor).filter((word) => !found.unknown.includes(word));
  const hasWords = rest !== '' && words.length > 0;
  const isAsked = !found.isId && !found.unknownWork && (hasWords || phrases.length > 0);

  const understood =
    isStance(asGiven) || found.corrected === undefined ? asGiven : asking.understand(found.corrected, plain);
  const each = phrases.length > 0 ? [] : understood.words.filter(engine.knows);
  const hasStance = isStance(understood);
  const isQuestion =
    (isAsked || hasStance) &&
    !found.isId &&
    !found.unknownWork &&
    phrases.length === 0 &&
    (hasStance || each.length >= QUESTION_MIN_WORDS);
  /** What is called so, then what has all the names where nothing else is asked, then the first of two lists before the second. */
  const withNamed = (
    before: readonly SearchPaper[],
    after: readonly SearchPaper[],
  ): readonly SearchPaper[] => {
    const all = [...before, ...after];
    const isNamed = (paper: SearchPaper) => understood.parts.every((part) => meets(paper, part));
    const named = isNamedInWords(understood, rest) && !hasStance ? all.filter(isNamed) : [];
    return [...new Set([...exact, ...named, ...all])];
  };
  /** The names that were understood, then those that are called so. */
  const namesWith = (parts: readonly Part[]): readonly SearchName[] => {
    const meant = parts.flatMap(
      (part) => asking.names.find(({ kind, id }) => kind === part.facet && id === part.id) ?? [],
    );
    return [...new Set([...meant, ...base.names])];
  };
  const askEach = (full: ReadonlyMap<string, WordHits> | undefined): Answer => {
    const { found: ranked, isWhole } = answerByWord(asking, each, understood.parts, full);
    // What holds all words in its names and TL;DR comes first, in the order that titles tell.
    const all = withNamed(hasStance ? exact : near, ranked);
    const isPartial = !isWhole && all.length > 0;
    return { ...base, names: namesWith(understood.parts), papers: all, isPartial, parts: understood.parts };
  };
  const isPhrase = phrases.length > 0;
  const first = isQuestion
    ? askEach(undefined)
    : near.length > 0 || isPhrase || !isAsked
      ? { ...base, papers: near }
      : askEach(undefined);
  return {
    first,
    wanted:
      isAsked || isQuestion
        ? { words: hasWords ? words : [], phrases, each, isEachAsked: isQuestion }
        : undefined,
    complete: ({ all, each: full }) => {
      if (isQuestion) return askEach(full);
      const further = all.map((place) => papers[place]).filter((paper) => paper !== undefined);
      const both = withNamed(near, further);
      if (both.length > 0) return { ...base, papers: both };
      return isPhrase ? first : askEach(full);
    },
  };
}
