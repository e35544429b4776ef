/** What search answers from once names and filters have come; the engine is made for the first words asked. */
import {
  type FindWork,
  buildEngine,
  type Engine,
  makeLookups,
  type SearchName,
  type SearchPaper,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { makeFacets, type FacetActions } from './facets.ts';
import type { Loaded } from './load.ts';
import type { Screen } from './screen.ts';
import type { Parts } from './view.ts';

export interface Controls extends FacetActions {
  readonly change: (next: SearchState, isTyping?: boolean) => void;
}

export interface Session extends Loaded {
  /** A phone takes a second for its first answer; `hasEngine` says that it is made. */
  readonly engine: () => Engine<SearchPaper>;
  readonly hasEngine: () => boolean;
  /** What knows the forms of identifiers, fetched once; undefined where that fails. */
  readonly findWork: () => Promise<FindWork<SearchPaper> | undefined>;
  readonly allNames: readonly SearchName[];
  readonly parts: Parts;
}

const TERMS = ['technique', 'criterion', 'finding', 'application', 'venue'] as const;

export function openSession(loaded: Loaded, { part, base, list }: Screen, controls: Controls): Session {
  const { data, names, words } = loaded;
  const allNames = Object.values(names.names).flat();
  const called = new Map(
    allNames.map(({ kind, id, name, aliases }) => [`${kind}/${id}`, [name, ...aliases].join(' · ')]),
  );
  const termsOf = ({ facets }: SearchPaper) =>
    TERMS.flatMap((facet) => (facets[facet] ?? []).map((id) => called.get(`${facet}/${id}`) ?? ''));
  const textOf = (paper: SearchPaper) => `${paper.tldr} · ${paper.venue} · ${termsOf(paper).join(' · ')}`;
  let engine: Engine<SearchPaper> | undefined;
  let finding: Promise<FindWork<SearchPaper>> | undefined;
  return {
    ...loaded,
    engine: () =>
      (engine ??= buildEngine(data.papers, allNames, {
        textOf,
        alsoKnown: words,
      })),
    hasEngine: () => engine !== undefined,
    findWork: async () => {
      finding ??= import('../../catalogue/search/find-work.ts').then(({ buildFindWork }) =>
        buildFindWork(data.papers),
      );
      try {
        return await finding;
      } catch {
        finding = undefined;
        return undefined;
      }
    },
    allNames,
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
