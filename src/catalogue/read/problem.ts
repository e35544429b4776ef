/** What is wrong, where, and what to do about it; and how that is printed. */
import type { Path, Position } from './records.ts';
import { spellUnseen } from '../words/signs.ts';

export interface Problem extends Position {
  /** `content/papers/wang-2022-ioi.md`, wherever the folder lies. */
  readonly file: string;
  /** `contributions[0].techniques[1]`; empty where the whole file is meant. */
  readonly field: string;
  readonly message: string;
  readonly advice: string;
  /** The other file concerned, where two don't go together. */
  readonly also?: string;
  /** Nothing in the file could be read. */
  readonly isWholeFile?: boolean;
}

/** `['authors', 2]` → `authors[2]`. */
export const formatPath = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

const VALUE_MAX_CHARS = 60;

/** A value as shown in a message: in quotes, on one line, cut if it is long; what nobody sees is spelt out. */
export function quote(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return spellUnseen(shown.length > VALUE_MAX_CHARS ? `${shown.slice(0, VALUE_MAX_CHARS)}…` : shown);
}

/** By file, then line, then column. */
export const compareProblems = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Two lines: `file:line:column  field  message`, then what to do, indented. */
export function formatProblem({ file, line, column, field, message, advice }: Problem): string {
  const first = [`${file}:${line}:${column}`, field, message].filter((part) => part !== '').join('  ');
  // A file's or a key's own name may hold anything.
  return spellUnseen(advice === '' ? first : `${first}\n  ${advice}`);
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** All problems in order and their count; one line if there is none. `files` is how many were read. */
export function formatProblems(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${counted(files, 'file')}.`;
  const concerned = new Set(problems.map(({ file }) => file)).size;
  const end = `${counted(problems.length, 'problem')} in ${concerned} of ${counted(files, 'file')}.`;
  return [...problems.toSorted(compareProblems).map(formatProblem), end].join('\n');
}

const escapeData = (text: string): string =>
  spellUnseen(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A GitHub workflow command that shows the problem on its line: `::error file=…,line=…,col=…,title=…::…`. */
export function toAnnotation({ file, line, column, field, message, advice }: Problem): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(field || 'content')}`,
  ];
  return `::error ${properties.join(',')}::${escapeData([message, advice].filter(Boolean).join('\n'))}`;
}
