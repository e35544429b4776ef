/** The matrix's columns and its filled cells, as the pages under /evidence/ show them. */
import {
  buildFilingsTable,
  buildPeriods,
  matrixColumns,
  type EvidenceCell,
  type Period,
  type Table,
  type Term,
} from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { evidence } from '../../content/views.ts';
import { columnGroups } from './groups.ts';

export const shownColumns: readonly Term[] = matrixColumns(catalogue);
export const shownGroups = columnGroups(catalogue, shownColumns);

const shown = new Set(shownColumns);

/** Filled cells that have a page: those of the columns shown. */
export const cellPages: readonly EvidenceCell[] = [...evidence.cells.values()].filter(({ column }) =>
  shown.has(column),
);

export interface CellTable {
  readonly cell: EvidenceCell;
  readonly table: Table;
  /** Empty where the table fits on one page. */
  readonly periods: readonly Period[];
}

export function cellTable(cell: EvidenceCell): CellTable {
  const table = buildFilingsTable(catalogue, cell.filings);
  return { cell, table, periods: buildPeriods([table]) };
}
