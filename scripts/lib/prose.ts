/** What can be said of prose by machine: sentences that stand twice, runs shared with another text, openings, unknown words. */

/** A text of one record, such as its TL;DR or summary, with where it stands. */
export interface Text {
  /** File and field, as `content/papers/wang-2022-ioi.md tldr`. */
  readonly where: string;
  /** The record it belongs to: repeats within one record are its own affair. */
  readonly record: string;
  readonly text: string;
}

export interface Finding {
  readonly where: string;
  readonly what: string;
}

const OPENINGS = /^(?:the paper|this paper|we)\b/i;
const SENTENCE_MIN_WORDS = 12;

/** Words in small letters, without punctuation. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

/** Sentences of twelve or more words that stand in two records, at each of their places after the first. */
export function findRepeats(texts: readonly Text[]): readonly Finding[] {
  const first = new Map<string, Text>();
  return texts.flatMap((text) =>
    sentencesOf(text.text).flatMap((sentence) => {
      const words = wordsOf(sentence);
      const key = words.join(' ');
      const before = first.get(key);
      if (!before) first.set(key, text);
      return words.length >= SENTENCE_MIN_WORDS && before && before.record !== text.record
        ? [{ where: text.where, what: `stands in ${before.where} too: “${sentence}”` }]
        : [];
    }),
  );
}

/** Runs of `length` words that a text shares with one of `others`; one finding a text and other, with the first run. */
export function findShared(
  texts: readonly Text[],
  others: readonly { readonly name: string; readonly text: string }[],
  length = SENTENCE_MIN_WORDS,
): readonly Finding[] {
  const runsOf = (text: string) => {
    const words = wordsOf(text);
    return words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' '));
  };
  return others.flatMap(({ name, text: other }) => {
    const known = new Set(runsOf(other));
    return texts.flatMap(({ where, text }) => {
      const run = runsOf(text).find((one) => known.has(one));
      return run === undefined
        ? []
        : [{ where, what: `${length} words in a row shared with ${name}: “${run}”` }];
    });
  });
}

/** Texts that begin as a record must not. */
export const findOpenings = (texts: readonly Text[]): readonly Finding[] =>
  texts.flatMap(({ where, text }) => {
    const [opening] = OPENINGS.exec(text) ?? [];
    return opening ? [{ where, what: `begins with “${opening}”: say what is known` }] : [];
  });

/** Words that `isKnown` refuses, once a text. Names, abbreviations, numbers and formulas are not words. */
export function findMisspelt(texts: readonly Text[], isKnown: (word: string) => boolean): readonly Finding[] {
  return texts.flatMap(({ where, text }) => {
    const plain = text.replace(/\$[^$]*\$|`[^`]*`|“[^”]*”|"[^"]*"/g, ' ');
    const words =
      plain.match(/(?<![\p{L}\p{N}_/.@^-])\p{Ll}[\p{Ll}’']*\p{Ll}(?![\p{L}\p{N}_/@^]|\.\p{L})/gu) ?? [];
    const unknown = [...new Set(words.map((word) => word.replaceAll('’', "'")))].filter(
      (word) => !isKnown(word),
    );
    return unknown.map((word) => ({ where, what: `“${word}” is in no dictionary` }));
  });
}
