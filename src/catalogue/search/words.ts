/** How a text is cut into words for search, the same for what is indexed and for what is asked. */

/** Words that tell nothing of what is wanted when a reader writes a whole phrase. */
const STOP: ReadonlySet<string> = new Set(
  'a about an and are as at be by can do does for from has have how i in into is it its of on or paper papers that the their this to using via was what when where which who why with'.split(
    ' ',
  ),
);

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }),
);

/** Most texts have no accents; to look for them in each word of each result takes longer than to find the results. */
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Lower case, without accents: `Kramár` → `kramar`. */
export const plain = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łøđðþæœßı]/g, (letter) => LETTERS.get(letter) ?? letter);

/** Words that end in s in the singular. */
const ONE: ReadonlyMap<string, string> = new Map(
  Object.entries({ lens: 'lens', lenses: 'lens', bias: 'bias', biases: 'bias', atlas: 'atlas' }),
);

/** `circuits` → `circuit`, so that one and many find each other; the same whichever is asked. */
export function singular(word: string): string {
  const known = ONE.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words of a text in order, singular. Other signs part them. */
export const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);

/** The words of a text, and each compound also in one: `auto-encoder` → auto, encoder, autoencoder; `GPT-2` → gpt, 2, gpt2. */
export function indexWords(text: string): string[] {
  const compounds = plain(text).match(/[\p{L}\p{N}]+(?:[-‐–.’'][\p{L}\p{N}]+)+/gu) ?? [];
  return [
    ...wordsOf(text),
    ...compounds.map((compound) => singular(compound.replace(/[^\p{L}\p{N}]/gu, ''))),
  ];
}

/** Twice the longest title; a linked or pasted text beyond it would keep the page busy for seconds, and find no more. */
const QUERY_MAX_CHARS = 300;

/** The beginning of a query that is looked for, up to a whole word. */
export const beginningOf = (query: string): string =>
  query.length <= QUERY_MAX_CHARS ? query : query.slice(0, QUERY_MAX_CHARS).replace(/\s\S*$/, '');

/** What a query asks for: its words without those that tell nothing, unless there are no others. */
export function askedWords(query: string): readonly string[] {
  const all = [...new Set(wordsOf(query))];
  const telling = all.filter((word) => !STOP.has(word));
  return telling.length > 0 ? telling : all;
}

/** The phrases in quotes, and the query without them. A quote that isn't closed is no quote. */
export function splitPhrases(query: string): { readonly phrases: readonly string[]; readonly rest: string } {
  const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map(([, phrase = '']) => phrase.trim())
    .filter(Boolean);
  return {
    phrases,
    rest: query
      .replace(/["“”][^"“”]+["“”]/g, ' ')
      .replace(/["“”]/g, ' ')
      .trim(),
  };
}

/** True if the words of each phrase stand in a text in this order, next to each other. */
export function holdsPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const words = ` ${wordsOf(text).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${wordsOf(phrase).join(' ')} `));
}

/** True for a query that may hold an identifier or an address: what knows their forms is fetched then. */
export const mayNameWork = (query: string): boolean => /\d{4}|\/\//.test(query);
