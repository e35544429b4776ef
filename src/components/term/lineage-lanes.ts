/**
 * Which lane each mark of the lineage takes: labels must not meet, lines should cross as few labels as can be, lanes near
 * the trunk are better. Settled by trying every lane for every mark until nothing gets better: the same marks, the same lanes.
 */

/** A mark on its lane: the room of its label, and the lines that lead to it. */
export interface LaneMark {
  /** From the left end of its label, or its dot, to the right end. */
  readonly from: number;
  readonly to: number;
  /** Its dot. */
  readonly x: number;
  /** Index of each mark that a line comes from; -1 is the trunk. */
  readonly origins: readonly number[];
}

/** How far before its end a line leaves the lane that it comes from. */
export const TURN = { trunk: 26, mark: 60 } as const;

const LANES_MAX = 12;
const ROUNDS_MAX = 8;
const COST = { overlap: 1000, struck: 120, crossed: 14, farther: 1, longer: 0.6 } as const;

const meets = (from: number, to: number, mark: LaneMark): boolean => from < mark.to && to > mark.from;

/** Where a line to `mark` turns off its origin's lane. */
export const turnOf = (mark: LaneMark, origin: LaneMark | undefined): number =>
  origin ? Math.max(origin.x, mark.x - TURN.mark) : mark.x - TURN.trunk;

function costOfLine(
  marks: readonly LaneMark[],
  lanes: readonly number[],
  end: number,
  start: number,
): number {
  const [mark, origin] = [marks[end], marks[start]];
  if (!mark) return 0;
  const [endLane, startLane] = [lanes[end] ?? 0, start < 0 ? -1 : (lanes[start] ?? 0)];
  const turn = turnOf(mark, origin);
  let cost = COST.longer * Math.abs(endLane - startLane);
  for (const [index, other] of marks.entries()) {
    if (index === end || index === start) continue;
    const lane = lanes[index] ?? 0;
    const isBetween = lane > Math.min(startLane, endLane) && lane < Math.max(startLane, endLane);
    if (origin && lane === startLane && meets(origin.x, turn, other)) cost += COST.struck;
    if ((isBetween || lane === startLane || lane === endLane) && meets(turn, mark.x, other))
      cost += COST.crossed;
  }
  // A line that turns within its origin's own name crosses it.
  if (origin && turn < origin.to && endLane !== startLane) cost += COST.crossed / 2;
  return cost;
}

function costOf(marks: readonly LaneMark[], lanes: readonly number[]): number {
  let cost = 0;
  for (const [index, mark] of marks.entries()) {
    cost += COST.farther * (lanes[index] ?? 0);
    for (let other = 0; other < index; other += 1) {
      const next = marks[other];
      if (next && lanes[other] === lanes[index] && meets(mark.from, mark.to, next)) cost += COST.overlap;
    }
    for (const start of mark.origins) cost += costOfLine(marks, lanes, index, start);
  }
  return cost;
}

/** Everything that may be changed at a time: one mark to another lane, or two marks for each other. */
function changesOf(count: number): readonly ((lanes: readonly number[]) => number[])[] {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const moves = indexes.flatMap((index) =>
    indexes.slice(0, LANES_MAX).map((lane) => (lanes: readonly number[]) => lanes.with(index, lane)),
  );
  const swaps = indexes.flatMap((index) =>
    indexes
      .slice(index + 1)
      .map(
        (other) => (lanes: readonly number[]) =>
          lanes.with(index, lanes[other] ?? 0).with(other, lanes[index] ?? 0),
      ),
  );
  return [...moves, ...swaps];
}

/** A lane for each mark, 0 nearest to the trunk, with no empty lane between. */
export function settleLanes(marks: readonly LaneMark[]): readonly number[] {
  const changes = changesOf(marks.length);
  let lanes: readonly number[] = marks.map((_, index) => (marks.length - 1 - index) % LANES_MAX);
  let best = costOf(marks, lanes);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const before = best;
    for (const change of changes) {
      const tried = change(lanes);
      const cost = costOf(marks, tried);
      if (cost < best) [best, lanes] = [cost, tried];
    }
    if (best === before) break;
  }
  const used = [...new Set(lanes)].toSorted((a, b) => a - b);
  return lanes.map((lane) => used.indexOf(lane));
}
