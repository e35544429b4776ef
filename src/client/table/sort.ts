/** Sorts the rows of a table within their groups, by a click on a column's head. */

const TEXT = new Intl.Collator('en', { numeric: true });

/** What a row is sorted by: its title in the first column, else all of a cell. */
const textOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return ((cell?.querySelector('.ttl') ?? cell)?.textContent ?? '').trim();
};

export interface Sorting {
  /** Rows as the table has them by itself, oldest first, for as long as `change` puts others among them. */
  readonly unsorted: (change: () => void) => void;
}

/**
 * Makes the labels of sortable heads buttons; a head says which way its column is sorted. `whole` resolves when all rows of
 * the table are in the page, or can't be had: half a table would show what isn't first as if it were.
 */
export function enableSorting(table: HTMLTableElement, whole: () => Promise<unknown>): Sorting {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  const rowsOf = () =>
    [...table.tBodies].map(
      (body) => [body, [...body.querySelectorAll<HTMLTableRowElement>('[data-row]')]] as const,
    );
  let byDate = rowsOf();

  const sort = () => {
    const head = heads.find(({ ariaSort }) => ariaSort);
    for (const [body, rows] of byDate) {
      const column = head?.cellIndex ?? 0;
      const isOwn = !head || head.dataset['sort'] === 'date';
      const sorted = isOwn
        ? rows
        : rows.toSorted((a, b) => TEXT.compare(textOf(a, column), textOf(b, column)));
      body.append(...(head?.ariaSort === 'descending' ? sorted.toReversed() : sorted));
    }
  };

  for (const head of heads) {
    const label = head.querySelector('.sort');
    if (!label) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...label.childNodes);
    label.replaceWith(button);
    button.addEventListener('click', () => {
      const next = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
      head.ariaSort = next;
      sort();
      void whole();
    });
  }

  return {
    unsorted: (change) => {
      for (const [body, rows] of byDate) body.append(...rows);
      change();
      byDate = rowsOf();
      sort();
    },
  };
}
