/** The files of search. They point into each other by place, so all carry the stamp of what all hold. */
import { oncePer } from '../model/memoize.ts';
import type { Catalogue } from '../model/types.ts';
import { toIdsRows, type IdsFile } from './ids-file.ts';
import { toNameParts, type PartFile, type StartFile } from './name-parts.ts';
import { toNamesRows, type NamesFile } from './names-file.ts';
import { toPapersRows, type PapersFile } from './papers-file.ts';
import { stampOf } from './release.ts';

export interface SearchFiles {
  /** The same for two catalogues only if all files are the same. */
  readonly stamp: number;
  readonly names: NamesFile;
  readonly papers: PapersFile;
  readonly ids: IdsFile;
  /** What suggestions begin with, and their parts by beginnings of words. */
  readonly start: StartFile;
  readonly parts: ReadonlyMap<string, PartFile>;
}

/** Same catalogue, same files. */
export const searchFiles = oncePer((catalogue: Catalogue): SearchFiles => {
  const names = toNamesRows(catalogue);
  const papers = toPapersRows(catalogue);
  const ids = toIdsRows(catalogue);
  const { start, parts } = toNameParts(catalogue, names);
  const stamp = stampOf(JSON.stringify([names, papers, ids, start]));
  return {
    stamp,
    names: { stamp, ...names },
    papers: { stamp, ...papers },
    ids: { stamp, ...ids },
    start: { stamp, ...start },
    parts,
  };
});
