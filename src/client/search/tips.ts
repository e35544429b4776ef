/** What to try where a search found nothing, or something near: other words, or one filter less. */
import {
  type Answer,
  type SearchName,
  activeFilters,
  toggleExclusion,
  toggleValue,
  type ActiveFilter,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { suggest } from '../../catalogue/browser.ts';
import { countOf } from '../../site/count.ts';
import { withoutEach, type Tip } from './advice.ts';
import { shownOf } from './view.ts';

const NEAREST_MAX = 3;

/** The nearest names to what found nothing, and where none is near those with most papers: better than a dead end. */
function nearestNames(typed: string, names: readonly SearchName[]): readonly string[] {
  const terms = names.filter(({ kind }) => kind !== 'author' && kind !== 'tool');
  const near = suggest(
    typed,
    terms.flatMap(({ name, aliases }) => [name, ...aliases]),
    NEAREST_MAX,
  );
  if (near.length > 0) return near;
  return terms
    .toSorted((a, b) => b.count - a.count)
    .slice(0, NEAREST_MAX)
    .map(({ name }) => name);
}

export interface TipSource {
  readonly names: readonly SearchName[];
  readonly nameOf: (facet: ActiveFilter['facet'], id: string) => string | undefined;
  readonly change: (next: SearchState) => void;
}

/** Best first; none where all is as it was asked for. */
export function tipsFor(
  answer: Answer,
  state: SearchState,
  { names, nameOf, change }: TipSource,
): readonly Tip[] {
  const search = (text: string, words: string): Tip => ({
    text,
    label: words,
    act: () => change({ ...state, words }),
  });
  const meant = answer.perhaps ? [search('Did you mean', answer.perhaps)] : [];
  const without = ({ facet, id, isNot }: ActiveFilter) =>
    (isNot ? toggleExclusion : toggleValue)(state, facet, id);
  const filters = withoutEach(activeFilters(state), (filter) => shownOf(answer, without(filter)).length);
  const drop = filters.map(({ count, ...filter }): Tip => ({
    text: `Without ${filter.isNot ? 'excluding ' : ''}${nameOf(filter.facet, filter.id) ?? filter.id}:`,
    label: countOf(count, 'paper'),
    act: () => change(without(filter)),
  }));
  const near =
    answer.papers.length === 0 && !answer.unknownWork
      ? nearestNames(answer.typed, names).map((name) => search('Look for', name))
      : [];
  return [...meant, ...drop, ...near];
}
