/** The menus of a table's filter: the techniques, criteria and years that its rows have, each with their number. */
import { termsOfRow, type ContributionRow, type Term } from '../../catalogue/index.ts';
import { splitTags } from './split-tags.ts';

export interface MenuOption {
  readonly value: string;
  readonly name: string;
  /** How far below the outermost: an option stands for those that follow it deeper down too. */
  readonly depth: number;
  /** Rows; one that names a term and a term below it counts once. */
  readonly count: number;
}

export interface Menu {
  /** As in the address, here and on the search page. */
  readonly name: 'technique' | 'criterion' | 'year';
  readonly options: readonly MenuOption[];
}

const criteriaOf = ({ contribution: { kind, to, evaluation } }: ContributionRow): readonly Term[] => [
  ...(kind === 'evaluation' ? to : []),
  ...(evaluation ?? []).map(({ criterion }) => criterion),
];

/** Ids of a row's terms that its cells don't link and the group that it stands in doesn't name, each once. */
export function hiddenTagsOf(row: ContributionRow, group: Term): readonly string[] {
  const shown = new Set([...splitTags(row.techniques).shown, group]);
  return [...new Set(termsOfRow(row))].filter((term) => !shown.has(term)).map(({ id }) => id);
}

/** In taxonomy order; terms that no row has, at or below them, are left out. */
function termOptions(
  terms: readonly Term[],
  rows: readonly ContributionRow[],
  of: (row: ContributionRow) => readonly Term[],
): readonly MenuOption[] {
  return terms
    .map(({ id: value, name, depth }) => ({
      value,
      name,
      depth,
      count: rows.filter((row) =>
        of(row).some(({ id, ancestors }) => id === value || ancestors.includes(value)),
      ).length,
    }))
    .filter(({ count }) => count > 0);
}

function yearOptions(rows: readonly ContributionRow[]): readonly MenuOption[] {
  const years = [...new Set(rows.map(({ paper }) => paper.year))].toSorted((a, b) => b - a);
  return years.map((year) => ({
    value: String(year),
    name: String(year),
    depth: 0,
    count: rows.filter(({ paper }) => paper.year === year).length,
  }));
}

/** Menus with something to choose between, for all rows of a table, whichever of them its page shows. */
export function filterMenus(
  catalogue: { readonly techniques: readonly Term[]; readonly evaluation: readonly Term[] },
  rows: readonly ContributionRow[],
): readonly Menu[] {
  const menus: readonly Menu[] = [
    {
      name: 'technique',
      options: termOptions(catalogue.techniques, rows, ({ techniques }) => techniques ?? []),
    },
    { name: 'criterion', options: termOptions(catalogue.evaluation, rows, criteriaOf) },
    { name: 'year', options: yearOptions(rows) },
  ];
  return menus.filter(({ options }) => options.length > 1);
}
