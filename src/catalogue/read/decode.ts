/**
 * Bytes -> text, or why that can't be: too large, not UTF-8, signs that nobody sees, a merge conflict left open. A BOM and
 * CRLF line ends are accepted and dropped.
 */
import type { Position } from './records.ts';
import { findUnseen } from '../words/signs.ts';

export const FILE_MAX_BYTES = 256 * 1024;

export interface DecodeFault extends Position {
  readonly message: string;
  readonly advice: string;
}

/** Line and column of an offset in a text. */
function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What git leaves where two changes met. `=======` alone is none: it may underline a heading. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
const MARKS_MAX = 8;

/** The first merge conflict that nobody has resolved, with the lines of its marks. */
export function findConflict(text: string): DecodeFault | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => CONFLICT.test(line) && !line.startsWith('='));
  if (first === -1) return undefined;
  const end = lines.findIndex((line, at) => at >= first && CONFLICT.test(line) && line.startsWith('>'));
  const marks = lines.flatMap((line, at) =>
    at >= first && (end === -1 || at <= end) && CONFLICT.test(line) ? [at + 1] : [],
  );
  return {
    line: first + 1,
    column: 1,
    message: `a merge conflict that is still open: ${(lines[first] ?? '').slice(0, 7)}`,
    advice: `Keep what is right of both sides, and delete the marks: line ${marks.slice(0, MARKS_MAX).join(', ')}.`,
  };
}

/** A file's own text, with BOM and line ends as they are. `size` is the file's, where not all of it was read. */
export function decodeUtf8(content: Uint8Array | string, size = content.length): string | DecodeFault {
  if (size > FILE_MAX_BYTES) {
    return {
      line: 1,
      column: 1,
      message: `a file of ${size} bytes`,
      advice: `At most ${FILE_MAX_BYTES} are read: a record is a page of text.`,
    };
  }
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    const text = new TextDecoder('utf-8').decode(content);
    return {
      ...positionOf(text, text.indexOf('\uFFFD')),
      message: 'not UTF-8',
      advice: 'Save the file with the encoding UTF-8.',
    };
  }
}

/** The text of a record's file, without BOM and with plain line ends, or what no such text may hold. */
export function decode(content: Uint8Array | string, size?: number): string | DecodeFault {
  const own = decodeUtf8(content, size);
  if (typeof own !== 'string') return own;
  const text = own.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const conflict = findConflict(text);
  if (conflict) return conflict;
  const unseen = findUnseen(text);
  return unseen
    ? { ...positionOf(text, unseen.index), message: unseen.message, advice: unseen.advice }
    : text;
}
