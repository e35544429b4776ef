/** Where in a paper something stands: `"§3.2, Fig. 2"` as parts, and the address of a part in an open HTML edition. */

interface Form {
  readonly kind: string;
  /** As people write it: `Fig. 2`. */
  readonly example: string;
  /** The whole part; its first group is the label. */
  readonly pattern: RegExp;
  /** Other spellings, label in the first group, that mean this beyond doubt. */
  readonly meant: RegExp;
  readonly write: (label: string) => string;
}

/** `2`, `2a`, `S1`, `A.3`, `3.1`. */
const LABEL = String.raw`((?:[A-Z]\.?)?\d+(?:\.\d+)*[a-z]?)`;
const SECTION = String.raw`(\d+(?:\.\d+){0,3})`;
const APPENDIX = String.raw`([A-Z](?:\.\d+){0,3})`;

const form = (kind: string, word: string, others: string, label = LABEL): Form => {
  const space = word === '§' ? '' : ' ';
  return {
    kind,
    example: `${word}${space}${label === APPENDIX ? 'B' : label === SECTION ? '3.2' : '2'}`,
    pattern: new RegExp(`^${word.replace('.', '\\.')}${space}${label}$`),
    meant: new RegExp(`^(?:${others})[ \\u00a0]*${label}$`, 'i'),
    write: (found) => `${word}${space}${found}`,
  };
};

/** Every form but a heading in quotes. */
const FORMS: readonly Form[] = [
  {
    kind: 'abstract',
    example: 'Abstract',
    pattern: /^Abstract()$/,
    meant: /^(?:the )?abstract()$/i,
    write: () => 'Abstract',
  },
  form('section', '§', '§|sec\\.|section', SECTION),
  form('appendix', 'App.', 'app\\.?|appendix', APPENDIX),
  form('figure', 'Fig.', 'fig\\.?|figure'),
  form('table', 'Table', 'table|tab\\.'),
  form('equation', 'Eq.', 'eq\\.?|equation'),
  form('algorithm', 'Alg.', 'alg\\.?|algorithm'),
  form('theorem', 'Theorem', 'theorem|thm\\.?'),
  form('page', 'p.', 'p\\.|page'),
  form('footnote', 'footnote', 'footnote|fn\\.'),
];

export const WHERE_EXAMPLES: readonly string[] = [...FORMS.map(({ example }) => example), '“Results”'];

export interface WherePart {
  /** `section`, `figure`, `heading` …; undefined: in no form that is known. */
  readonly kind: string | undefined;
  /** `3.2` of `§3.2`; a heading without its quotes. */
  readonly label: string;
  /** As written. */
  readonly text: string;
}

const HEADING = /^(?:“([^“”]+)”|‘([^‘’]+(?:’[^‘’]+)*)’|'(.+)')$/;

/** A single quote closes before a comma or the end, so an apostrophe closes none. */
const QUOTED = /“[^”]*”|"[^"]*"|‘.*?’(?=\s*(?:,|$))|'.*?'(?=\s*(?:,|$))/g;
const HELD = /\u0000(\d+)\u0000/g;

/** The pieces between separators outside quotes. */
function split(where: string, separator: RegExp): readonly string[] {
  const quotes: string[] = [];
  const bare = where.replace(QUOTED, (quoted) => `\u0000${quotes.push(quoted) - 1}\u0000`);
  return bare
    .split(separator)
    .map((text) => text.replace(HELD, (_, index: string) => quotes[Number(index)] ?? '').trim());
}

function toPart(text: string): WherePart {
  for (const { kind, pattern } of FORMS) {
    const [, label] = pattern.exec(text) ?? [];
    if (label !== undefined) return { kind, label, text };
  }
  const heading = HEADING.exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  return heading === undefined
    ? { kind: undefined, label: text, text }
    : { kind: 'heading', label: heading.trim(), text };
}

/** The parts of a place, in order; one that has no known form says so by its kind. Never throws; no part for no text. */
export const parseWhere = (where: string): readonly WherePart[] =>
  where.trim() === '' ? [] : split(where, /,/).map(toPart);

/** A part in other words as it should be; undefined where it could mean anything else. */
function mendPart(text: string): string | undefined {
  const [, heading] = /^"([^"“”]+)"$/.exec(text) ?? [];
  if (heading !== undefined) return `“${heading.trim()}”`;
  if (toPart(text).kind !== undefined) return text;
  const meant = FORMS.find((one) => one.meant.test(text));
  return meant?.write(meant.meant.exec(text)?.[1] ?? '');
}

/** `abstract and Figure 2` → `Abstract, Fig. 2`; the text itself where a part of it could mean anything else. */
export function mendWhere(where: string): string {
  const parts = parseWhere(where);
  if (parts.every(({ kind }) => kind !== undefined)) return where;
  const mended = parts
    .flatMap(({ kind, text }) => (kind === undefined ? split(text, /\s+and\s+/) : [text]))
    .map(mendPart);
  return mended.includes(undefined) ? where : mended.join(', ');
}

/** LaTeXML numbers sections so: arXiv's own HTML and ar5iv are made with it. */
const isLatexml = (html: string): boolean =>
  /^https:\/\/(?:arxiv\.org\/html\/|(?:www\.)?ar5iv\.(?:labs\.arxiv\.)?org\/)/.test(html);

/**
 * Where a part is to be found in an open HTML edition: `§3.2` at `#S3.SS2`, `App. B` at `#A2`. Undefined for figures,
 * tables, pages and headings, whose ids can't be derived, and for editions that another program made.
 */
export function whereUrl({ kind, label }: WherePart, html: string | undefined): string | undefined {
  if (html === undefined || !isLatexml(html) || (kind !== 'section' && kind !== 'appendix')) return undefined;
  const [first = '', ...below] = label.split('.');
  if (below.length > 2) return undefined;
  const top = kind === 'section' ? `S${first}` : `A${first.charCodeAt(0) - 'A'.charCodeAt(0) + 1}`;
  return `${html.split('#')[0]}#${[top, ...below.map((number, depth) => `${'S'.repeat(depth + 2)}${number}`)].join('.')}`;
}
