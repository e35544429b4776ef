/** Rows written column by column, as what is alike then stands together and packs smaller. */

/** `width` columns, each with a cell of every row; 0 where a row ends before. */
export const toColumns = (
  rows: readonly (readonly unknown[])[],
  width: number,
): readonly (readonly unknown[])[] =>
  Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));

/** The rows again; what a row ended before is 0. */
export const toRows = <Row>(columns: readonly (readonly unknown[])[]): readonly Row[] =>
  (columns[0] ?? []).map((_, place) => columns.map((column) => column[place]) as Row);
