/**
 * Sorts and filters a table of contributions in place, by words and by tags. Where the page leaves rows out, they are fetched
 * at the first sign that all are needed; menus and counts speak of the whole table from the start. What is chosen is kept in
 * the address, so that a filtered table can be shared.
 */
import { readNamedTerms, type NamedTerm } from '../../catalogue/search/index.ts';
import { readGroups, showGroups } from './groups.ts';
import { showCounts, wantedOf } from './menus.ts';
import { fetchRest, isMatch, putInPlace, readRows, type Row, type Wanted } from './rows.ts';
import { enableSorting } from './sort.ts';

type Field = HTMLInputElement | HTMLSelectElement;

function keepInAddress(fields: readonly Field[]): void {
  const url = new URL(location.href);
  for (const { name, value } of fields) {
    if (value.trim()) url.searchParams.set(name, value.trim());
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

/** Takes the fields' values from the address; a term also by another of its names. A value that a menu doesn't have is left out. */
function readAddress(fields: readonly Field[], idOf: (name: string) => string | undefined): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = parameters.get(field.name) ?? '';
    field.value = value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if (field.selectedIndex < 0) field.value = idOf(value) ?? '';
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

function start(table: HTMLTableElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const groups = readGroups(table);
  const menus = [...form.querySelectorAll('select')];
  const fields = [input, ...menus];
  const total = Number(form.dataset['total']);
  const words = readNamedTerms(JSON.parse(form.dataset['terms'] ?? '[]') as readonly NamedTerm[]);
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  const failed = document.querySelector<HTMLElement>('[data-failed]');
  const clearButtons = document.querySelectorAll<HTMLElement>('[data-clear]');
  const unfiltered = [...(status?.childNodes ?? [])];
  let rows: readonly Row[] | undefined;
  let fetching: Promise<void> | undefined;

  const apply = () => {
    rows ??= readRows(table, words);
    const isWhole = rows.length === total;
    const wanted: Wanted = {
      words: words.toWants(input.value),
      tags: new Map(menus.map((menu) => [menu.name, wantedOf(menu)])),
    };
    const isFiltered = wanted.words.length > 0 || menus.some(({ value }) => value);
    for (const row of rows) row.element.hidden = !isMatch(row, wanted);
    showGroups(groups, isFiltered);
    if (isWhole) for (const menu of menus) showCounts(menu, rows, wanted);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    if (!isFiltered) status?.replaceChildren(...unfiltered);
    else if (isWhole) status?.replaceChildren(`${shown} of ${total} contributions`);
    else
      status?.replaceChildren(
        `${shown} of the ${rows.length} here${fetching ? `, reading ${total - rows.length} more …` : ''}`,
      );
    for (const button of clearButtons) button.hidden = !isFiltered;
    if (empty) empty.hidden = shown > 0 || !isWhole;
    keepInAddress(fields);
  };

  /** All rows of the table, in the page; asked for once, and anew where it failed. */
  const whole = (): Promise<void> => {
    fetching ??= fetchRest(table).then((rest) => {
      sorting.unsorted(() => putInPlace(table, rest));
      for (const note of document.querySelectorAll('[data-cut]')) note.remove();
      delete table.dataset['rest'];
      rows = undefined;
      apply();
    });
    if (failed) failed.hidden = true;
    return fetching.catch(() => {
      fetching = undefined;
      if (failed) failed.hidden = false;
      apply();
    });
  };
  const needsRest = () => table.dataset['rest'] !== undefined;
  const filter = () => {
    if (needsRest() && fields.some(({ value }) => value.trim())) void whole();
    apply();
  };

  const sorting = enableSorting(table, async () => {
    if (needsRest()) await whole();
  });
  for (const field of fields) field.addEventListener('input', filter);
  document.querySelector('[data-again]')?.addEventListener('click', () => {
    void whole();
    apply();
  });
  for (const button of clearButtons) {
    button.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      apply();
      input.focus();
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) readAddress(fields, words.idOf);
  // The address's choice, or what was typed before this script came.
  if (fields.some(({ value }) => value)) filter();
}

const table = document.querySelector<HTMLTableElement>('table[data-contributions]');
const form = document.querySelector<HTMLFormElement>('[data-table-filter]');
const input = form?.querySelector('input');
if (table && form && input) start(table, form, input);
