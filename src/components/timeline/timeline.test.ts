import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { layOutTimeline } from './timeline.ts';

const { rows, width, height } = layOutTimeline(catalogue);

test('every paper of a family has one mark in its row', () => {
  for (const { family, marks } of rows) {
    expect(marks.map(({ paper }) => paper.id).toSorted()).toEqual(
      (catalogue.papersByTerm.get(family.id) ?? []).map(({ id }) => id).toSorted(),
    );
  }
});

test('marks lie in their row, inside the picture, and do not cover each other', () => {
  for (const { y, height: tall, marks } of rows) {
    for (const mark of marks) {
      expect(mark.y).toBeGreaterThan(y);
      expect(mark.y).toBeLessThan(y + tall);
      expect(mark.x).toBeLessThanOrEqual(width);
    }
    expect(new Set(marks.map(({ x, y: top }) => `${x}/${top}`)).size).toBe(marks.length);
  }
  expect(rows.every(({ y, height: tall }) => y + tall <= height)).toBe(true);
});

test('too many papers for marks are one bar a month, whose counts add up', () => {
  for (const { papers, marks, bars, y, height: tall } of layOutTimeline(catalogue, 10).rows) {
    expect(marks).toEqual([]);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(papers.length);
    for (const bar of bars) expect(bar.y + bar.height).toBe(y + tall);
  }
});
