import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';
import { authorsPages } from './letters.ts';

const catalogue = madeUpCatalogue([
  { id: 'doe-2022-a', data: { authors: ['Ada Doe', 'Łukasz Kaiser', '李 明'] } },
  { id: 'doe-2022-b', data: { authors: ['Ada Doe', 'Ben Dorn'] } },
]);
const names = (most?: number) =>
  authorsPages(catalogue, most).map(({ path, shown }) => [
    path,
    shown.map(({ letter, authors }) => `${letter}: ${authors.map(({ family }) => family).join(' ')}`),
  ]);

test('all authors stand on one page under their letters, which lead down the page', () => {
  expect(names()).toEqual([['/authors/', ['D: Doe Dorn', 'K: Kaiser', '#: 明']]]);
  expect(authorsPages(catalogue)[0]?.letters.map(({ link }) => link)).toEqual([
    '#letter-D',
    '#letter-K',
    '#letter-#',
  ]);
});

test('too many have a page a letter; the first page shows those with the most papers', () => {
  const many = madeUpCatalogue([
    {
      id: 'doe-2022-a',
      data: {
        authors: ['Ada Doe', ...Array.from({ length: 12 }, (_, index) => `Ben K${'a'.repeat(index + 1)}`)],
      },
    },
    { id: 'doe-2022-b', data: { authors: ['Ada Doe'] } },
  ]);
  const [first, ...letters] = authorsPages(many, 10);
  expect(first?.shown.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual(['Ada Doe']);
  expect(first?.letters.map(({ link }) => link)).toEqual(['/authors/letters/d/', '/authors/letters/k/']);
  expect(letters.map(({ path, shown }) => [path, shown.flatMap(({ authors }) => authors).length])).toEqual([
    ['/authors/letters/d/', 1],
    ['/authors/letters/k/', 12],
  ]);
});
