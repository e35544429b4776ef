import { expect, test } from 'vitest';
import { median, missed, slowdownFor, type Figures } from './lighthouse.ts';

const good: Figures = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  lcp: 1_200,
  tbt: 50,
  cls: 0,
};

test('the median is of each figure for itself', () => {
  const runs = [
    { ...good, lcp: 900 },
    { ...good, performance: 90, lcp: 3_000 },
    { ...good, performance: 100, lcp: 1_000 },
  ];
  expect(median(runs)).toEqual({ ...good, performance: 98, lcp: 1_000 });
});

test.each([
  ['at the limits', good, []],
  [
    'slow',
    { ...good, performance: 97, lcp: 1_201, tbt: 51, cls: 0.001 },
    ['performance', 'lcp', 'tbt', 'cls'],
  ],
  ['hard to read and to find', { ...good, accessibility: 99, seo: 92 }, ['accessibility', 'seo']],
])('%s', (_, figures, expected) => {
  expect(missed(figures)).toEqual(expected);
});

test.each([
  ['a fast desktop as Lighthouse does it', 1_750, 4],
  ['a slow machine less', 900, 2.1],
  ['one that is a phone itself not at all', 300, 1],
  ['one that nothing is known of at most ten times', 9_000, 10],
])('slows down %s', (_, speed, slowdown) => {
  expect(slowdownFor(speed)).toBe(slowdown);
});
