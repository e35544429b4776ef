/** From what was typed to what is looked for: each word as it is, apart or joined, or the nearest known one. */
import { distance } from 'fastest-levenshtein';
import type { Speller } from './speller.ts';
import { askedWords, wordsOf } from './words.ts';

/** One thing asked for: any of these, each one word or words that must all be there. */
export type Want = readonly (readonly string[])[];

export interface Asked {
  readonly wants: readonly Want[];
  /** The query in known words where a word had to be replaced. */
  readonly corrected: string | undefined;
  /** The same, and each word of which only another form is known in that form. */
  readonly read: string;
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

export interface KnownWords {
  /** Knows beginnings of words as well. */
  readonly speller: Speller;
  readonly isWord: (word: string) => boolean;
  /** Known words that are forms of the same word. */
  readonly formsOf: (word: string) => readonly string[];
  /** True for a word of which a form is known, though not from names. */
  readonly hasFormElsewhere: (word: string) => boolean;
}

export function ask(query: string, { speller, isWord, formsOf, hasFormElsewhere }: KnownWords): Asked {
  const words = askedWords(query);
  const instead = new Map<string, readonly string[]>();
  const rather = new Map<string, readonly string[]>();
  const otherForm = new Map<string, string>();
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
    const isKnown = speller.knows(word) || hasFormElsewhere(word);
    // A word of which another form is known was spelt well: `compensated`, where papers say that a layer compensates.
    const forms = isKnown ? [] : formsOf(word).toSorted((a, b) => distance(word, a) - distance(word, b));
    if (forms[0] !== undefined) otherForm.set(word, forms[0]);
    const apart = isKnown || forms.length > 0 ? undefined : parts(word, isWord);
    const near = isKnown || forms.length > 0 || apart ? [] : speller.near(word);
    if (speller.isOnlyElsewhere(word)) rather.set(word, speller.near(word));
    if (isKnown) wants.push([[word]]);
    else if (forms.length > 0) wants.push(forms.map((form) => [form]));
    else if (apart) wants.push([apart]);
    else if (near.length > 0) wants.push(near.map((candidate) => [candidate]));
    else unknown.push(word);
    if (near.length > 0) instead.set(word, near);
  }
  const replaced = (by: ReadonlyMap<string, readonly string[]>, forms = new Map<string, string>()) =>
    wordsOf(query)
      .map((word) => by.get(word)?.[0] ?? forms.get(word) ?? word)
      .join(' ');
  const said = () => ({
    corrected: instead.size > 0 ? replaced(instead) : undefined,
    read: instead.size + otherForm.size > 0 ? replaced(instead, otherForm) : query,
    unknown,
    perhaps: [...rather.values()].some((near) => near.length > 0) ? replaced(rather) : undefined,
  });
  // A name of two parts is one name: where there is no `oss`, `gpt-oss` is no GPT.
  const compounds = (query.match(/[\p{L}\p{N}]+(?:[-‐–][\p{L}\p{N}]+)+/gu) ?? []).map(wordsOf);
  const lost = new Set(compounds.filter((parts) => parts.some((part) => unknown.includes(part))).flat());
  if (lost.size > 0) {
    unknown.push(...[...lost].filter((word) => !unknown.includes(word)));
    return { wants: wants.filter((want) => !want.flat().every((word) => lost.has(word))), ...said() };
  }
  return { wants, ...said() };
}
