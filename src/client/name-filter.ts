/**
 * Filters a page of names as one types; letters without a name left are hidden with their heading. What is typed is kept in the
 * address, so that a way back or a link leads to the same names.
 */
import { keepPlace } from './place.ts';

const PARAMETER = 'filter';
const form = document.querySelector<HTMLFormElement>('[data-name-filter]');
const input = form?.querySelector<HTMLInputElement>('input');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const groups = [...document.querySelectorAll<HTMLElement>('[data-names]')];

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();

function apply(query: string): void {
  const words = fold(query).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const group of groups) {
    for (const item of group.querySelectorAll<HTMLElement>('[data-name]')) {
      const name = fold(item.dataset['name'] ?? '');
      item.hidden = !words.every((word) => name.includes(word));
      if (!item.hidden) shown += 1;
    }
    group.hidden = !group.querySelector('[data-name]:not([hidden])');
  }
  if (status) status.textContent = shown === 1 ? '1 author' : `${shown} authors`;
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query.trim()) url.searchParams.set(PARAMETER, query.trim());
  else url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
}

if (form && input) {
  const place = keepPlace({ items: '[data-name]', idOf: ({ dataset }) => dataset['name'] });
  // What was typed before this script came, or what the address says.
  input.value ||= new URLSearchParams(location.search).get(PARAMETER) ?? '';
  input.hidden = false;
  input.addEventListener('input', () => {
    apply(input.value);
    keepInAddress(input.value);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  if (input.value) apply(input.value);
  place.arrive(true);
}
