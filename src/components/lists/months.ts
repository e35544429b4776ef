/** Papers by the month of their first appearance; the newest months on one page, each older year on a page of its own. */
import { formatMonth, toPeriods, type Catalogue, type Paper, type Period } from '../../catalogue/index.ts';

export interface Month {
  /** `2024-06`, or `2024` where the month is unknown. */
  readonly id: string;
  readonly name: string;
  readonly papers: readonly Paper[];
}

export interface LatestPage {
  /** Undefined for the newest; else the year, `/latest/2023/`, or a month of a year too long for one page, `/latest/2024-06/`. */
  readonly slug: string | undefined;
  readonly path: string;
  readonly title: string;
  readonly months: readonly Month[];
  /** Months before these, for the newest page alone, where they stand in brief; up to three hundred papers. */
  readonly earlier: readonly Month[];
  /** Years, and months of long ones, that have a page of their own, newest first. */
  readonly periods: readonly Period[];
}

const LATEST_MIN_PAPERS = 24;
const EARLIER_MAX_PAPERS = 300;
const YEAR_MAX_PAPERS = 200;

/** Months newest first, papers within them newest first. */
export function byMonth(papers: readonly Paper[]): readonly Month[] {
  const groups = Map.groupBy(papers, ({ published }) => published.slice(0, 7));
  return [...groups].map(([id, members]) => ({ id, name: formatMonth(id), papers: members }));
}

/** One year, or its months. */
function periodsOfYear(papers: readonly Paper[]): readonly Period[] {
  const months = toPeriods(papers, YEAR_MAX_PAPERS);
  return months.length > 0
    ? months
    : papers.slice(0, 1).map(({ year }) => ({ id: String(year), count: papers.length }));
}

/** The newest whole months that hold at least two dozen papers, and those before them in brief; then one page a year, or a month where a year is too long. Never empty. */
export function latestPages(catalogue: Catalogue): readonly LatestPage[] {
  const months = byMonth(catalogue.papers);
  const periods = [...catalogue.papersByYear.values()].flatMap(periodsOfYear);
  let count = 0;
  const newest = months.filter(({ papers }) => {
    const isShown = count < LATEST_MIN_PAPERS;
    count += papers.length;
    return isShown;
  });
  const ids = new Set(periods.map(({ id }) => id));
  const periodOf = (month: string): string => (ids.has(month) ? month : month.slice(0, 4));
  const older = periods.map((period) => ({
    slug: period.id,
    path: `/latest/${period.id}/`,
    title: `Latest in ${formatMonth(period.id)}`,
    months: months.filter(({ id }) => periodOf(id) === period.id),
    earlier: [],
    periods,
  }));
  const rest = catalogue.papers.slice(
    newest.reduce((sum, { papers }) => sum + papers.length, 0),
    EARLIER_MAX_PAPERS,
  );
  return [
    { slug: undefined, path: '/latest/', title: 'Latest', months: newest, earlier: byMonth(rest), periods },
    ...older,
  ];
}
