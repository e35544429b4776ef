/**
 * Texts that YAML reads otherwise than they were meant: TeX in double quotes, where `\beta` begins with a backspace, and
 * typographic quotes, which are part of the text to YAML. What is wrong with them, and what was meant.
 */
import type { Node } from 'yaml';

interface ScalarFault {
  /** Where in the text of the file. */
  readonly offset: number;
  readonly message: string;
  readonly advice: string;
}

const ESCAPE_OR_DOLLAR = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])|\$/gi;
const COMMAND_MAX_CHARS = 40;
/** What people mean when they write it: quotes, backslashes and slashes; signs by their number; a line that goes on. */
const MEANT = /^\\(?:["\\/ \n]|[xuU][\da-f]{2,8})$/i;
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['0', 'a NUL'],
  ['a', 'a bell'],
  ['b', 'a backspace'],
  ['t', 'a tab'],
  ['n', 'a line end'],
  ['v', 'a vertical tab'],
  ['f', 'a form feed'],
  ['r', 'a carriage return'],
  ['e', 'an escape sign'],
  ['N', 'a line end'],
  ['_', 'a space that keeps lines together'],
  ['L', 'a line separator'],
  ['P', 'a paragraph separator'],
]);

export interface OddEscape {
  /** Where its backslash stands, in what is between the quotes. */
  readonly index: number;
  /** `\b`. */
  readonly text: string;
  /** It stands between dollars, where there is nothing but TeX. */
  readonly isMath: boolean;
  /** It is a command with an argument, `\textit{`: TeX, wherever it stands. */
  readonly isCommand: boolean;
}

/** The escapes in a double-quoted text, as it stands between the quotes, that can't be meant: no field wants a backspace. */
export function oddEscapes(source: string): readonly OddEscape[] {
  const found = [...source.matchAll(ESCAPE_OR_DOLLAR)];
  const dollars = found.filter(([text]) => text === '$').length;
  let before = 0;
  return found.flatMap(({ 0: text, index }) => {
    if (text === '$') before += 1;
    if (text === '$' || MEANT.test(text)) return [];
    const isCommand = /^\\[a-z]+\{/i.test(source.slice(index, index + COMMAND_MAX_CHARS));
    return [{ index, text, isMath: before % 2 === 1 && before < dollars, isCommand }];
  });
}

/** The text between double quotes as single quotes hold it, each backslash only itself. */
const inSingleQuotes = (source: string): string =>
  `'${source.replace(/\\(["\\])/g, '$1').replaceAll("'", "''")}'`;

const SHOWN_MAX_CHARS = 120;

function cureOf({ text, isMath }: OddEscape, source: string): string {
  const sign = text.slice(1);
  if (!isMath && /['`^~=.]/.test(sign)) return 'Write the letter with its accent, as readers see it: é, ö.';
  if (!isMath && /[%&_#{}]/.test(sign)) return `Write ${sign} alone: it needs no backslash.`;
  const shown = inSingleQuotes(source);
  const example = shown.length > SHOWN_MAX_CHARS || shown.includes('\n') ? '' : `: ${shown}`;
  return `Put the text in single quotes, where a backslash is only itself${example}. In double quotes it has to stand twice.`;
}

function explainEscape(source: string, offset: number): ScalarFault | undefined {
  const [odd] = oddEscapes(source);
  if (!odd) return undefined;
  const readAs = READ_AS.get(odd.text.slice(1));
  return {
    offset: offset + odd.index,
    message: `${odd.text} in double quotes ${readAs ? `is ${readAs} to YAML` : 'means nothing to YAML'}`,
    advice: cureOf(odd, source),
  };
}

/** Quotes as word processors make them, round the whole of a text; an apostrophe inside ends none. */
const TYPOGRAPHIC =
  /^(?:“([^“”]*)[”"]|„([^“”]*)[“”]|«\s?([^«»]*?)\s?»|»([^«»]*)«|‘((?:[^‘’]|’(?=\p{L}))*)’|‚((?:[^‘’]|’(?=\p{L}))*)[‘’])$/u;

/** The text within typographic quotes that stand round the whole of it; undefined where none do. */
export const withinQuotes = (text: string): string | undefined =>
  TYPOGRAPHIC.exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined);

/** A text that begins with a typographic quote and never ends it, as YAML parts a list at the comma: `[“a, b”]`. */
const isCut = (text: string): boolean => /^“[^”]*$|^„[^“”]*$|^«[^»]*$/.test(text);

function explainQuotes(text: string, offset: number): ScalarFault | undefined {
  const inner = withinQuotes(text);
  if (inner === undefined && !isCut(text)) return undefined;
  const example = inner === undefined ? '' : `: ${JSON.stringify(inner)}`;
  return {
    offset,
    message: 'typographic quotes, which to YAML are part of the text',
    advice: `Use straight ones${example}. Quotes that the source prints stand inside of them.`,
  };
}

/** What is odd about a scalar; `file` is the text that its place counts in. Undefined for most, and for other nodes. */
export function explainScalar(node: Node, file: string): ScalarFault | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  if (!('type' in node)) return undefined;
  if (node.type === 'QUOTE_DOUBLE') return explainEscape(file.slice(start + 1, end - 1), start + 1);
  return node.type === 'PLAIN' ? explainQuotes(file.slice(start, end), start) : undefined;
}
