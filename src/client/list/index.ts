/** Filters and orders a list of papers in place, as tables are: by words and by tags, kept in the address; and lets it stand by titles only. */
import { readNamedTerms, type NamedTerm, type TableWords } from '../../catalogue/search/index.ts';
import { keepPlace } from '../place.ts';
import { showCounts, wantedOf } from '../table/menus.ts';
import { isMatch, type Row, type Wanted } from '../table/rows.ts';

const DENSE = `${import.meta.env.STORAGE}dense`;
const TITLES = new Intl.Collator('en', { numeric: true });

const titleOf = (item: Element): string => item.querySelector('.ttl')?.textContent.trim() ?? '';

function readItems(words: TableWords): readonly Row[] {
  return [...document.querySelectorAll<HTMLElement>('.papers > [data-tags]')].map((element) => {
    const tags = new Set(element.dataset['tags']?.split(' '));
    return { element, tags, text: words.textOf(element.textContent, tags) };
  });
}

/** A year stands for those after it, which come before it in the menu. */
function valuesOf(menu: HTMLSelectElement): readonly string[] | undefined {
  if (menu.name !== 'since') return wantedOf(menu);
  const years = [...menu.options].map(({ value }) => value);
  return menu.value ? years.slice(1, years.indexOf(menu.value) + 1) : undefined;
}

function bindDensity(button: HTMLButtonElement): void {
  const set = (isDense: boolean) => {
    for (const list of document.querySelectorAll('.papers')) list.classList.toggle('is-dense', isDense);
    button.ariaPressed = String(isDense);
  };
  try {
    set(localStorage.getItem(DENSE) === '1');
  } catch {
    // It holds for this page.
  }
  button.addEventListener('click', () => {
    const isDense = button.ariaPressed !== 'true';
    set(isDense);
    try {
      localStorage.setItem(DENSE, isDense ? '1' : '0');
    } catch {
      // It holds for this page.
    }
  });
}

function start(form: HTMLFormElement, input: HTMLInputElement): void {
  const words = readNamedTerms(JSON.parse(form.dataset['terms'] ?? '[]') as readonly NamedTerm[]);
  const menus = [...form.querySelectorAll<HTMLSelectElement>('select[data-menu]')];
  const order = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const fields = [input, ...menus, ...(order ? [order] : [])];
  const status = form.querySelector('[role="status"]');
  const clear = form.querySelector<HTMLElement>('[data-list-clear]');
  const empty = document.querySelector<HTMLElement>('[data-list-empty]');
  const parts = [...document.querySelectorAll<HTMLElement>('section.month')];
  let items: readonly Row[] | undefined;

  const sort = (rows: readonly Row[]) => {
    const list = rows[0]?.element.parentElement;
    if (!order || !list) return;
    const elements = rows.map(({ element }) => element);
    const sorted =
      order.value === 'title'
        ? elements.toSorted((a, b) => TITLES.compare(titleOf(a), titleOf(b)))
        : order.value === 'oldest'
          ? elements.toReversed()
          : elements;
    if (sorted.some((element, place) => list.children[place] !== element)) list.append(...sorted);
  };
  const apply = () => {
    items ??= readItems(words);
    const wanted: Wanted = {
      words: words.toWants(input.value),
      tags: new Map(menus.map((menu) => [menu.name, valuesOf(menu)])),
    };
    for (const item of items) item.element.hidden = !isMatch(item, wanted);
    for (const menu of menus) if (menu.name !== 'since') showCounts(menu, items, wanted);
    for (const part of parts) part.hidden = !part.querySelector('.papers > :not([hidden])');
    sort(items);
    const shown = items.filter(({ element }) => !element.hidden).length;
    const isFiltered = wanted.words.length > 0 || menus.some(({ value }) => value);
    if (status)
      status.textContent = isFiltered ? `${shown} of ${items.length} papers` : `${items.length} papers`;
    if (clear) clear.hidden = !isFiltered;
    if (empty) empty.hidden = shown > 0;
    const url = new URL(location.href);
    for (const { name, value } of fields) {
      if (value.trim()) url.searchParams.set(name, value.trim());
      else url.searchParams.delete(name);
    }
    history.replaceState(history.state, '', url);
  };
  const given = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = given.get(field.name) ?? field.value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0)
      field.value = words.idOf(given.get(field.name) ?? '') ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    field.addEventListener('input', apply);
  }
  clear?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    apply();
    input.focus();
  });
  form.querySelector('[data-list-select]')?.addEventListener('click', () => {
    const links = document.querySelectorAll<HTMLAnchorElement>('.papers > :not([hidden]) a.ttl');
    const ids = [...links].map(({ pathname }) => pathname.split('/').at(-2) ?? '');
    void import('../selection/store.ts').then(({ selection }) => selection.toggle(ids, true));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const dense = form.querySelector<HTMLButtonElement>('[data-dense]');
  if (dense) bindDensity(dense);
  if (!fields.some(({ value }) => value)) return;
  const place = keepPlace({});
  apply();
  place.arrive(true);
}

const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
const input = form?.querySelector('input');
if (form && input) start(form, input);
