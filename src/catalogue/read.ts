/** Folder -> files, for `parse.ts`. The only module of the core that touches the disk. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_MAX_BYTES } from './decode.ts';
import { parseRecords, type ParseResult, type SourceFile } from './parse.ts';
import type { RuleContext } from './rules/rule.ts';

export type ReadResult = ParseResult;

/** Every file below a folder, hidden ones left out; links are not followed. A file that is too large is not read. */
export function readFiles(root: string): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(join(root, '/').length).replaceAll('\\', '/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .map(({ file, path }) => {
      const { size } = statSync(file);
      return { path, size, content: size > FILE_MAX_BYTES ? '' : readFileSync(file) };
    });
}

/** The catalogue in a content folder, and everything that is wrong with it. Throws only if the folder can't be read. */
export const readCatalogue = (root: string, options: RuleContext): ReadResult =>
  parseRecords(readFiles(root), options);
