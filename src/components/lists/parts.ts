/** Long lists of papers, cut: what a page shows of them, and the years (or months) whose pages hold the rest. */
import { inPeriod, toPeriods, type Paper, type Period } from '../../catalogue/index.ts';

/** With more a page has too much HTML, even without summaries. */
export const LIST_MAX_PAPERS = 500;
/** As many papers can stand on a page with their summaries, which are longer than all else about them. */
const UNFOLD_MAX_PAPERS = 120;

/** Empty where the list fits on one page. */
export const periodsOf = (papers: readonly Paper[]): readonly Period[] => toPeriods(papers, LIST_MAX_PAPERS);

/** The same with whole years only, whose pages are cut in their turn. */
export function yearsOf(papers: readonly Paper[]): readonly Period[] {
  if (papers.length <= LIST_MAX_PAPERS) return [];
  return [...Map.groupBy(papers, ({ year }) => year)].map(([year, { length }]) => ({
    id: String(year),
    count: length,
  }));
}

/** The papers of a period; without one all, or the newest where that is too many. */
export function partOf(papers: readonly Paper[], period: Period | undefined): readonly Paper[] {
  return period ? inPeriod(papers, period, periodsOf(papers)) : papers.slice(0, LIST_MAX_PAPERS);
}

/** Whether their summaries may stand with them, closed. */
export const canUnfold = (papers: readonly Paper[]): boolean => papers.length <= UNFOLD_MAX_PAPERS;
