/**
 * Sorts and filters a table of contributions in place, by words and by tags. The rows are in the page already: this
 * only hides and reorders them. What is chosen is kept in the address, so that a filtered table can be shared.
 */
import { showCounts, wantedOf } from './menus.ts';
import { isMatch, readRows, toWords, type Row, type Wanted } from './rows.ts';
import { enableSorting, groupsOf } from './sort.ts';

type Field = HTMLInputElement | HTMLSelectElement;

function keepInAddress(fields: readonly Field[]): void {
  const url = new URL(location.href);
  for (const { name, value } of fields) {
    if (value.trim()) url.searchParams.set(name, value.trim());
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

/** Takes the fields' values from the address. A value that a menu doesn't have is left out. */
function readAddress(fields: readonly Field[]): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = parameters.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

function start(table: HTMLTableElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const bodies = [...table.tBodies];
  const menus = [...form.querySelectorAll('select')];
  const fields = [input, ...menus];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const inSearch = form.querySelector<HTMLAnchorElement>('[data-in-search]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  const clearButtons = document.querySelectorAll<HTMLElement>('[data-clear]');
  const whole = status?.innerHTML ?? '';
  let rows: readonly Row[] | undefined;

  const apply = () => {
    rows ??= readRows(table);
    const wanted: Wanted = { words: toWords(input.value), tags: new Map(menus.map((menu) => [menu.name, wantedOf(menu)])) };
    const isFiltered = wanted.words.length > 0 || menus.some(({ value }) => value);
    for (const row of rows) row.element.hidden = !isMatch(row, wanted);
    // A group without a row to show goes.
    for (const body of bodies) body.hidden = isFiltered && !body.querySelector('[data-row]:not([hidden])');
    for (const menu of menus) showCounts(menu, rows, wanted);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    if (status && isFiltered) status.textContent = `${shown} of ${rows.length} contributions${inSearch ? ' here' : ''}`;
    else if (status) status.innerHTML = whole;
    for (const button of clearButtons) button.hidden = !isFiltered;
    if (empty) empty.hidden = shown > 0;
    keepInAddress(fields);
    if (inSearch) {
      inSearch.hidden = !isFiltered;
      inSearch.search = location.search.replace('filter=', 'q=');
    }
  };

  const groups = groupsOf(table);
  table.querySelectorAll<HTMLTableCellElement>('th[data-sort]').forEach((head) => enableSorting(head, groups));
  for (const field of fields) {
    field.addEventListener('input', apply);
  }
  for (const button of clearButtons) {
    button.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      apply();
      input.focus();
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) readAddress(fields);
  // The address's choice, or what was typed before this script came.
  if (fields.some(({ value }) => value)) apply();
}

const table = document.querySelector<HTMLTableElement>('table[data-contributions]');
const form = document.querySelector<HTMLFormElement>('[data-table-filter]');
const input = form?.querySelector('input');
if (table && form && input) start(table, form, input);
