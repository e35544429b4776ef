/**
 * Long tables, cut: the rows that a page shows of each group, and the years (or months) whose pages show the rest.
 * Downloads and feeds are made of whole tables; nothing here concerns them.
 */
import { inPeriod, toPeriods, type Period } from './periods.ts';
import { toGroups, type ContributionRow, type Table, type TableGroup } from './tables.ts';
import type { Paper, Term } from '../model/types.ts';

/** Above it a page is cut: with more rows a table grows to megabytes. */
export const TABLE_MAX_ROWS = 300;

export interface CutGroup extends TableGroup {
  /** How many of the group's own rows the page leaves out; its `count` still counts them. */
  readonly hidden: number;
}

export interface CutTable {
  readonly groups: readonly CutGroup[];
  /** The rows shown, in the order of the groups. */
  readonly rows: readonly ContributionRow[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The most rows that each group of these tables may show so that all of them together stay within `maxRows`: only
 * the groups that make a page too long lose rows, a smaller one stays whole. At least one; whole tables where they fit.
 */
export function rowLimit(tables: readonly Table[], maxRows: number = TABLE_MAX_ROWS): number {
  const sizes = tables.flatMap(({ groups }) => groups.map(({ rows }) => rows.length));
  const fits = (limit: number) => sum(sizes.map((size) => Math.min(size, limit))) <= maxRows;
  let limit = Math.max(1, ...sizes);
  while (limit > 1 && !fits(limit)) limit -= 1;
  return limit;
}

/** Of a group too long: the rows that introduce its term, then the newest, as many as may stay; in the order they had. */
function rowsToShow(rows: readonly ContributionRow[], limit: number): readonly ContributionRow[] {
  const introduces = rows.filter(({ contribution }) => contribution.role === 'introduces');
  const newest = rows.filter(({ contribution }) => contribution.role !== 'introduces').toReversed();
  const kept = new Set([...introduces, ...newest].slice(0, limit));
  return rows.filter((row) => kept.has(row));
}

/** A table as its page shows it, with at most `limit` rows a group. */
export function cutTable(table: Table, limit: number = rowLimit([table])): CutTable {
  const groups = table.groups.map((group) => {
    const rows = group.rows.length > limit ? rowsToShow(group.rows, limit) : group.rows;
    return { ...group, rows, hidden: group.rows.length - rows.length };
  });
  return { groups, rows: groups.flatMap(({ rows }) => rows) };
}

/** Rows of a group that its page leaves out, each with its place among all of the group's. */
export interface RestGroup {
  readonly term: Term;
  readonly rows: readonly { readonly row: ContributionRow; readonly place: number }[];
}

/** What a cut table leaves out, in parts of at most `maxRows` rows: together with the rows shown they are the whole table. */
export function toRest(
  table: Table,
  shown: CutTable,
  maxRows: number = TABLE_MAX_ROWS,
): readonly (readonly RestGroup[])[] {
  const kept = new Set(shown.rows);
  const left = table.groups.flatMap(({ term, rows }) =>
    rows.map((row, place) => ({ term, row, place })).filter(({ row }) => !kept.has(row)),
  );
  const parts = Array.from({ length: Math.ceil(left.length / maxRows) }, (_, part) =>
    left.slice(part * maxRows, (part + 1) * maxRows),
  );
  return parts.map((part) =>
    [...Map.groupBy(part, ({ term }) => term)].map(([term, rows]) => ({
      term,
      rows: rows.map(({ row, place }) => ({ row, place })),
    })),
  );
}

/** One a row. */
const papersOf = (tables: readonly Table[]): readonly Paper[] =>
  tables.flatMap(({ rows }) => rows.map(({ paper }) => paper));

/** The periods whose pages hold every row of these tables; empty where the tables fit on one page. */
export const buildPeriods = (tables: readonly Table[], maxRows: number = TABLE_MAX_ROWS): readonly Period[] =>
  toPeriods(papersOf(tables), maxRows);

/** The part of a table that appeared in a period of `buildPeriods`. */
export function tableOfPeriod(table: Table, period: Period, periods: readonly Period[]): Table {
  const shown = new Set(inPeriod(papersOf([table]), period, periods));
  const byTerm = table.groups.map(
    ({ term, rows }) => [term, rows.filter(({ paper }) => shown.has(paper))] as const,
  );
  const groups = toGroups(new Map(byTerm));
  return { groups, rows: groups.flatMap(({ rows }) => rows) };
}
