/** What a question means by its words: names of the vocabulary, and stances, as parts that a reader sees and may take away. */
import type { Facet } from '../views/facets.ts';
import { spellingsOf, type NameKind, type SearchName } from './records.ts';
import { STANCES } from './stances.ts';
import { askedWords, contentWords, stemOf, wordsOf } from './words.ts';

/** A part of a question that was understood. */
export interface Part {
  readonly facet: Facet;
  readonly id: string;
  /** As it was said: `criticise`. */
  readonly said: string;
  readonly isStance: boolean;
}

/** As an address names it: `role:critiques`. */
export const partKey = ({ facet, id }: Pick<Part, 'facet' | 'id'>): string => `${facet}:${id}`;

export interface Understood {
  /** In the order of the words; a name at most once. */
  readonly parts: readonly Part[];
  /** What the question is about, without the words of stances. */
  readonly words: readonly string[];
  /** The names are all that it is about. */
  readonly isOnlyNames: boolean;
}

/** `plain`: keys of parts that are to be taken for words. */
export type Understand = (query: string, plain?: readonly string[]) => Understood;

/** Kinds whose names are looked for in a sentence; those of people and places are asked for by themselves. */
const KINDS: readonly NameKind[] = ['technique', 'criterion', 'finding', 'application', 'task', 'model'];

interface Entry {
  readonly stems: readonly string[];
  readonly facet: Facet;
  readonly id: string;
  readonly isStance: boolean;
  readonly count: number;
}

const stemsOf = (text: string): readonly string[] => wordsOf(text).map(stemOf);

function entriesOf(names: readonly SearchName[]): readonly Entry[] {
  const stances = STANCES.flatMap(({ facet, id, says }) =>
    says.map((said) => ({ stems: stemsOf(said), facet, id, isStance: true, count: Infinity })),
  );
  const called = names
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap((name) =>
      spellingsOf(name)
        // A name made of words that any question may hold isn't meant by them.
        .filter((one) => contentWords(one).some((word) => word.length > 2 && askedWords(one).includes(word)))
        .map((one) => ({
          stems: stemsOf(one),
          facet: name.kind as Facet,
          id: name.id,
          isStance: false,
          count: name.count,
        })),
    );
  return [...stances, ...called].filter(({ stems }) => stems.length > 0);
}

/** `names` of all kinds. Made ready once, as each question asks all names. */
export function buildUnderstand(names: readonly SearchName[]): Understand {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entriesOf(names)) {
    const first = entry.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  // Longest first; of names that are called alike, the one with most papers.
  for (const list of byFirst.values())
    list.sort((a, b) => b.stems.length - a.stems.length || b.count - a.count);

  return (query, plain = []) => {
    const words = wordsOf(query);
    const stems = words.map(stemOf);
    const parts: Part[] = [];
    const stanceWords = new Set<number>();
    const nameWords = new Set<number>();
    for (let at = 0; at < stems.length;) {
      const found = byFirst
        .get(stems[at] ?? '')
        ?.find(
          (entry) =>
            !plain.includes(partKey(entry)) && entry.stems.every((stem, next) => stems[at + next] === stem),
        );
      if (!found) {
        at += 1;
        continue;
      }
      const { facet, id, isStance } = found;
      const said = words.slice(at, at + found.stems.length).join(' ');
      if (!parts.some((part) => part.facet === facet && part.id === id))
        parts.push({ facet, id, said, isStance });
      for (const end = at + found.stems.length; at < end; at += 1)
        (isStance ? stanceWords : nameWords).add(at);
    }
    const subject = parts.some(({ isStance }) => !isStance);
    const isOnlyStance =
      contentWords(words.filter((_, at) => !stanceWords.has(at)).join(' ')).length === 0 ||
      words.every((_, at) => stanceWords.has(at));
    // Without a subject of the vocabulary a stance is a word like others, unless nothing else is asked.
    const kept = subject || isOnlyStance ? parts : parts.filter(({ isStance }) => !isStance);
    const rest = kept.some(({ isStance }) => isStance)
      ? words.filter((_, at) => !stanceWords.has(at))
      : words;
    const about = contentWords(rest.join(' '));
    const named = new Set([...nameWords].map((at) => words[at]));
    return { parts: kept, words: about, isOnlyNames: about.every((word) => named.has(word)) };
  };
}
