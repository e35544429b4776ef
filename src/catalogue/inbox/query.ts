/** Is a work of the field? By a word of language models and one of the field, in its title or its abstract. */
import type { Catalogue } from '../model/types.ts';
import {
  CATEGORIES,
  CROSS_LISTED_ONLY,
  FIELD_WORDS,
  MODEL_WORDS,
  TOO_GENERAL,
  WORDS_OF_BOTH,
} from './words.ts';

/** The words of a list that a text holds, as the list writes them, in the text's order, each once. */
export type Matcher = (text: string) => readonly string[];

export interface Query {
  readonly model: Matcher;
  readonly field: Matcher;
}

/** A: a word of each kind in the title, and not one word for both. B: both in title or abstract. */
export const TIERS = ['A', 'B'] as const;
export type Tier = (typeof TIERS)[number];

export interface Judged {
  readonly tier: Tier | undefined;
  /** What matched: for people, no reason by itself. */
  readonly words: readonly string[];
}

export interface Described {
  readonly title: string;
  readonly abstract?: string | undefined;
  readonly categories?: readonly string[] | undefined;
}

/** Words of letters and digits; a plural is its singular, `-sation` is `-zation`. */
export const stems = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) =>
    (/^.{2,}[^su]s$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word)
      .replace(/is(ation|e|ed|ing)$/, 'iz$1')
      .replace(/our$/, 'or'),
  );

/** A matcher of phrases: each is looked for from its first word on, so a long list costs no more than a short one. */
export function createMatcher(phrases: readonly string[]): Matcher {
  const byFirst = new Map<string, { readonly phrase: string; readonly words: readonly string[] }[]>();
  for (const phrase of phrases) {
    const words = stems(phrase);
    const [first] = words;
    const known = first === undefined ? [] : (byFirst.get(first) ?? []);
    const isNew = !known.some((one) => one.words.join(' ') === words.join(' '));
    if (first !== undefined && isNew) byFirst.set(first, [...known, { phrase, words }]);
  }
  return (text) => {
    const words = stems(text);
    const found = words.flatMap((word, at) =>
      (byFirst.get(word) ?? [])
        .filter((one) => one.words.every((wanted, index) => words[at + index] === wanted))
        .map(({ phrase }) => phrase),
    );
    return [...new Set(found)];
  };
}

const nameKey = (name: string): string => stems(name).join(' ');

/** The vocabulary's names that say something by themselves: of two words and more, and not said of much else. */
function telling(names: readonly string[]): readonly string[] {
  const general = new Set(TOO_GENERAL.map(nameKey));
  return names.filter((name) => stems(name).length > 1 && !general.has(nameKey(name)));
}

/** The query of a catalogue: its vocabulary, and the short lists of `words.ts`. */
export function buildQuery({ techniques, findings, evaluation, models }: Catalogue): Query {
  const terms = [...techniques, ...findings, ...evaluation].flatMap(({ name, aliases }) => [
    name,
    ...aliases,
  ]);
  const named = models.flatMap(({ name, aliases, family = '' }) => [name, family, ...aliases]);
  return {
    model: createMatcher([...WORDS_OF_BOTH, ...MODEL_WORDS, ...named.filter((name) => name.length > 2)]),
    field: createMatcher([...WORDS_OF_BOTH, ...FIELD_WORDS, ...telling(terms)]),
  };
}

/** False for what arXiv files first under a category that is taken only where it is the second; true without categories. */
export function isInCategories({ categories = [] }: Described): boolean {
  const [first] = categories;
  if (first === undefined) return true;
  return !CROSS_LISTED_ONLY.has(first) && categories.some((one) => CATEGORIES.includes(one));
}

const WORDS_SHOWN = 8;

/** The tier, or undefined for what isn't of the field as far as its words tell. */
export function judge(query: Query, work: Described): Judged {
  const text = `${work.title}. ${work.abstract ?? ''}`;
  const both = [query.model(text), query.field(text)] as const;
  const title = [query.model(work.title), query.field(work.title)] as const;
  const inTitle = title.every((words) => words.length > 0) && new Set(title.flat()).size > 1;
  const isField = both.every((words) => words.length > 0) && isInCategories(work);
  return {
    tier: isField ? (inTitle ? 'A' : 'B') : undefined,
    words: [...new Set(both.flat())].slice(0, WORDS_SHOWN),
  };
}
