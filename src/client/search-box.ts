/**
 * The search boxes of the site bar and of the first page. The bar's link becomes a field; Enter leads to the search page with the
 * words typed. What suggests names is fetched when a box gets the focus, script and index at once.
 */
import type { Opened } from './search/suggestions.ts';

function toField(link: HTMLAnchorElement): void {
  const form = document.createElement('form');
  const input = document.createElement('input');
  Object.assign(form, {
    className: `${link.className} searchbox`,
    role: 'search',
    ariaLabel: 'Search the catalogue',
  });
  Object.assign(input, { type: 'search', placeholder: 'Search', ariaLabel: 'Search' });
  form.dataset['searchBox'] = link.dataset['searchBox'];
  input.dataset['shortcut'] = 'search';
  form.append(...link.children);
  form.querySelector('span')?.replaceWith(input);
  link.replaceWith(form);
}

function enable(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  /** The search page, and the folder of its index. */
  const { searchBox = '' } = form.dataset;
  if (!input) return;
  let opened: Promise<Opened> | undefined;
  const open = () => {
    if (opened) return;
    const names = fetch(`${searchBox}suggest.json`);
    names.catch(() => undefined);
    opened = import('./search/suggestions.ts').then((suggestions) =>
      suggestions.openSuggestions(form, input, { index: searchBox, leadsTo: searchBox, asked: names }),
    );
    // Without suggestions Enter still leads to the search page.
    opened.catch(() => (opened = undefined));
  };
  input.autocomplete = 'off';
  input.addEventListener('focus', open);
  if (document.activeElement === input) open();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    location.href = searchBox + (words ? `?q=${encodeURIComponent(words)}` : '');
  });
}

// First all links, or a link's field would be taken for a second box.
document.querySelectorAll<HTMLAnchorElement>('a[data-search-box]').forEach(toField);
document.querySelectorAll<HTMLFormElement>('form[data-search-box]').forEach(enable);
