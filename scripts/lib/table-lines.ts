/** Tables in Markdown, printed a line at a time as their rows are known. */

export const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The names of the columns and the rule below them. */
export const toHead = (names: readonly string[]): string =>
  `${toLine(names)}\n${toLine(names.map(() => '---'))}`;
