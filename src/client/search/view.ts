/** Draws an answer under a state: results, facets, chips, names, the count. */
import { countValues, passes, type Counts } from '../../catalogue/search/filter.ts';
import { pathOf, type SearchName, type SearchPaper } from '../../catalogue/search/records.ts';
import type { Facet } from '../../catalogue/facets.ts';
import type { Lookups } from '../../catalogue/search/lookups.ts';
import { toShownPaper, type ShownPaper } from '../../catalogue/search/shown-papers.ts';
import type { Answer } from '../../catalogue/search/answer.ts';
import type { SearchState } from '../../catalogue/search/state.ts';
import { button, element, link } from './dom.ts';
import { drawChips } from './chips.ts';
import type { FacetActions } from './facets.ts';
import { toResult } from './results.ts';

const NAMES_MAX = 6;
export const STEP = 20;

export interface ResultPlace {
  readonly base: string;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
}
export interface Parts extends ResultPlace {
  readonly chips: HTMLElement;
  readonly names: HTMLElement;
  readonly lookups: Lookups;
  readonly drawFacets: (count: () => Counts, state: SearchState) => void;
}

const byDate = (a: SearchPaper, b: SearchPaper): number => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0);

/** Papers that the filters let through, in the order asked for: relevance as given, newest first where there are no words. */
export function shownOf({ papers }: Pick<Answer, 'papers'>, state: SearchState): readonly SearchPaper[] {
  const found = papers.filter((paper) => passes(paper, state));
  if (state.sort === 'oldest') return found.toSorted((a, b) => byDate(b, a));
  return state.sort === 'newest' || state.words === '' ? found.toSorted(byDate) : found;
}

function drawNames({ names: list, base }: Parts, names: readonly SearchName[]): void {
  list.replaceChildren(...names.slice(0, NAMES_MAX).map((name) =>
    element('li', '', link('', base + pathOf(name).slice(1), name.name), ` ${name.kind}${name.count > 0 ? `, ${name.count}` : ''}`)));
  list.hidden = names.length === 0;
}

/** Which paper the keyboard is at, if it is among the results; those that the page came with have their id elsewhere. */
function paperInHand(results: HTMLElement): string | undefined {
  if (!results.contains(document.activeElement)) return undefined;
  const result = document.activeElement?.closest<HTMLElement>('.res');
  return result?.dataset['paper'] ?? result?.dataset['static'];
}

/** The first twenty, and the rest in further steps; those already drawn stay where they are. */
export function drawResults<T>(
  { results, more, base }: ResultPlace, found: readonly T[], toShown: (paper: T) => ShownPaper, marks: readonly string[], addFilter: (facet: Facet, id: string) => void,
): void {
  const draw = (from: number, to: number) => found.slice(from, to).map((paper) => toResult(toShown(paper), { base, marks, addFilter }));
  const inHand = paperInHand(results);
  results.replaceChildren(...draw(0, STEP));
  // The full text joins while one goes through the results: the keyboard stays at its paper.
  if (inHand) results.querySelector<HTMLElement>(`[data-paper="${CSS.escape(inHand)}"] .ttl`)?.focus();
  const offer = (shown: number) => {
    const rest = found.length - shown;
    const next = button('btn', () => {
      results.append(...draw(shown, shown + STEP));
      results.children[shown]?.querySelector<HTMLElement>('.ttl')?.focus();
      offer(shown + STEP);
    }, `Show ${Math.min(rest, STEP)} more`);
    more.replaceChildren(...(rest > 0 ? [next] : []));
    more.hidden = rest <= 0;
  };
  offer(STEP);
}

/** Returns how many papers are shown. */
export function draw(parts: Parts, answer: Answer, state: SearchState, actions: FacetActions): number {
  const found = shownOf(answer, state);
  drawResults(parts, found, (paper) => toShownPaper(paper, parts.lookups), answer.marks, actions.toggle);
  parts.drawFacets(() => countValues(answer.papers, state), state);
  drawChips(parts.chips, state, parts.lookups, actions);
  drawNames(parts, answer.names);
  return found.length;
}
