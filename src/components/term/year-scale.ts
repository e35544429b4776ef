/** From a date to a place: each year takes room by how much there is in it, so that busy years don't crowd. */
import type { Paper } from '../../catalogue/index.ts';

export interface YearScale {
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly toX: (paper: Dated) => number;
}

type Dated = Pick<Paper, 'published' | 'year'>;

/** How far into its year a paper came, from 0 to 1: the middle of its month, or of the year where that is all we know. */
const shareOf = ({ published }: Dated): number => {
  const month = Number(published.slice(5, 7));
  return month > 0 ? (month - 0.5) / 12 : 0.5;
};

/** Years from the first paper's to the last one's, between two places. */
export function buildYearScale(papers: readonly Dated[], from: number, to: number): YearScale {
  const first = Math.min(...papers.map(({ year }) => year));
  const last = Math.max(...papers.map(({ year }) => year));
  const weights = Array.from(
    { length: last - first + 1 },
    (_, index) => 1 + papers.filter(({ year }) => year === first + index).length,
  );
  const unit = (to - from) / weights.reduce((sum, weight) => sum + weight, 0);
  let next = from;
  const years = weights.map((weight, index) => {
    const x = next;
    next += weight * unit;
    return { year: first + index, x: Math.round(x), width: weight * unit };
  });
  const toX = (paper: Dated): number => {
    const { x, width } = years[paper.year - first] ?? { x: from, width: 0 };
    return Math.round(x + shareOf(paper) * width);
  };
  return { years: years.map(({ year, x }) => ({ year, x })), toX };
}
