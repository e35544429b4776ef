/** The vocabulary with every paper that has a file, finished or not: what was just imported counts as there. */
import { join } from 'node:path';
import { readCatalogue, toVocabulary, type DraftVocabulary } from '../../../src/catalogue/index.ts';
import { contentFolder, today } from '../cli.ts';

export interface ContentRead {
  readonly vocabulary: DraftVocabulary;
  /** Names in content/authors.yaml. */
  readonly listed: ReadonlySet<string>;
}

/** A folder that isn't there is a `UsageError`. */
export function readVocabulary(content: string): ContentRead {
  const { catalogue, records } = readCatalogue(contentFolder(content), { today: today() });
  contentFolder(join(content, 'papers'));
  const papers = records.papers.map(({ id, data }) => ({
    id,
    title: data.title,
    links: data.links,
    ...(data.other_titles && { other_titles: data.other_titles }),
    ...(data.former_ids && { former_ids: data.former_ids }),
  }));
  const listed = new Set(records.authors.flatMap(({ data }) => [data.name, ...(data.variants ?? [])]));
  return { vocabulary: { ...toVocabulary(catalogue), papers }, listed };
}
