/**
 * Signs that nobody sees, or that turn round what is seen: which text may not hold, what each is called, what to do about
 * it. Nobody can proof-read them; feeds and LaTeX break on some, and no search finds a word that holds one.
 */

/**
 * Zero-width joiner and non-joiner are part of the spelling in these scripts (Persian, Hindi, Bengali, Malayalam …) and hold
 * composed emoji together: there they stay, as in host names (RFC 5892, A.1 and A.2). Elsewhere they do nothing but hide.
 */
const JOINING =
  'Arabic Syriac Nko Mandaic Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Balinese Javanese'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('');
const EMOJI_JOINER =
  '(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})';
const JOINER = `(?!${EMOJI_JOINER})(?<![${JOINING}])[\\u200c\\u200d]`;
const ZERO_WIDTH =
  '[\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u061c\\u2060-\\u2065\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e007f}]';

interface Kind {
  readonly signs: string;
  readonly what: string;
  readonly cure: string;
}

const LOST = 'Write the sign that the source shows.';
const KINDS: readonly Kind[] = [
  {
    signs: '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufff9-\\ufffb]',
    what: 'a control character',
    cure: 'Delete it: the file is meant to be plain text.',
  },
  {
    signs: '[\\u202a-\\u202e\\u2066-\\u206f]',
    what: 'a sign that turns the direction of writing',
    cure: 'Delete it: it makes a text read otherwise than it stands there, and letters know their own direction.',
  },
  {
    signs: `${ZERO_WIDTH}|${JOINER}`,
    what: 'a sign that has no width',
    cure: 'Delete it, or let npm run format do so: nobody sees it, and no search finds a word that holds one.',
  },
  { signs: '\\p{Cs}', what: 'half a sign', cure: LOST },
  { signs: '[\\ufffd\\p{Noncharacter_Code_Point}]', what: 'a sign that was lost on the way', cure: LOST },
  { signs: '\\p{Co}', what: 'a sign that only one font has', cure: LOST },
];

const ANY = new RegExp(KINDS.map(({ signs }) => `(${signs})`).join('|'), 'u');
const ALL = new RegExp(KINDS.map(({ signs }) => signs).join('|'), 'gu');
const DELETABLE = new RegExp(`${ZERO_WIDTH}|${JOINER}`, 'gu');

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x07, 'a bell'],
  [0x08, 'a backspace'],
  [0x0b, 'a vertical tab'],
  [0x0c, 'a form feed'],
  [0x1b, 'an escape'],
  [0xad, 'a soft hyphen'],
  [0x200b, 'a zero-width space'],
  [0x200c, 'a zero-width non-joiner'],
  [0x200d, 'a zero-width joiner'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x202d, 'a left-to-right override'],
  [0x202e, 'a right-to-left override'],
  [0xfeff, 'a byte order mark inside the text'],
]);

/** `U+0008`. */
const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What Windows has at the places of C1 controls: an apostrophe that was read in the wrong encoding is U+0092. */
function windowsSign(sign: string): string | undefined {
  const code = sign.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) return undefined;
  const shown = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return shown === sign ? undefined : shown;
}

export interface Unseen {
  /** Where it stands in the text. */
  readonly index: number;
  readonly message: string;
  readonly advice: string;
}

/** The first sign of a text that nobody can see; undefined where all can be seen. Line ends and tabs are no such signs. */
export function findUnseen(text: string): Unseen | undefined {
  const found = ANY.exec(text);
  if (!found) return undefined;
  const [sign, ...groups] = found;
  const kind = KINDS[groups.findIndex((group) => group !== undefined)];
  const windows = windowsSign(sign);
  return {
    index: found.index,
    message: `${NAMES.get(sign.codePointAt(0) ?? 0) ?? kind?.what ?? ''} (${codeOf(sign)})`,
    advice: windows
      ? `Write ${windows} instead: it is what stands there in Windows’ encoding, taken for another.`
      : (kind?.cure ?? ''),
  };
}

/** The text without the signs that have no width, as a machine may leave them out: what is read stays the same. */
export const withoutZeroWidth = (text: string): string => text.replace(DELETABLE, '');

/** The text with every sign that nobody can see spelt out, as JSON and YAML do: `\u202e`. */
export const spellUnseen = (text: string): string =>
  text.replace(ALL, (sign) =>
    sign
      .split('')
      .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
