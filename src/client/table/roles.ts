/**
 * Gives tables their roles by name where the style makes blocks of their rows: Safari takes such a table for plain text.
 * Not in the HTML, where the standard allows an element no role that it has by itself.
 */
const NARROW = matchMedia('(max-width: 76rem)');

const roleOf = (cell: HTMLTableCellElement): string => (cell.tagName === 'TD' ? 'cell' : 'columnheader');

function giveRoles(): void {
  if (!NARROW.matches) return;
  for (const table of document.querySelectorAll<HTMLTableElement>('.tax:not([role])')) {
    table.role = 'table';
    for (const part of table.querySelectorAll('thead, tbody')) part.role = 'rowgroup';
    for (const row of table.rows) {
      row.role = 'row';
      for (const cell of row.cells) cell.role = roleOf(cell);
    }
  }
}

giveRoles();
NARROW.addEventListener('change', giveRoles);

export {};
