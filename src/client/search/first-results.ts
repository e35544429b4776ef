/**
 * First results in a large catalogue: what the full text finds, each paper shown from a small file, before the names and
 * filters of all papers come. Words only; whatever else is asked waits for them.
 */
import {
  PAPERS_PER_FILE,
  shownFolder,
  type ShownPaper,
  toSearchQuery,
  toggleValue,
  type SearchState,
  askedWords,
  contentWords,
  mergeByWord,
  splitPhrases,
} from '../../catalogue/search/index.ts';
import type { FullText } from './full-text.ts';
import { STEP, type Drawing, type ResultList } from './list.ts';

async function readPapers(folder: string, places: readonly number[]): Promise<readonly ShownPaper[]> {
  const files = new Map(
    [...new Set(places.map((place) => Math.floor(place / PAPERS_PER_FILE)))].map((part) => [
      part,
      fetch(`${folder}${part}.json`).then((response) => {
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        return response.json() as Promise<readonly ShownPaper[]>;
      }),
    ]),
  );
  const papers = await Promise.all(
    places.map(
      async (place) => (await files.get(Math.floor(place / PAPERS_PER_FILE)))?.[place % PAPERS_PER_FILE],
    ),
  );
  return papers.filter((paper) => paper !== undefined);
}

/**
 * `index` is the folder of the search files. Returns how many papers the full text finds; nothing is drawn where it finds none, or
 * where `isWanted` says by then that something else is asked. Rejects where something can't be fetched.
 */
export async function showFirstResults(
  list: ResultList,
  index: string,
  stamp: number,
  fullText: FullText,
  state: SearchState,
  isWanted: () => boolean,
): Promise<number> {
  const { phrases, rest } = splitPhrases(state.words);
  const each = contentWords(rest);
  const { all, each: apart } = await fullText.search(
    { words: askedWords(rest), phrases, each, isEachAsked: false },
    stamp,
  );
  const byWord = [...(apart ?? [])].map(([word, hits]) => ({ word, sources: [hits] }));
  const found = all.length > 0 ? all : mergeByWord(byWord, Number.MAX_SAFE_INTEGER).map(({ place }) => place);
  const papers = await readPapers(index + shownFolder(stamp), found.slice(0, STEP));
  if (papers.length === 0 || !isWanted()) return 0;
  const marks = askedWords([rest, ...phrases].join(' '));
  const addFilter: Drawing<ShownPaper>['addFilter'] = (facet, id) => {
    location.search = toSearchQuery(toggleValue(state, facet, id));
  };
  list.draw(papers, { source: papers, toShown: (paper) => paper, marks, addFilter });
  list.arrive(false);
  return found.length;
}
