/** The files of one paper: `/papers/<id>.bib`, `.ris`, `.csl.json`, `.json`, `.md`. */
import {
  toBibtexFile,
  toCslJson,
  toMarkdown,
  toRecordJson,
  toRisFile,
  type Catalogue,
  type Paper,
} from '../../catalogue/index.ts';
import { publicUrl } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

export function paperFiles({ relationsByPaper }: Catalogue, paper: Paper): readonly UnrenderedFile[] {
  const file = (extension: string, toText: () => string): UnrenderedFile => ({
    path: `papers/${paper.id}.${extension}`,
    toText,
  });
  return [
    file('bib', () => toBibtexFile([paper])),
    file('ris', () => toRisFile([paper])),
    file('csl.json', () => toCslJson([paper])),
    file('json', () => `${JSON.stringify(toRecordJson(paper), null, 2)}\n`),
    file('md', () => toMarkdown(paper, relationsByPaper.get(paper.id), publicUrl(paper.path))),
  ];
}
