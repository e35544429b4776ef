import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { settleLanes, type LaneMark } from './lineage-lanes.ts';
import { layOutLineage, shortTitle } from './lineage.ts';
import { buildLineage } from './lineage-nodes.ts';
import { buildYearScale } from './year-scale.ts';

const mark = (x: number, width: number, origins: readonly number[] = [-1]): LaneMark => ({
  from: x - 8,
  to: x + width,
  x,
  origins,
});

test('labels that would meet stand on lanes of their own, others share one', () => {
  const lanes = settleLanes([mark(100, 150), mark(200, 150), mark(500, 100)]);
  expect(lanes[0]).not.toBe(lanes[1]);
  expect(lanes[2]).toBe(0);
});

test('the earlier of two goes farther from the trunk, so that no line crosses its name', () => {
  expect(settleLanes([mark(100, 150), mark(200, 150)])).toEqual([1, 0]);
});

test('what extends another keeps to its lane where that is free', () => {
  expect(settleLanes([mark(100, 60), mark(400, 60, [0])])).toEqual([0, 0]);
});

test('a busy year is wider than a quiet one, and dates keep their order', () => {
  const dates = ['2020-05', '2021-02', '2021-06', '2021-11'].map((published) => ({
    published,
    year: Number(published.slice(0, 4)),
  }));
  const { years, toX } = buildYearScale(dates, 0, 600);
  expect(years).toEqual([
    { year: 2020, x: 0 },
    { year: 2021, x: 200 },
  ]);
  expect(dates.map(toX)).toEqual(dates.map(toX).toSorted((a, b) => a - b));
});

test.each([
  ['SAEBench: A Comprehensive Benchmark for Sparse Autoencoders', 'SAEBench'],
  ['Are Sparse Autoencoders Useful? A Case Study', 'Are Sparse Autoencoders Useful?'],
  ['Towards Principled Evaluations of Sparse Autoencoders', 'Towards Principled Evaluations …'],
  ['AtP*: An efficient and scalable method', 'AtP*'],
  ['How to use and interpret the activations of a model', 'How to use and interpret …'],
  ['Copy Suppression', 'Copy Suppression'],
])('%s is written %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

test('in every lineage all marks lie inside the picture and no two names meet', () => {
  for (const technique of catalogue.techniques) {
    const layout = layOutLineage(buildLineage(catalogue, technique));
    for (const [index, one] of (layout?.marks ?? []).entries()) {
      expect(one.y).toBeGreaterThan(20);
      expect(one.y).toBeLessThan(layout?.height ?? 0);
      for (const other of layout?.marks.slice(index + 1) ?? []) {
        if (one.y === other.y && one.anchor === other.anchor && one.x <= other.x)
          expect(other.x - one.x, `${technique.id}: ${one.label}, ${other.label}`).toBeGreaterThan(
            one.anchor === 'start' ? one.label.length * 6 : 0,
          );
      }
    }
  }
});
