/** Repairs before YAML can be read: line ends, tabs, and a colon in text without quotes. */
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../split.ts';
import { quoted } from '../write/scalar.ts';
import { findTooMuch } from '../yaml-text.ts';

export interface Repaired {
  readonly text: string;
  /** What was done, in plain words, in the order of the file. */
  readonly done: readonly string[];
}

const FENCE = /^---[ \t]*$/;
const COLON_ROUNDS_MAX = 20;

function mendLineEnds(text: string): Repaired {
  const mended = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text: mended, done: mended === text ? [] : ['line ends and byte order mark made plain'] };
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
    lines[line - 1] = `${key} ${quoted(value)}`;
    current = lines.join('\n');
    done.push(`${key.replace(/^[\s-]*|:$/g, '')}: put in quotes, because of its colon`);
  }
  // A file with that many is broken in some other way: it is left as it was, else each repair would mend some more.
  return { text, done: [] };
}

export function repairText(text: string): Repaired {
  return [mendLineEnds, mendTabs, mendColons].reduce<Repaired>(
    (so, mend) => {
      const { text: next, done } = mend(so.text);
      return { text: next, done: [...so.done, ...done] };
    },
    { text, done: [] },
  );
}
