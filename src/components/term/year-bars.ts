/** Papers of a term by year and by the object they are filed on: the numbers behind the small chart. */
import { objectsOfPaper, type Catalogue, type Paper } from '../../catalogue/index.ts';
import { objectMark, type ObjectMark } from './mark.ts';

export interface YearBar {
  readonly year: number;
  /** By the mark of the object; `none` for both or neither. */
  readonly byObject: Readonly<Record<ObjectMark, number>>;
  readonly total: number;
}

/** One bar a year, from the first paper's year to the catalogue's newest, empty years included; oldest first. */
export function buildYearBars(catalogue: Catalogue, papers: readonly Paper[]): readonly YearBar[] {
  const first = Math.min(...papers.map(({ year }) => year));
  const last = Math.max(...catalogue.papersByYear.keys());
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.map((year) => {
    const byObject: Record<ObjectMark, number> = { feat: 0, circ: 0, none: 0 };
    const found = papers.filter((paper) => paper.year === year);
    // A paper on both objects, or on none, counts as neither.
    for (const paper of found) byObject[objectMark(objectsOfPaper(catalogue, paper))] += 1;
    return { year, byObject, total: found.length };
  });
}
