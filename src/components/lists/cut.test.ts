/** Lists too long for one page: together their pages hold every paper once. */
import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';
import { latestPages } from './months.ts';
import { LIST_MAX_PAPERS, partOf, periodsOf, yearsOf } from './parts.ts';

/** So many papers of 2024, a third of them in its March, and two of 2023. */
const make = (count: number) =>
  madeUpCatalogue([
    ...Array.from({ length: count }, (_, index) => ({
      id: `doe-2024-${index}`,
      data: { published: ['2024', '2024-03', '2024-05-02'][index % 3] ?? '' },
    })),
    { id: 'doe-2023-a', data: { published: '2023-02' } },
    { id: 'doe-2023-b', data: { published: '2023' } },
  ]);
const long = make(LIST_MAX_PAPERS + 10);
const short = make(9);

test('a list that fits is one page', () => {
  expect(periodsOf(short.papers)).toEqual([]);
  expect(yearsOf(short.papers)).toEqual([]);
  expect(partOf(short.papers, undefined)).toEqual(short.papers);
});

test('a longer one shows its newest, and has each paper in one year or month', () => {
  expect(partOf(long.papers, undefined)).toEqual(long.papers.slice(0, LIST_MAX_PAPERS));
  const periods = periodsOf(long.papers);
  expect(periods.map(({ id }) => id)).toEqual(['2024-05', '2024-03', '2024', '2023']);
  const parts = periods.map((period) => partOf(long.papers, period));
  expect(parts.map(({ length }) => length)).toEqual(periods.map(({ count }) => count));
  expect(new Set(parts.flat())).toEqual(new Set(long.papers));
  expect(yearsOf(long.papers).map(({ id, count }) => [id, count])).toEqual([
    ['2024', LIST_MAX_PAPERS + 10],
    ['2023', 2],
  ]);
});

test('what is latest has a page a year, or a month of a year that is too long', () => {
  const slugs = (catalogue: typeof short) => latestPages(catalogue).map(({ slug }) => slug);
  expect(slugs(short)).toEqual([undefined, '2024', '2023']);
  expect(slugs(long)).toEqual([undefined, '2024-05', '2024-03', '2024', '2023']);
  const [, ...pages] = latestPages(long);
  const shown = pages.flatMap(({ months }) => months.flatMap(({ papers }) => papers));
  expect(shown).toHaveLength(long.papers.length);
  expect(new Set(shown)).toEqual(new Set(long.papers));
});
