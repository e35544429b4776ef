/** The two files that search begins with. Each points into the other by place, so both carry the stamp of what both hold. */
import { oncePer } from '../model/memoize.ts';
import type { Catalogue } from '../model/types.ts';
import { toNamesRows, type NamesFile } from './names-file.ts';
import { toPapersRows, type PapersFile } from './papers-file.ts';
import { stampOf } from './release.ts';

export interface SearchFiles {
  /** The same for two catalogues only if both files are the same. */
  readonly stamp: number;
  readonly names: NamesFile;
  readonly papers: PapersFile;
}

/** Same catalogue, same files. */
export const searchFiles = oncePer((catalogue: Catalogue): SearchFiles => {
  const names = toNamesRows(catalogue);
  const papers = toPapersRows(catalogue);
  const stamp = stampOf(JSON.stringify([names, papers]));
  return { stamp, names: { stamp, ...names }, papers: { stamp, ...papers } };
});
