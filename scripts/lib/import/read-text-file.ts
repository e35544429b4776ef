/** A text file as people have it: UTF-8 as a rule, else what its bytes say, which is told. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../cli.ts';

export interface TextFile {
  readonly text: string;
  /** How it was read, where that wasn't plain. */
  readonly notes: readonly string[];
}

/** A byte order mark at its beginning names an encoding. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes as text: never fails, as every byte is a sign of windows-1252, of which Latin-1 is a part. */
export function readBytes(bytes: Uint8Array): TextFile {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return {
      text,
      notes: ['The file isn’t UTF-8, and was read as Latin-1: check the letters with accents.'],
    };
  }
}

/** Undefined where nothing of that name is; a `UsageError` for a folder. */
export function readTextFile(path: string): TextFile | undefined {
  // What was given may be a citation, too long for any name.
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isFile()) throw new UsageError(`Not a file, but a folder or the like: ${path}`);
  return readBytes(readFileSync(path));
}

/** A file that is named on the command line; a `UsageError` where nothing of that name is. */
export function readNamedFile(path: string): TextFile {
  const file = readTextFile(path);
  if (!file) throw new UsageError(`No such file: ${path}`);
  return file;
}
