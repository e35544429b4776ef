/** Numbers of claims in a history: which was the last, and whether one was given again. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { files, paper } from '../../src/catalogue/fixtures.ts';
import { lastClaimNumber, numbersGivenAgain } from './git-content.ts';
import { makeRepository } from './made-up-repository.ts';

const { folder, commit } = makeRepository('numbers');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATH = 'papers/doe-2022-sheep.md';
const commitWith = (...numbers: readonly number[]) => {
  const claims = numbers.map(
    (n) => `\n  - n: ${n}\n    to: [findings/features]\n    tldr: "Claim of sheep number ${n}, at length."`,
  );
  commit(files({ [PATH]: paper({ contributions: claims.join('') }) }), numbers.join(', '));
};

test('a number that a claim had is never given again, even if the claim is gone', () => {
  const file = join(folder, 'content', PATH);
  commitWith(1, 2);
  commitWith(2, 1, 3);
  commitWith(2, 1);
  expect(lastClaimNumber(file)).toBe(3);
  expect(numbersGivenAgain(folder)).toEqual([]);
  commitWith(2, 1, 4);
  expect(numbersGivenAgain(folder)).toEqual([]);
  commitWith(2, 1, 4, 3);
  expect(numbersGivenAgain(folder)).toEqual([`content/${PATH}: 3`]);
});

test('without a history there is no last number', () => {
  expect(lastClaimNumber('/no-such-folder/papers/a.md')).toBe(0);
});
