/** Puts a finished folder in the place of an old one, so that nobody meets half of it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

type Rename = (from: string, to: string) => void;

/** The place is on another disk than the new folder, or is a disk itself. */
const isElsewhere = (error: unknown): boolean =>
  ['EXDEV', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Renames one after another; if one fails, those before it are undone. */
function renameAll(pairs: readonly (readonly [from: string, to: string])[], rename: Rename): void {
  const done: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of pairs) {
      rename(from, to);
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.toReversed()) rename(to, from);
    throw error;
  }
}

function swapWhole(next: string, place: string, rename: Rename): void {
  const aside = mkdtempSync(join(dirname(next), 'old-'));
  try {
    const old = [place, join(aside, 'folder')] as const;
    renameAll([...(existsSync(place) ? [old] : []), [next, place]], rename);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Copies the new folder to the place's own disk first; then its entries take the place of the old ones, one by one. */
function swapEntries(next: string, place: string, rename: Rename): void {
  mkdirSync(place, { recursive: true });
  const old = readdirSync(place);
  const part = mkdtempSync(join(place, '.next-'));
  const [coming, going] = [join(part, 'new'), join(part, 'old')];
  try {
    cpSync(next, coming, { recursive: true });
    mkdirSync(going);
    renameAll(
      [
        ...old.map((name) => [join(place, name), join(going, name)] as const),
        ...readdirSync(coming).map((name) => [join(coming, name), join(place, name)] as const),
      ],
      rename,
    );
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * `next` becomes `place`, at once where both lie on one disk. A link in the place stays, and what it leads to is swapped.
 * If anything fails, what was there before is there again.
 */
export function swapFolder(next: string, place: string, rename: Rename = renameSync): void {
  const real = existsSync(place) ? realpathSync(place) : place;
  try {
    swapWhole(next, real, rename);
  } catch (error) {
    if (!isElsewhere(error)) throw error;
    swapEntries(next, real, rename);
  }
}
