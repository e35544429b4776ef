/** The files that first results of a large catalogue are shown from: `search/results-…/0.json` and on. */
import type { Catalogue } from '../../catalogue/index.ts';
import { searchFiles, isLarge, shownFolder, toShownFiles } from '../../catalogue/search/index.ts';
import type { UnrenderedFile } from './record-files.ts';

/** None where the catalogue is not large. */
export const shownFiles = (catalogue: Catalogue): readonly UnrenderedFile[] =>
  (isLarge(catalogue) ? toShownFiles(catalogue) : []).map((papers, part) => ({
    path: `search/${shownFolder(searchFiles(catalogue).stamp)}${part}.json`,
    toText: () => JSON.stringify(papers),
  }));
