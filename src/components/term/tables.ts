/** The tables of a kind and of a term, the pages that hold what a long one leaves out, and the crumbs above them. */
import {
  buildPeriods,
  buildTable,
  buildUsingTable,
  cutTable,
  toRest,
  type CutTable,
  type Period,
  type RestGroup,
  type Table,
  type Term,
  type TermKind,
} from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { kindName } from '../../site/kind-pages.ts';

/** Rows that the page of a kind leaves out; its filter fetches them from here. */
export interface RestPage {
  readonly path: string;
  readonly groups: readonly RestGroup[];
}

/** The table of a kind: whole, as its page shows it, and the pages of what that leaves out. */
export function taxonomyTable(kind: TermKind): {
  readonly table: Table;
  readonly shown: CutTable;
  readonly rest: readonly RestPage[];
} {
  const table = buildTable(catalogue, kind);
  const shown = cutTable(table);
  const rest = toRest(table, shown).map((groups, part) => ({ path: `/${kind}/rest/${part + 1}/`, groups }));
  return { table, shown, rest };
}

export interface TermTables {
  /** Filed under the term or below it. */
  readonly own: Table;
  /** Filed elsewhere, naming it. */
  readonly using: Table;
  /** Empty where both fit on one page. */
  readonly periods: readonly Period[];
}

export function termTables(term: Term): TermTables {
  const own = buildTable(catalogue, term);
  const using = buildUsingTable(catalogue, term);
  return { own, using, periods: buildPeriods([own, using]) };
}

/** From the kind down to the term's parent. */
export const crumbsOf = (term: Term): readonly Pick<Term, 'name' | 'path'>[] => [
  { name: kindName(term.kind), path: `/${term.kind}/` },
  ...term.ancestors.map((id) => catalogue.termById.get(id)).filter((one) => one !== undefined),
];
