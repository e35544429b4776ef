/** Views that many pages share, of the one Catalogue; and the paths of pages that are made from two terms. */
import { criterionColumns, matrixColumns, namedTerms, type Paper, type Term } from '../catalogue/index.ts';
import { catalogue } from './index.ts';
import { upkeepOnce, viewOnce } from './read-once.ts';

export const columns = criterionColumns(catalogue);
export const { evidence, similar, recordSets } = viewOnce();

/** What waits to be judged, and how far lists by others are covered. */
export const { queue, coverage } = upkeepOnce();

/** The papers of a page, newest first. A number beside a link is counted here, from what the link leads to, and nowhere else. */
export const papersAt = (path: string): readonly Paper[] => recordSets.get(path)?.papers ?? [];

/** The page of a matrix cell; that of the column where the catalogue knows no paper for it. */
export const evidencePath = (technique: Term, column: Term): string =>
  matrixColumns(catalogue).includes(column) && evidence.cells.has(`${technique.id}/${column.id}`)
    ? `/evidence/${technique.id}/${column.id}/`
    : column.path;

/** Names of all terms, as a filter's script reads them off its form: the same on every page. */
export const termNames: string = JSON.stringify(namedTerms(catalogue));
