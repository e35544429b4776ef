import { describe, expect, it } from 'vitest';
import { OUTCOME_STATES } from '../catalogue/browser.ts';
import { drawBar, drawMark } from './mark-drawings.ts';

describe('marks', () => {
  it('differ by shape, whatever their colour', () => {
    const shapes = OUTCOME_STATES.map((state) => {
      const { fill, line } = drawMark(state);
      return `${fill.replace(/[\d.]+/g, '')}|${line.replace(/[\d.]+/g, '')}`;
    });
    expect(new Set(shapes).size).toBe(OUTCOME_STATES.length);
  });

  it('of what speaks against are never filled', () => {
    expect(drawMark('against').fill).toBe('');
    expect(drawMark('supports').line).toBe('');
  });
});

/** Widths of the boxes of a path. */
const widths = (path: string): number =>
  [...path.matchAll(/h([\d.]+)v/g)].reduce((sum, [, w]) => sum + Number(w), 0);

describe('a bar', () => {
  it('gives each part its share of the room', () => {
    const { fill, line } = drawBar(
      [
        { state: 'supports', count: 3 },
        { state: 'against', count: 1 },
      ],
      82,
      10,
    );
    expect(widths(fill)).toBeCloseTo(60, 0);
    // Without the half pixel of its line on either side.
    expect(widths(line)).toBeCloseTo(19, 0);
  });

  it('draws a part that is too thin all the same, and never a negative length', () => {
    const { fill, line } = drawBar(
      [
        { state: 'supports', count: 900 },
        { state: 'mixed', count: 1 },
        { state: 'against', count: 1 },
        { state: 'reported', count: 1 },
      ],
      36,
      5,
    );
    expect(line.match(/z/g)?.length).toBe(3);
    expect(`${fill}${line}`).not.toMatch(/--|NaN|h-\d[\d.]*v/);
  });

  it('of nothing is nothing', () => {
    expect(drawBar([], 36, 5)).toEqual({ fill: '', line: '' });
  });
});
