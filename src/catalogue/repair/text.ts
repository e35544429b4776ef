/** Repairs before YAML can be read: line ends, signs without width, tabs, backslashes, odd quotes, a colon in text without quotes. */
import { isScalar, parseDocument, visit, type Node } from 'yaml';
import { withoutZeroWidth } from '../words/signs.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { quoted } from '../write/scalar.ts';
import { oddEscapes, withinQuotes } from '../read/yaml-scalars.ts';
import { findTooMuch } from '../read/yaml-text.ts';

export interface Repaired {
  readonly text: string;
  /** What was done, in plain words, in the order of the file. */
  readonly done: readonly string[];
}

const FENCE = /^---[ \t]*$/;
const FENCE_CHARS = '---'.length;
const COLON_ROUNDS_MAX = 20;

function mendLineEnds(text: string): Repaired {
  const mended = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text: mended, done: mended === text ? [] : ['line ends and byte order mark made plain'] };
}

function mendWidth(text: string): Repaired {
  const mended = withoutZeroWidth(text);
  return { text: mended, done: mended === text ? [] : ['signs without width left out'] };
}

/** The lines between the fences, changed one by one. */
function mapFrontMatter(text: string, change: (line: string) => string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  return lines.map((line, index) => (index > 0 && index < end ? change(line) : line)).join('\n');
}

function mendTabs(text: string): Repaired {
  const mended = mapFrontMatter(text, (line) =>
    line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')),
  );
  return { text: mended, done: mended === text ? [] : ['tabs made spaces'] };
}

/** The first line that YAML takes for two keys in one, counted from 1. */
function lineWithColon(yaml: string): number | undefined {
  if (findTooMuch(yaml)) return undefined;
  const { errors } = parseDocument(yaml, { prettyErrors: true });
  return errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')?.linePos?.[0].line;
}

function mendColons(text: string): Repaired {
  const done: string[] = [];
  let current = text;
  for (let round = 0; round < COLON_ROUNDS_MAX; round += 1) {
    const split = splitFrontMatter(current);
    const line = 'message' in split ? undefined : lineWithColon(split.yaml);
    const lines = current.split('\n');
    const [, key, value] = /^(\s*(?:- )?[A-Za-z_]\w*:)\s+(.*\S)\s*$/.exec(lines[(line ?? 0) - 1] ?? '') ?? [];
    if (line === undefined || key === undefined || value === undefined || /^["'[{|>]/.test(value))
      return { text: current, done };
    lines[line - 1] = `${key} ${quoted(withinQuotes(value) ?? value)}`;
    current = lines.join('\n');
    done.push(`${key.replace(/^[\s-]*|:$/g, '')}: put in quotes, because of its colon`);
  }
  // A file with that many is broken in some other way: it is left as it was, else each repair would mend some more.
  return { text, done: [] };
}

type Rewrite = (
  scalar: Node,
  source: string,
) => { readonly source: string; readonly done: string } | undefined;

/** Backslashes that are TeX beyond doubt, in a formula or before an argument, made to mean themselves: `\\beta` in double quotes. */
const doubleBackslashes: Rewrite = (scalar, source) => {
  if (!isScalar(scalar) || scalar.type !== 'QUOTE_DOUBLE') return undefined;
  const odd = oddEscapes(source.slice(1, -1));
  if (odd.length === 0 || !odd.every(({ isMath, isCommand }) => isMath || isCommand)) return undefined;
  const places = new Set(odd.map(({ index }) => index + 1));
  const doubled = [...source.split('').entries()].map(([at, sign]) => (places.has(at) ? `\\${sign}` : sign));
  return {
    source: doubled.join(''),
    done: `backslashes of ${odd[0]?.text ?? ''}… doubled, as double quotes ask`,
  };
};

const straightenQuotes: Rewrite = (scalar, source) => {
  const inner = isScalar(scalar) && scalar.type === 'PLAIN' ? withinQuotes(source) : undefined;
  return inner === undefined
    ? undefined
    : { source: quoted(inner), done: 'typographic quotes made straight' };
};

/** Only escapes may be at fault: where YAML's reader finds anything else, what it takes for a text need not be one. */
function rewriteScalars(text: string): Repaired {
  const split = splitFrontMatter(text);
  if ('message' in split || findTooMuch(split.yaml)) return { text, done: [] };
  const offset = text.indexOf(split.yaml, FENCE_CHARS);
  const document = parseDocument(split.yaml, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  if (offset !== FENCE_CHARS || document.errors.some(({ code }) => code !== 'BAD_DQ_ESCAPE'))
    return { text, done: [] };
  const changes: {
    readonly start: number;
    readonly end: number;
    readonly source: string;
    readonly done: string;
  }[] = [];
  visit(document, {
    Scalar: (place, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      const source = split.yaml.slice(start, end);
      const rewritten =
        place === 'key' ? undefined : (doubleBackslashes(node, source) ?? straightenQuotes(node, source));
      if (rewritten) changes.push({ start: start + offset, end: end + offset, ...rewritten });
    },
  });
  const parts = changes.map(
    ({ start, source }, index) => text.slice(changes[index - 1]?.end ?? 0, start) + source,
  );
  return {
    text: parts.join('') + text.slice(changes.at(-1)?.end ?? 0),
    done: [...new Set(changes.map(({ done }) => done))],
  };
}

export function repairText(text: string): Repaired {
  return [mendLineEnds, mendWidth, mendTabs, mendColons, rewriteScalars].reduce<Repaired>(
    (so, mend) => {
      const { text: next, done } = mend(so.text);
      return { text: next, done: [...so.done, ...done] };
    },
    { text, done: [] },
  );
}
