/** Sorts the rows of a table within their groups, by a click on a column's head. */

const TEXT = new Intl.Collator('en', { numeric: true });

/** What a row is sorted by: its title in the first column, else all of a cell. */
const textOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return ((cell?.querySelector('.ttl') ?? cell)?.textContent ?? '').trim();
};

/** The rows of each group as the page has them: oldest first. */
type Groups = ReadonlyMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>;

export const groupsOf = (table: HTMLTableElement): Groups =>
  new Map([...table.tBodies].map((body) => [body, [...body.querySelectorAll<HTMLTableRowElement>('[data-row]')]]));

function sortRows(groups: Groups, column: number, isDate: boolean, isDescending: boolean): void {
  for (const [body, byDate] of groups) {
    const rows = isDate ? byDate : byDate.toSorted((a, b) => TEXT.compare(textOf(a, column), textOf(b, column)));
    body.append(...(isDescending ? rows.toReversed() : rows));
  }
}

/** Makes the label of a sortable head a button; the head says which way its column is sorted. */
export function enableSorting(head: HTMLTableCellElement, groups: Groups): void {
  const label = head.querySelector('.sort');
  if (!label) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...label.childNodes);
  label.replaceWith(button);
  button.addEventListener('click', () => {
    const isDescending = head.ariaSort === 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = isDescending ? 'descending' : 'ascending';
    sortRows(groups, head.cellIndex, head.dataset['sort'] === 'date', isDescending);
  });
}
