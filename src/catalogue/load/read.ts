/** Folder -> files, for `parse.ts`. The only module of the core that touches the disk. */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { FILE_MAX_BYTES } from '../read/decode.ts';
import { parseRecords, type ParseResult, type SourceFile } from './parse.ts';
import type { RuleContext } from '../rules/rule.ts';

export type ReadResult = ParseResult;

/** Why an entry of a folder is no file that is read; undefined for files, and for folders that are just that. */
function faultOf(entry: Dirent): SourceFile['fault'] {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink())
    return {
      message: 'a link, which is not followed',
      advice:
        'Put the file itself here: links may lead out of the folder, and are neither read nor written through.',
    };
  if (entry.isDirectory())
    return /\.(?:md|yaml)$/.test(entry.name)
      ? {
          message: 'a folder where a file is meant',
          advice: 'Move the file out of it, and delete the folder.',
        }
      : undefined;
  return { message: 'neither a file nor a folder', advice: 'Delete it: records are plain files.' };
}

function readSource(file: string, path: string): SourceFile {
  try {
    const { size } = statSync(file);
    return { path, size, content: size > FILE_MAX_BYTES ? '' : readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const fault = {
      message: `a file that can’t be read: ${code}`,
      advice: 'Look at its rights, and at the disk.',
    };
    return { path, content: '', fault };
  }
}

/** Node's own recursion walks through links to folders. */
function readFolder(root: string, below: string): readonly SourceFile[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): readonly SourceFile[] => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const fault = faultOf(entry);
      const own = fault ? [{ path, content: '', fault }] : [];
      if (entry.isDirectory()) return [...own, ...readFolder(root, path)];
      return entry.isFile() ? [readSource(join(root, path), path)] : own;
    });
}

/**
 * Every file below a folder, hidden ones left out; a file that is too large is not read. Links are not followed: they, and
 * what else is no file but stands for one, come with what is wrong with them.
 */
export const readFiles = (root: string): readonly SourceFile[] => readFolder(root, '');

/** The catalogue in a content folder, and everything that is wrong with it. Throws only if the folder can't be read. */
export const readCatalogue = (root: string, options: RuleContext): ReadResult =>
  parseRecords(readFiles(root), options);
