/**
 * Where a reader is in a table that is filtered. A browser remembers how far down they were, but looks there before the rows
 * are hidden; a table as it comes needs none of this.
 */
import { keepPlace } from '../place.ts';

/** Called once the filter has answered what the address asks; `state` is that of the history before it did. */
export function followRows(state: unknown): void {
  const table = document.querySelector<HTMLTableElement>('table[data-contributions]');
  const form = document.querySelector('[data-table-filter]');
  if (!table || !form) return;
  /** A claim may stand in several groups. */
  const idOf = (row: HTMLElement) => {
    const group = [...table.tBodies].findIndex((body) => body.contains(row));
    return `${group} ${row.querySelector('a.ttl')?.getAttribute('href') ?? ''}`;
  };
  const follow = (from: unknown) => keepPlace({ items: '[data-row]', idOf, state: from });
  // Once followed, an entry of the history is left to us, with a filter or without.
  if (!location.search && history.scrollRestoration !== 'manual')
    return form.addEventListener('input', () => void follow(null), { once: true });
  const place = follow(state);
  place.arrive(false);
  // Rows may still come; whoever moves on is not drawn back.
  new MutationObserver(() => place.arrive(false)).observe(table, { childList: true, subtree: true });
}
