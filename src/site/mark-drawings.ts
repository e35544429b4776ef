/** How outcomes are drawn, alone and as parts of a bar: told apart by shape, so that they are by touch, in grey and on paper. */
import type { OutcomeState } from '../catalogue/browser.ts';

/** Two paths: what is filled, and what is only a line. */
export interface Drawing {
  readonly fill: string;
  readonly line: string;
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** A tenth of a unit is finer than a pixel. */
const round = (value: number): number => Math.round(value * 10) / 10;

const outline = ([left, top, width, height]: Box): string =>
  `M${round(left)} ${top}h${round(width)}v${height}h-${round(width)}z`;
const half = ([left, top, width, height]: Box): string => `M${round(left)} ${top}v${height}h${round(width)}z`;
const cross = ([left, top, width, height]: Box): string =>
  `M${round(left)} ${top}l${round(width)} ${height}m0-${height}l-${round(width)} ${height}`;

const DRAWINGS: Readonly<Record<OutcomeState, (box: Box) => Drawing>> = {
  supports: (box) => ({ fill: outline(box), line: '' }),
  mixed: (box) => ({ fill: half(box), line: outline(box) }),
  against: (box) => ({ fill: '', line: outline(box) + cross(box) }),
  reported: (box) => ({ fill: '', line: outline(box) }),
};

/** Of 12 by 12, for a line of one. */
export const drawMark = (state: OutcomeState): Drawing =>
  DRAWINGS[state](state === 'supports' ? [1, 1, 10, 10] : [1.5, 1.5, 9, 9]);

export interface BarPart {
  readonly state: OutcomeState;
  readonly count: number;
}

/** A bar of this size, cut by outcome; mixed and against repeat their mark along their part. */
export function drawBar(parts: readonly BarPart[], width: number, height: number): Drawing {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [gap, edge] = [2, 0.5];
  const room = width - gap * (parts.length - 1);
  let left = 0;
  const drawn = parts.flatMap(({ state, count }) => {
    const [from, all] = [left, (room * count) / total];
    left += all + gap;
    if (state === 'supports') return [DRAWINGS.supports([from, 0, all, height])];
    // A part too thin to draw is drawn all the same: what is on record shows.
    const [inner, tall] = [Math.max(1, all - 2 * edge), height - 2 * edge];
    if (state === 'reported') return [DRAWINGS.reported([from + edge, edge, inner, tall])];
    const times = Math.max(1, Math.round(inner / tall));
    return Array.from({ length: times }, (_, index) =>
      DRAWINGS[state]([from + edge + (index * inner) / times, edge, inner / times, tall]),
    );
  });
  return { fill: drawn.map(({ fill }) => fill).join(''), line: drawn.map(({ line }) => line).join('') };
}
