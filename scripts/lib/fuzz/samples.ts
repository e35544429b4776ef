/** Real texts to start from: records of this catalogue, and answers as services give them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsFromBibtex, toBibtex, type Catalogue, type Kind } from '../../../src/catalogue/index.ts';
import {
  makeAsking,
  type Asking,
  type FindWork,
  searchFiles,
  readNamesFile,
  readPapersFile,
  type SearchPaper,
} from '../../../src/catalogue/search/index.ts';
import { readFindWork } from '../../../src/catalogue/search/find-work.ts';
import type { Language } from './grammars.ts';

/** Of a large kind, so many records. */
const FILES_MAX = 12;

export interface Sample {
  /** Below content/: `papers/wang-2022-ioi.md`. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['papers', 'techniques', 'evaluation', 'tools', 'pages'] as const satisfies readonly Kind[];
const LISTS = ['tasks.yaml', 'metrics.yaml', 'models.yaml', 'venues.yaml', 'lists.yaml', 'authors.yaml'];

const ARXIV = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query: id_list=2202.05262</title>
<entry><id>http://arxiv.org/abs/2202.05262v5</id><published>2022-02-10T18:59:54Z</published>
<title>Locating and Editing
  Factual Associations in &lt;GPT&gt;</title><summary>We analyze.</summary>
<author><name>Kevin Meng</name></author><author><name>David Bau</name></author>
<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1234/x</arxiv:doi><category term="cs.CL"/></entry></feed>`;
const CSL =
  '{"type":"article-journal","title":"On <i>Sheep</i> &amp; Goats","author":[{"family":"Doe","given":"Ada"},{"literal":"OpenAI"}],"issued":{"date-parts":[[2022,2,10]]},"container-title":"A Journal","DOI":"10.1234/abc"}';
const OPENREVIEW =
  '{"notes":[{"id":"NpsVSN6o4ul","forum":"NpsVSN6o4ul","pdate":1675209600000,"odate":1663891200000,"content":{"title":{"value":"Sheep"},"authors":{"value":["Ada Doe","Ben Roe"]},"venue":{"value":"ICLR 2023 poster"}}}]}';

/** Records as they are in `content`, in the order of their names. */
export function readSamples(content: string): readonly Sample[] {
  const paths = FOLDERS.flatMap((kind) => {
    const names = readdirSync(join(content, kind))
      .filter((name) => name.endsWith('.md'))
      .toSorted();
    return names.slice(0, FILES_MAX).map((name) => `${kind}/${name}`);
  });
  return [...paths, ...LISTS].map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
}

/** What importers read, by language; the BibTeX is this catalogue's own. */
export function answersOf({
  papers,
}: Catalogue): Readonly<Record<Exclude<Language, 'yaml' | 'markdown'>, readonly string[]>> {
  const bibtex = papers
    .slice(0, 40)
    .map((paper) => toBibtex(paper))
    .filter((text) => factsFromBibtex(text).length === 1);
  return { bibtex, atom: [ARXIV], json: [CSL, OPENREVIEW] };
}

/** Search as a browser has it: papers, what finds them, and words that they hold. */
export function searchOf(catalogue: Catalogue): {
  readonly asking: Asking;
  readonly findWork: FindWork<SearchPaper>;
  readonly words: readonly string[];
} {
  const files = searchFiles(catalogue);
  const index = readNamesFile(files.names);
  const data = readPapersFile(files.papers, index);
  const asking = makeAsking(data, index);
  return {
    asking,
    findWork: readFindWork(files.ids, index.stamp, data.papers),
    words: data.papers.flatMap(({ title }) => title.split(' ')),
  };
}
