/** What Astro prints while it builds, a line a page: what of it is said to people, and how far the build has come. */
import { stripVTControlCharacters } from 'node:util';

/** `08:32:37 [build] …`, or ` generating static routes `. */
const ROUTINE = /^(?:\d\d:\d\d:\d\d (?!\[(?:WARN|ERROR)\])| *generating static routes|\s*$)/;
const STACK = /^\s+(?:at .*:\d+|Stack trace:)/;
const FILE_WRITTEN = /^(?:\d\d:\d\d:\d\d)?\s+[├└]─ /;
const STAGES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Waiting for integration/, 'writing exports, feeds and the full-text index'],
  [/Building static entrypoints/, 'bundling scripts and styles'],
  [/Collecting build info/, 'reading the records'],
];

export interface BuildLog {
  /** Lines that nobody expects, such as warnings, in order; of errors what they say, not where in the code. */
  readonly unexpected: readonly string[];
  /** Takes what was printed, in any pieces; returns where the build is, if that has changed: `writing pages, 812`. */
  readonly read: (text: string) => string | undefined;
}

export function createBuildLog(): BuildLog {
  const unexpected: string[] = [];
  let rest = '';
  let pages = 0;
  const readLine = (line: string): string | undefined => {
    if (FILE_WRITTEN.test(line)) return `writing pages, ${(pages += 1)}`;
    const stage = STAGES.find(([pattern]) => pattern.test(line));
    if (!stage && !ROUTINE.test(line) && !STACK.test(line)) unexpected.push(line);
    return stage?.[1];
  };
  return {
    unexpected,
    read: (text) => {
      const lines = (rest + stripVTControlCharacters(text)).split(/\r?\n/);
      rest = lines.pop() ?? '';
      return lines.map(readLine).findLast((stage) => stage !== undefined);
    },
  };
}
