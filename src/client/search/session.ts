/** What search answers from once names and filters have come; the engine is made for the first words asked. */
import {
  type Asking,
  type FindWork,
  makeAsking,
  makeLookups,
  type SearchName,
  type SearchPaper,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { makeFacets, type FacetActions } from './facets.ts';
import { loadFindWork, loadWords, type Loaded } from './load.ts';
import type { Screen } from './screen.ts';
import type { Parts } from './view.ts';

export interface Controls extends FacetActions {
  readonly change: (next: SearchState, isTyping?: boolean) => void;
}

export interface Session extends Loaded {
  /** A phone takes a second for its first answer; `hasAsked` says that it is made. */
  readonly asking: () => Asking;
  readonly hasAsked: () => boolean;
  /** The same with the words of the full text, for a question that holds a word which names lack. */
  readonly askingWithWords: () => Promise<Asking>;
  readonly hasWords: () => boolean;
  /** What knows the forms of identifiers, fetched once; undefined where that fails. */
  readonly findWork: () => Promise<FindWork<SearchPaper> | undefined>;
  readonly allNames: readonly SearchName[];
  readonly parts: Parts;
}

/** `index` is the folder of the search files. */
export function openSession(
  loaded: Loaded,
  index: string,
  { part, base, list }: Screen,
  controls: Controls,
): Session {
  const { data, names } = loaded;
  let asking: Asking | undefined;
  let withWords: Promise<Asking> | undefined;
  let finding: Promise<FindWork<SearchPaper>> | undefined;
  return {
    ...loaded,
    asking: () => (asking ??= makeAsking(data, names)),
    askingWithWords: () =>
      (withWords ??= loadWords(index).then((words) => (asking = makeAsking(data, names, words)))),
    hasWords: () => withWords !== undefined,
    hasAsked: () => asking !== undefined,
    findWork: async () => {
      finding ??= loadFindWork(index, names.stamp, data.papers);
      try {
        return await finding;
      } catch {
        finding = undefined;
        return undefined;
      }
    },
    allNames: Object.values(names.names).flat(),
    parts: {
      base,
      list,
      chips: part('[data-chips]'),
      names: part('[data-found-names]'),
      lookups: makeLookups(data),
      drawFacets: makeFacets(part('[data-facets]'), data, controls),
    },
  };
}
