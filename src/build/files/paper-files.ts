/** The files of one paper, beside its page: `/papers/<id>.bib` and the like, one a format of the table. */
import { formatsFor, WRITERS, type Catalogue, type Paper } from '../../catalogue/index.ts';
import { publicUrl } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

export const paperFiles = ({ relationsByPaper }: Catalogue, paper: Paper): readonly UnrenderedFile[] =>
  formatsFor('paper').map(({ id, file }) => ({
    path: `papers/${paper.id}.${file}`,
    toText: () =>
      WRITERS[id]({
        papers: [paper],
        whole: { relations: relationsByPaper.get(paper.id) ?? [], address: publicUrl(paper.path) },
      }),
  }));
