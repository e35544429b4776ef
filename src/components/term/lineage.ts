/**
 * The lineage drawn: the technique as a line through time, what extends it below, what examines it above on dashed stems.
 * Years are as wide as they are busy; a name stands above its line, its authors below it.
 */
import type { Paper, Term } from '../../catalogue/index.ts';
import { settleLanes, turnOf, type LaneMark } from './lineage-lanes.ts';
import type { Lineage } from './lineage-nodes.ts';
import { buildYearScale, type YearScale } from './year-scale.ts';

export interface LineageMark {
  readonly id: string;
  readonly label: string;
  /** The whole name where the label is shorter. */
  readonly title: string;
  readonly by: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Which way its text runs from its dot: left where there is no room at the right. */
  readonly anchor: 'start' | 'end';
  readonly kind: 'extends' | 'examines';
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  /** Where the trunk begins; its own name stands to the left. */
  readonly left: number;
  /** The technique's own dot; absent where no paper is filed under it. */
  readonly start: number | undefined;
  readonly trunkY: number;
  readonly years: YearScale['years'];
  readonly marks: readonly LineageMark[];
  /** Paths of the lines from the trunk or a mark to what extends it, and of the stems above. */
  readonly lines: readonly { readonly kind: LineageMark['kind']; readonly path: string }[];
  /** Papers that examine it and stand in the text only, as the picture has no room. */
  readonly omitted: number;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly path: string;
  readonly paper: Paper;
  /** The terms that it comes from; none for a paper that examines. */
  readonly from: readonly Term[];
  readonly term?: Term;
}

const WIDTH = 1380;
const LEFT = 190;
const RIGHT = 150;
const LANE = 44;
const TOP = 44;
const NEAR = 46;
const NAME_CHAR = 7.2;
const BY_CHAR = 6.4;
const LABEL_MAX_CHARS = 36;
const EXAMINED_MAX = 10;
const UPPER_LANE = 38;

export const authorsAndYear = ({ authors, year }: Paper): string =>
  `${authors[0]?.family ?? ''}${authors.length > 1 ? '+' : ''} ${year}`;

/** The part of a title that people quote: what stands before a colon or question, cut at a word where still too long. */
export function shortTitle(title: string): string {
  const head = /^(.{3,}?)(?::\s|(?<=\?)\s)/.exec(title)?.[1] ?? title;
  if (head.length <= LABEL_MAX_CHARS) return head;
  const cut = head.slice(0, LABEL_MAX_CHARS).replace(/[\s,:;.]+\S*$/, '');
  return `${cut.replace(/(\s(a|an|and|are|as|by|for|from|in|of|on|or|the|to|with|you))+$/i, '')} …`;
}

const widthOf = ({ label, paper }: Entry): number =>
  Math.max(label.length * NAME_CHAR, authorsAndYear(paper).length * BY_CHAR) + 12;

function toLaneMark(entry: Entry, x: number, origins: readonly number[]): LaneMark {
  const width = widthOf(entry);
  return x + width > WIDTH
    ? { from: x - width, to: x + 8, x, origins }
    : { from: x - 8, to: x + width, x, origins };
}

function toMark(
  { id, label, title, path, paper }: Entry,
  place: LaneMark,
  y: number,
  kind: LineageMark['kind'],
): LineageMark {
  return {
    id,
    label,
    title,
    by: authorsAndYear(paper),
    path,
    x: place.x,
    y,
    anchor: place.to > place.x + 8 ? 'start' : 'end',
    kind,
  };
}

