/** The files of names by beginnings of words: `search/names-…/sp.json` and on. */
import type { Catalogue } from '../../catalogue/index.ts';
import { partPath, searchFiles } from '../../catalogue/search/index.ts';
import type { UnrenderedFile } from './record-files.ts';

export function namePartFiles(catalogue: Catalogue): readonly UnrenderedFile[] {
  const { stamp, parts } = searchFiles(catalogue);
  return [...parts].map(([start, part]) => ({
    path: `search/${partPath(stamp, start)}`,
    toText: () => JSON.stringify(part),
  }));
}
