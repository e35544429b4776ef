/** Writes a text whole or not at all: a full disk, or a stop in the middle, leaves what was there before. */
import { existsSync, linkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a finished file in its place unless one is there by now. */
function putNew(finished: string, file: string): boolean {
  try {
    // Unlike a rename, this fails where another process was quicker.
    linkSync(finished, file);
    return true;
  } catch (error) {
    if (existsSync(file)) return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    // A disk without such links.
    renameSync(finished, file);
    return true;
  }
}

/** False, and nothing is written, if the file has to be new and is there. Throws as `writeFileSync` does. */
export function writeWhole(file: string, text: string, { isNew = false } = {}): boolean {
  // Hidden: no record, should it stay behind.
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    writeFileSync(beside, text, mode === undefined ? {} : { mode });
    if (isNew) return putNew(beside, file);
    renameSync(beside, file);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}
