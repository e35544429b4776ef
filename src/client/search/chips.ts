/** The chips of active filters. */
import { type Lookups, activeFilters, type SearchState } from '../../catalogue/search/index.ts';
import { button, element } from './dom.ts';
import type { FacetActions } from './facets.ts';

/** One chip a filter, with a cross that takes it away. */
export function drawChips(
  holder: HTMLElement,
  state: SearchState,
  { nameOf }: Lookups,
  actions: FacetActions,
): void {
  const chips = activeFilters(state).map(({ facet, id, isNot }) => {
    const name = nameOf(facet, id) ?? id;
    const cross = button(
      'plainbtn',
      () => (isNot ? actions.exclude(facet, id) : actions.toggle(facet, id)),
      '×',
    );
    cross.ariaLabel = `Remove ${isNot ? 'not ' : ''}${name}`;
    const className = isNot ? 'chip is-not' : facet === 'criterion' ? 'chip is-eval' : 'chip';
    return element(
      'span',
      className,
      element('b', '', (isNot ? `not ${facet}` : facet).replace('-', ' ')),
      ` ${name} `,
      cross,
    );
  });
  holder.replaceChildren(
    ...chips,
    ...(chips.length > 0 ? [button('plainbtn clear', actions.clear, 'Clear all')] : []),
  );
  holder.hidden = chips.length === 0;
}
