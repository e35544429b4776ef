/** The matrix's columns grouped by meaning: criteria, findings on each object, on either, applications. */
import { atlas } from '../../../atlas.config.ts';
import { objectsOfTerm, type Catalogue, type Term } from '../../catalogue/index.ts';
import { objectMark, type Mark } from '../term/mark.ts';

export interface ColumnGroup {
  readonly name: string;
  readonly mark: Mark;
  readonly columns: readonly Term[];
}

function groupOf(catalogue: Catalogue, term: Term): Omit<ColumnGroup, 'columns'> {
  if (term.kind === 'evaluation') return { name: atlas.kinds.evaluation.name, mark: 'eval' };
  if (term.kind === 'applications') return { name: atlas.kinds.applications.name, mark: 'none' };
  const mark = objectMark(objectsOfTerm(catalogue, term));
  return { name: atlas.objects.find((object) => object.mark === mark)?.name ?? 'Either', mark };
}

/** Groups in the order of their first column; the columns of each keep theirs. */
export function columnGroups(catalogue: Catalogue, columns: readonly Term[]): readonly ColumnGroup[] {
  const groups = new Map<string, { name: string; mark: Mark; columns: Term[] }>();
  for (const term of columns) {
    const { name, mark } = groupOf(catalogue, term);
    const group = groups.get(name);
    if (group) group.columns.push(term);
    else groups.set(name, { name, mark, columns: [term] });
  }
  return [...groups.values()];
}

/** What a column is called under its group's head: a term that the group is named after stands for all below it. */
export const columnName = (term: Term, { name }: ColumnGroup): string =>
  term.name === name ? 'All' : term.name;
