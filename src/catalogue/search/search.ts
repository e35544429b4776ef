/** From what was typed to papers in order of relevance, with and without the full text, and what has to be said about it. */
import type { Engine, Hit } from './engine.ts';
import type { AskedWork, FindWork } from './find-work.ts';
import type { SearchName, SearchPaper } from './records.ts';
import { askedWords, beginningOf, holdsPhrases, splitPhrases } from './words.ts';

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
}

export interface Question {
  /** What names, titles and TL;DRs alone give. */
  readonly first: Answer;
  /** What the full text has to be asked for; undefined where it would add nothing. */
  readonly wanted: { readonly words: readonly string[]; readonly phrases: readonly string[] } | undefined;
  /** The answer with what the full text gave: places of papers, best first. */
  readonly complete: (places: readonly number[]) => Answer;
}

const shownText = ({ title, tldr, aliases, authors, tasks, models }: SearchPaper): string =>
  [
    title,
    tldr,
    ...aliases,
    ...[...authors, ...tasks, ...models].flatMap(({ name, aliases: others }) => [name, ...others]),
  ].join(' · ');

/** `papers` in the catalogue's order, as the engine got them. */
export function question(
  typed: string,
  papers: readonly SearchPaper[],
  engine: Engine<SearchPaper>,
  findWork?: FindWork<SearchPaper>,
): Question {
  const { phrases, rest } = splitPhrases(beginningOf(typed));
  const found = engine.find([rest, ...phrases].join(' '), findWork);
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
  };
  const near = found.isId ? sure(found.papers) : sure(found.papers).filter(keeps);
  const partial = phrases.length > 0 ? [] : found.papers.map(({ item }) => item);
  const isNothing = near.length === 0 && partial.length === 0;
  const first =
    near.length > 0 || isNothing ? { ...base, papers: near } : { ...base, papers: partial, isPartial: true };
  const words = askedWords(found.corrected ?? rest).filter((word) => !found.unknown.includes(word));
  const hasWords = rest !== '' && words.length > 0;
  const isAsked = !found.isId && !found.unknownWork && (hasWords || phrases.length > 0);
  return {
    first,
    wanted: isAsked ? { words: hasWords ? words : [], phrases } : undefined,
    complete: (places) => {
      const further = places.map((place) => papers[place]).filter((paper) => paper !== undefined);
      const all = [...new Set([...near, ...further])];
      return all.length > 0 ? { ...base, papers: all } : first;
    },
  };
}
