/**
 * Scripts of parts that only some pages have. What a page's text doesn't need is fetched once the page is painted, as
 * text and styles share the line with whatever is asked for before; an address that filters a table is answered at once.
 */
import type { SELECTION_KEY } from './selection/key.ts';

/** Said again, so that this script, which every page has, shares no file with others. */
const KEY: typeof SELECTION_KEY = `${import.meta.env.STORAGE}selection`;

/** The bar of the selection comes with places to tick, and where something is selected, here or in another tab. */
function hasSelection(): boolean {
  if (document.querySelector('[data-tick]')) return true;
  try {
    return (localStorage.getItem(KEY) ?? '[]') !== '[]';
  } catch {
    return false;
  }
}

const showSelection = () => void import('./selection/index.ts');

function showParts(): void {
  if (document.querySelector('[data-table-filter]')) void import('./table/place.ts');
  if (document.querySelector('.tax')) void import('./table/roles.ts');
  if (document.querySelector('[data-claims]')) void import('./claims.ts');
  if (hasSelection()) showSelection();
  addEventListener('storage', ({ key }) => {
    // No key: all is cleared.
    if (!key || key === KEY) showSelection();
  });
}

function whenPainted(work: () => void): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    work();
  }).observe({ type: 'paint', buffered: true });
}

if (location.search) showParts();
else whenPainted(showParts);
