/**
 * A filtered table, and where a reader is in it. A browser remembers how far down they were, but looks there before the rows
 * are hidden; a table as it comes needs none of this.
 */
import './index.ts';
import { keepPlace } from '../place.ts';

function followRows(table: HTMLTableElement, form: Element): void {
  /** A claim may stand in several groups. */
  const idOf = (row: HTMLElement) => {
    const group = [...table.tBodies].findIndex((body) => body.contains(row));
    return `${group} ${row.querySelector('a.ttl')?.getAttribute('href') ?? ''}`;
  };
  const follow = () => keepPlace({ items: '[data-row]', idOf });
  // Once followed, an entry of the history is left to us, with a filter or without.
  if (!location.search && history.scrollRestoration !== 'manual')
    return form.addEventListener('input', () => void follow(), { once: true });
  const place = follow();
  place.arrive(false);
  // Rows may still come; whoever moves on is not drawn back.
  new MutationObserver(() => place.arrive(false)).observe(table, { childList: true, subtree: true });
}

const table = document.querySelector<HTMLTableElement>('table[data-contributions]');
const form = document.querySelector('[data-table-filter]');
if (table && form) followRows(table, form);
