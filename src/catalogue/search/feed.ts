/** The feed of a search, where what is asked is one term or one author, whose page has one. */
import { activeFilters, type SearchState } from './state.ts';
import { pathOf, type SearchName } from './records.ts';

const WITH_FEED = ['technique', 'criterion', 'finding', 'application', 'author'];

/** `/techniques/probing/feed.xml`; undefined where there is none. */
export function feedPath(state: SearchState, names: readonly SearchName[]): string | undefined {
  const [filter, ...others] = activeFilters(state);
  if (!filter || others.length > 0 || filter.isNot || state.words !== '') return undefined;
  const name = names.find(({ kind, id }) => kind === filter.facet && id === filter.id);
  return name && WITH_FEED.includes(name.kind) && !name.onlyPaper ? `${pathOf(name)}feed.xml` : undefined;
}
