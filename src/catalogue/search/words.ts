/** How a text is cut into words for search, the same for what is indexed and for what is asked. */
import { stemmer } from 'stemmer';

/** Words that tell nothing of what is wanted when a reader writes a whole phrase. */
const STOP: ReadonlySet<string> = new Set(
  'a about an and are as at be by can do does for from has have how i in into is it its of on or paper papers that the their this to using via was what when where which who why with'.split(
    ' ',
  ),
);

/** Words of a question that say nothing of its subject; they count where a query has no others. */
const FILLER: ReadonlySet<string> = new Set(
  'all also am another any been being both but could did done each else ever every few find get give given go had having he her here him his if itself just kind let like look lot make many may me might mine more most much must my no not now off one only onto other our out over own really same say see shall she should show so some somebody someone something sort such tell than them themself then there these they thing those through together too under until up us use used very want way we well were will within without would you your study work article research literature et al model llm'.split(
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

/** One spelling for words that America spells otherwise: `generalization` → `generalisation`, `behavior` → `behaviour`. */
const oneSpelling = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/(?<=\p{L}{3})(i|y)z(?=(?:e|es|ed|er|ers|ing|able|ation|ations)$)/u, '$1s')
        .replace(/(?<=behavi|neighb|fav|col|hum|lab)or(?=s?$|al|ed|ing|ite|hood|less)/u, 'our')
        .replace(/(?<=label|model|signal|travel|cancel)l(?=ed$|ing$|er$)/u, '');

function one(word: string): string {
  const known = ONE.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** `circuits` → `circuit`, so that one and many, and both ways to spell, find each other; the same whichever is asked. */
export const singular = (word: string): string => oneSpelling(one(word));

const STEM_MIN_CHARS = 4;

/** What all forms of a word begin with, `compensated` → `compensat`; the word itself where that would be too little. */
export function stemOf(word: string): string {
  const stem = stemmer(word);
  let end = 0;
  while (end < stem.length && stem[end] === word[end]) end += 1;
  return end >= STEM_MIN_CHARS ? word.slice(0, end) : word;
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

/** What a question is about: its words without those that any question may hold, unless there are no others. */
export function contentWords(query: string): readonly string[] {
  const asked = askedWords(query);
  const telling = asked.filter(
    (word) => !FILLER.has(word) && (word.length > 1 || /\P{Script=Latin}/u.test(word)),
  );
  return telling.length > 0 ? telling : asked;
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

/** Signs as only an identifier has them, `NpsVSN6o4ul`. */
const BARE_ID =
  /^(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{8,20}$|^(?=(?:[\w-]*[a-z][A-Z]){2})[\w-]{8,20}$/;

/** True for a query that may hold an identifier, an address or a citation: what knows their forms is fetched then. */
export const mayNameWork = (query: string): boolean =>
  /\d{4}|\/\/|^\s*@\s*[a-z]+\s*\{|\bet\.?\s+al\b/i.test(query) || BARE_ID.test(query.trim());
