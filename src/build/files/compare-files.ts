/** The files beside the pages of siblings: `/compare/acdc+edge-attribution-patching.csv`. */
import { compare, pairPath, siblingPairs, toComparisonCsv, type Catalogue } from '../../catalogue/index.ts';
import type { UnrenderedFile } from './record-files.ts';

export const compareFiles = (catalogue: Catalogue): readonly UnrenderedFile[] =>
  siblingPairs(catalogue).map((pair) => ({
    path: `${pairPath(pair).slice(1, -1)}.csv`,
    toText: () =>
      toComparisonCsv(
        compare(
          catalogue,
          'terms',
          pair.map(({ id }) => id),
        ),
      ),
  }));
