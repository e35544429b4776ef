/**
 * What a result shows of a paper, and the files in which a large catalogue has it a few papers at a time: so first results
 * need not wait for the names and filters of all.
 */
import type { Facet } from '../views/facets.ts';
import type { Catalogue } from '../model/types.ts';
import { searchFiles } from './files.ts';
import { makeLookups, type Lookups } from './lookups.ts';
import { readNamesFile } from './names-file.ts';
import { readPapersFile } from './papers-file.ts';
import type { SearchPaper } from './records.ts';

/** A value that narrows further. */
export interface Tag {
  readonly facet: Facet;
  readonly id: string;
  readonly name: string;
}
export interface ShownPaper extends Pick<
  SearchPaper,
  'id' | 'title' | 'by' | 'published' | 'venue' | 'tldr' | 'links'
> {
  readonly tags: readonly Tag[];
}

const TAGS: readonly (readonly [facet: Facet, most: number])[] = [
  ['technique', 3],
  ['criterion', 3],
  ['task', 2],
];
/** Names and filters of so many papers come with the first answer. */
const SMALL_MAX_PAPERS = 1_000;
/** Twenty results lie in up to twenty files, so that more in each would mostly be fetched in vain. */
export const PAPERS_PER_FILE = 4;

/** True if a search has to begin without the names and filters of all papers. */
export const isLarge = ({ papers }: Pick<Catalogue, 'papers'>): boolean => papers.length > SMALL_MAX_PAPERS;

export function toShownPaper(paper: SearchPaper, { nameOf, particular }: Lookups): ShownPaper {
  const { id, title, by, published, venue, tldr, links, facets } = paper;
  const tags = TAGS.flatMap(([facet, most]) =>
    particular(facet, facets[facet] ?? [])
      .slice(0, most)
      .map((value) => ({ facet, id: value, name: nameOf(facet, value) ?? value })),
  );
  return { id, title, by, published, venue, tldr, links, tags };
}

/** Where these files lie below `search/`: another folder in another release. */
export const shownFolder = (stamp: number): string => `results-${stamp}/`;

/** Papers in the catalogue's order, in groups of `PAPERS_PER_FILE`; needed where the catalogue is large. */
export function toShownFiles(catalogue: Catalogue): readonly (readonly ShownPaper[])[] {
  const files = searchFiles(catalogue);
  const data = readPapersFile(files.papers, readNamesFile(files.names));
  const lookups = makeLookups(data);
  const papers = data.papers.map((paper) => toShownPaper(paper, lookups));
  return Array.from({ length: Math.ceil(papers.length / PAPERS_PER_FILE) }, (_, part) =>
    papers.slice(part * PAPERS_PER_FILE, (part + 1) * PAPERS_PER_FILE),
  );
}
