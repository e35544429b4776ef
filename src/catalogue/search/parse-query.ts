/** From what was typed to what is looked for: each word as it is, apart or joined, or the nearest known one. */
import type { Speller } from './speller.ts';
import { askedWords, wordsOf } from './words.ts';

/** One thing asked for: any of these, each one word or words that must all be there. */
export type Want = readonly (readonly string[])[];

export interface Asked {
  readonly wants: readonly Want[];
  /** The query in known words where a word had to be replaced. */
  readonly corrected: string | undefined;
  /** Words that nothing is near to; they are not looked for. */
  readonly unknown: readonly string[];
  /** The query with those words replaced that are known, but not from names, and that a name is near to. */
  readonly perhaps: string | undefined;
}

const PART_MIN_CHARS = 3;

/** `logitlens` → logit, lens, if both are words. */
function parts(word: string, isWord: (word: string) => boolean): readonly string[] | undefined {
  for (let at = PART_MIN_CHARS; at <= word.length - PART_MIN_CHARS; at += 1) {
    const two = [word.slice(0, at), word.slice(at)];
    if (two.every(isWord)) return two;
  }
  return undefined;
}

/** `isWord` knows whole words, `speller` their beginnings as well. */
export function ask(query: string, speller: Speller, isWord: (word: string) => boolean): Asked {
  const words = askedWords(query);
  const instead = new Map<string, readonly string[]>();
  const rather = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  const wants: Want[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next !== undefined && isWord(word + next)) {
      wants.push([[word, next], [word + next]]);
      at += 1;
      continue;
    }
    const apart = speller.knows(word) ? undefined : parts(word, isWord);
    const near = speller.knows(word) || apart ? [] : speller.near(word);
    if (speller.isOnlyElsewhere(word)) rather.set(word, speller.near(word));
    if (speller.knows(word)) wants.push([[word]]);
    else if (apart) wants.push([apart]);
    else if (near.length > 0) wants.push(near.map((candidate) => [candidate]));
    else unknown.push(word);
    if (near.length > 0) instead.set(word, near);
  }
  const replaced = (by: ReadonlyMap<string, readonly string[]>) =>
    wordsOf(query)
      .map((word) => by.get(word)?.[0] ?? word)
      .join(' ');
  return {
    wants,
    corrected: instead.size > 0 ? replaced(instead) : undefined,
    unknown,
    perhaps: [...rather.values()].some((near) => near.length > 0) ? replaced(rather) : undefined,
  };
}
