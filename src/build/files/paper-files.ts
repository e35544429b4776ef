/** The files of one paper, beside its page: `/papers/<id>.bib` and the like, one a format of the table, and the feed of its reception. */
import {
  formatsFor,
  receptionOf,
  receptionPath,
  toReceptionFeed,
  WRITERS,
  type Catalogue,
  type Paper,
} from '../../catalogue/index.ts';
import { hasFeeds, publicUrl, site } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

const receptionFile = (catalogue: Catalogue, paper: Paper): UnrenderedFile => ({
  path: receptionPath(paper).slice(1),
  toText: () =>
    toReceptionFeed(paper, receptionOf(catalogue, paper), { publisher: site.name, toUrl: publicUrl }),
});

export const paperFiles = (catalogue: Catalogue, paper: Paper): readonly UnrenderedFile[] => [
  ...formatsFor('paper').map(({ id, file }) => ({
    path: `papers/${paper.id}.${file}`,
    toText: () =>
      WRITERS[id]({
        papers: [paper],
        whole: {
          relations: catalogue.relationsByPaper.get(paper.id) ?? [],
          address: publicUrl(paper.path),
        },
      }),
  })),
  ...(hasFeeds ? [receptionFile(catalogue, paper)] : []),
];
