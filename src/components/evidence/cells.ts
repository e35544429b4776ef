/** The matrix's columns and its filled cells, as the pages under /evidence/ show them. */
import {
  buildFilingsTable,
  cellEvidence,
  cutTable,
  tableOfPeriod,
  buildPeriods,
  matrixColumns,
  type ContributionRow,
  type EvidenceCell,
  type OutcomeState,
  type Period,
  type Side,
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

/** Claims of a cell with the same worst outcome; undefined: nothing is on record for how they came out here. */
export interface OutcomeGroup {
  readonly state: OutcomeState | undefined;
  /** Those that the page shows. */
  readonly rows: readonly ContributionRow[];
  /** Those that it leaves out too. */
  readonly count: number;
}

export interface SideTable {
  readonly side: Side;
  readonly groups: readonly OutcomeGroup[];
  readonly count: number;
}

/** A cell's claims by who makes them, then by outcome, against first: those of a period, or what its own page shows of all. */
export function sideTables({ cell, table, periods }: CellTable, period?: Period): readonly SideTable[] {
  const part = period ? tableOfPeriod(table, period, periods) : table;
  const all = new Map(part.rows.map((row) => [row.contribution, row]));
  const shown = new Set(period ? part.rows : cutTable(table).rows);
  return cellEvidence(catalogue, cell)
    .sides.map(({ side, groups }) => {
      const found = groups.map(({ state, filings }) => {
        const rows = filings.flatMap(({ contribution }) => all.get(contribution) ?? []);
        return { state, rows: rows.filter((row) => shown.has(row)), count: rows.length };
      });
      return {
        side,
        groups: found.filter(({ count }) => count > 0),
        count: found.reduce((sum, { count }) => sum + count, 0),
      };
    })
    .filter(({ count }) => count > 0);
}
