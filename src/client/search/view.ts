/** Draws an answer under a state: results, facets, chips, names. */
import {
  type Answer,
  countValues,
  passes,
  type Counts,
  type Lookups,
  pathOf,
  type SearchPaper,
  toShownPaper,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { drawChips } from './chips.ts';
import { element, link } from './dom.ts';
import type { FacetActions } from './facets.ts';
import type { ResultList } from './list.ts';

const NAMES_MAX = 6;

export interface Parts {
  readonly base: string;
  readonly list: ResultList;
  readonly chips: HTMLElement;
  readonly names: HTMLElement;
  readonly lookups: Lookups;
  /** Resolves once the whole panel is there. */
  readonly drawFacets: (count: () => Counts, state: SearchState) => Promise<void>;
}

const byDate = (a: SearchPaper, b: SearchPaper): number =>
  a.published < b.published ? 1 : a.published > b.published ? -1 : 0;

/** Papers that the filters let through, in the order asked for: relevance as given, newest first where there are no words. */
export function shownOf({ papers }: Pick<Answer, 'papers'>, state: SearchState): readonly SearchPaper[] {
  const found = papers.filter((paper) => passes(paper, state));
  if (state.sort === 'connected') return found.toSorted((a, b) => b.relations - a.relations || byDate(a, b));
  if (state.sort === 'oldest') return found.toSorted((a, b) => byDate(b, a));
  return state.sort === 'newest' || state.words === '' ? found.toSorted(byDate) : found;
}

/** Pages that answer stand a line each; names, which may be many, one after the other. */
function drawNames({ names: list, base }: Parts, { names, pages }: Answer): void {
  list.replaceChildren(
    ...pages.map(({ path, name, note }) =>
      element('li', 'basis-full', link('', base + path.slice(1), name), ` ${note}`),
    ),
    ...names
      .slice(0, NAMES_MAX)
      .map((name) =>
        element(
          'li',
          '',
          link('', base + pathOf(name).slice(1), name.name),
          ` ${name.kind}${name.count > 0 ? `, ${name.count}` : ''}`,
        ),
      ),
  );
  list.hidden = names.length + pages.length === 0;
}

/** Returns the papers found, in order. Resolves `isDrawn` once all is there. */
export function draw(
  parts: Parts,
  answer: Answer,
  state: SearchState,
  actions: FacetActions,
): { readonly found: readonly SearchPaper[]; readonly isDrawn: Promise<void> } {
  const found = shownOf(answer, state);
  const { lookups: source } = parts;
  const toShown = (paper: SearchPaper) => toShownPaper(paper, source);
  parts.list.draw(found, { source, toShown, marks: answer.marks, addFilter: actions.toggle });
  drawChips(parts.chips, state, source, actions);
  drawNames(parts, answer);
  return { found, isDrawn: parts.drawFacets(() => countValues(answer.papers, state), state) };
}
