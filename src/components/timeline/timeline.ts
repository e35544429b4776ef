/**
 * Papers over time by technique family: one row a family, one mark a paper, by the month of its first appearance. A large
 * catalogue has one bar a month instead, as thousands of marks could neither be told apart nor loaded quickly.
 */
import type { Catalogue, Paper, Term } from '../../catalogue/index.ts';

export interface TimelineMark {
  readonly paper: Paper;
  readonly x: number;
  readonly y: number;
}

/** The papers of one month. */
export interface TimelineBar {
  readonly month: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface TimelineRow {
  readonly family: Term;
  /** Oldest first. */
  readonly papers: readonly Paper[];
  /** Empty where there are bars. */
  readonly marks: readonly TimelineMark[];
  readonly bars: readonly TimelineBar[];
  readonly y: number;
  readonly height: number;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TimelineRow[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

export const TIMELINE_MARKS_MAX = 1500;
const WIDTH = 1400;
/** Room for the names of families, in the units of the picture. */
export const NAMES_WIDTH = 220;
const TOP = 30;
const MARK = 11;
const ROW_MIN_HEIGHT = 30;
const BAR_MAX_HEIGHT = 48;
/** Years before this one stand together at the left: there are few papers in them. */
const YEARS_MAX = 8;

type ToX = (paper: Paper) => number;

const monthOf = ({ published, year }: Paper): number =>
  year + (Number(published.slice(5, 7) || '6') - 0.5) / 12;

/** Marks of one row, each on the first line where it doesn't touch the mark before it. */
function placeMarks(papers: readonly Paper[], toX: ToX, top: number) {
  const ends: number[] = [];
  const marks = papers.map((paper) => {
    const x = toX(paper);
    const free = ends.findIndex((end) => end + MARK <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x;
    return { paper, x, y: top + 6 + MARK / 2 + line * MARK };
  });
  return { marks, bars: [], height: Math.max(ROW_MIN_HEIGHT, ends.length * MARK + 12) };
}

/** One bar for each month that has papers, standing on the row's foot; `most` papers are a full one. */
function placeBars(papers: readonly Paper[], toX: ToX, top: number, most: number) {
  const height = BAR_MAX_HEIGHT + 12;
  const bars = [...Map.groupBy(papers, ({ published }) => published.slice(0, 7))].map(([month, found]) => {
    const tall = Math.max(1, Math.round((found.length / most) * BAR_MAX_HEIGHT));
    const [first] = found;
    return {
      month,
      count: found.length,
      x: first ? toX(first) : NAMES_WIDTH,
      y: top + height - tall,
      height: tall,
    };
  });
  return { marks: [], bars, height };
}

const mostInMonth = (lists: readonly (readonly Paper[])[]): number =>
  Math.max(
    1,
    ...lists.flatMap((papers) =>
      [...Map.groupBy(papers, ({ published }) => published.slice(0, 7)).values()].map(({ length }) => length),
    ),
  );

/** Families without a paper are left out; the same catalogue gives the same picture. */
export function layOutTimeline(catalogue: Catalogue, marksMax = TIMELINE_MARKS_MAX): Timeline {
  const papersOf = ({ id }: Term) => (catalogue.papersByTerm.get(id) ?? []).toReversed();
  const families = catalogue.techniques.filter((term) => term.depth === 0 && papersOf(term).length > 0);
  const lists = families.map(papersOf);
  const all = lists.flat();
  const last = Math.max(...all.map(({ year }) => year));
  const first = Math.max(Math.min(...all.map(({ year }) => year)), last - YEARS_MAX + 1);
  const unit = (WIDTH - NAMES_WIDTH - 20) / (last - first + 1);
  const toX: ToX = (paper) => Math.round(NAMES_WIDTH + Math.max(0, monthOf(paper) - first) * unit);
  const most = mostInMonth(lists);
  let y = TOP;
  const rows = families.map((family, index) => {
    const papers = lists[index] ?? [];
    const placed = all.length > marksMax ? placeBars(papers, toX, y, most) : placeMarks(papers, toX, y);
    const row = { family, papers, y, ...placed };
    y += placed.height;
    return row;
  });
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    x: Math.round(NAMES_WIDTH + index * unit),
  }));
  return { width: WIDTH, height: y + 10, rows, years };
}