/** Papers above the trunk, each on a straight stem. */
function layOutAbove(entries: readonly Entry[], { toX }: YearScale) {
  const places = entries.map((entry) => toLaneMark(entry, toX(entry.paper), []));
  // A stem is a line that doesn't turn.
  const lanes = settleLanes(
    places.map((place) => ({ ...place, x: place.x + 25, from: place.from, origins: [-1] })),
  );
  const trunkY = TOP + (entries.length > 0 ? NEAR + Math.max(...lanes) * UPPER_LANE : 0);
  const marks = entries.flatMap((entry, index) => {
    const place = places[index];
    return place ? [toMark(entry, place, trunkY - NEAR - (lanes[index] ?? 0) * UPPER_LANE, 'examines')] : [];
  });
  return {
    trunkY,
    marks,
    lines: marks.map(({ x, y }) => ({ kind: 'examines' as const, path: `M${x} ${y}V${trunkY}` })),
  };
}

/** What extends the technique, below the trunk, with lines from what it comes from. */
function layOutBelow(entries: readonly Entry[], { toX }: YearScale, trunkY: number, start: number) {
  const xs = entries.map(({ paper }) => toX(paper));
  const places = entries.map((entry, index) => {
    const x = xs[index] ?? 0;
    const known = entry.from.map((term) => entries.findIndex((other) => other.term === term));
    const earlier = known.filter((at) => at >= 0 && (xs[at] ?? 0) + 24 < x);
    return toLaneMark(entry, x, earlier.length > 0 ? earlier : [-1]);
  });
  const lanes = settleLanes(places);
  const yOf = (index: number): number => (index < 0 ? trunkY : trunkY + NEAR + (lanes[index] ?? 0) * LANE);
  const marks = entries.flatMap((entry, index) => {
    const place = places[index];
    return place ? [toMark(entry, place, yOf(index), 'extends')] : [];
  });
  const lines = places.flatMap((place, index) =>
    place.origins.map((at) => {
      const turn =
        at < 0 ? Math.min(place.x, Math.max(start, turnOf(place, undefined))) : turnOf(place, places[at]);
      const [middle, from, to] = [(turn + place.x) / 2, yOf(at), yOf(index)];
      return {
        kind: 'extends' as const,
        path: `M${places[at]?.x ?? turn} ${from}H${turn}C${middle} ${from} ${middle} ${to} ${place.x} ${to}`,
      };
    }),
  );
  return { marks, lines, height: trunkY + (entries.length > 0 ? NEAR + Math.max(...lanes) * LANE : 0) + 34 };
}

/** Undefined where there is too little to draw: fewer than two marks beside the line. */
export function layOutLineage({ term, paper, extensions, examined }: Lineage): LineageLayout | undefined {
  const below: readonly Entry[] = extensions.map((entry) => ({
    id: entry.term.id,
    title: entry.term.name,
    label: entry.term.name,
    path: entry.term.path,
    paper: entry.paper,
    from: entry.from.filter((one) => one !== term),
    term: entry.term,
  }));
  const examining = [...new Map(examined.map((filing) => [filing.paper, filing])).values()];
  const disputed = examining.filter(({ contribution }) => contribution.role === 'critiques');
  const shown = new Set([...disputed, ...examining.toReversed()].slice(0, EXAMINED_MAX));
  const above: readonly Entry[] = examining
    .filter((filing) => shown.has(filing))
    .map((filing) => ({
      id: filing.contribution.id,
      title: filing.paper.title,
      label: shortTitle(filing.paper.title),
      path: filing.contribution.path,
      paper: filing.paper,
      from: [],
    }));
  if (below.length + above.length < 2) return undefined;
  const papers = [...(paper ? [paper] : []), ...[...below, ...above].map((entry) => entry.paper)];
  const scale = buildYearScale(papers, LEFT + 20, WIDTH - RIGHT);
  const upper = layOutAbove(above, scale);
  const start = paper && scale.toX(paper);
  const lower = layOutBelow(below, scale, upper.trunkY, start ?? LEFT);
  return {
    width: WIDTH,
    height: lower.height,
    left: LEFT,
    trunkY: upper.trunkY,
    years: scale.years,
    start,
    marks: [...upper.marks, ...lower.marks],
    lines: [...upper.lines, ...lower.lines],
    omitted: examining.length - above.length,
  };
}
