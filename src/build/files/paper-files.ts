/** The files of one paper: `/papers/<id>.bib`, `.ris`, `.csl.json`, `.json`, `.md`, and the feed of its reception. */
import {
  receptionOf,
  toBibtexFile,
  toCslJson,
  toMarkdown,
  toRecordJson,
  toRisFile,
  type Catalogue,
  type Paper,
} from '../../catalogue/index.ts';
import { receptionPath, toReceptionFeed } from '../../catalogue/formats/feeds.ts';
import { hasFeeds, publicUrl, site } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

export function paperFiles(catalogue: Catalogue, paper: Paper): readonly UnrenderedFile[] {
  const file = (extension: string, toText: () => string): UnrenderedFile => ({
    path: `papers/${paper.id}.${extension}`,
    toText,
  });
  return [
    file('bib', () => toBibtexFile([paper])),
    file('ris', () => toRisFile([paper])),
    file('csl.json', () => toCslJson([paper])),
    file('json', () => `${JSON.stringify(toRecordJson(paper), null, 2)}\n`),
    file('md', () => toMarkdown(paper, catalogue.relationsByPaper.get(paper.id), publicUrl(paper.path))),
    ...(hasFeeds
      ? [
          {
            path: receptionPath(paper).slice(1),
            toText: () =>
              toReceptionFeed(paper, receptionOf(catalogue, paper), {
                publisher: site.name,
                toUrl: publicUrl,
              }),
          },
        ]
      : []),
  ];
}
