/** Content as it was at a commit, and the numbers of claims in a history. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { files, paper } from '../../src/tests/fixtures/records.ts';
import { lastClaimNumber, numbersGivenAgain, readCommit } from './git-content.ts';
import { makeRepository } from './made-up-repository.ts';

const one = makeRepository('git-content');
const two = makeRepository('numbers');
afterAll(() => {
  for (const { folder } of [one, two]) rmSync(folder, { recursive: true, force: true });
});

test('every file has its own content, beside odd names and links', () => {
  const odd = { path: 'papers/odd\nname "1".md', content: 'odd\n' };
  one.commit([...files(), odd], 'Files');
  symlinkSync('/etc/hostname', join(one.folder, 'content/papers/a-link.md'));
  one.git('add', '--all');
  one.git('commit', '--quiet', '--message', 'A link');
  const read = readCommit(one.folder, 'HEAD');
  const texts = new Map(read.map(({ path, content }) => [path, Buffer.from(content).toString()]));
  for (const { path, content } of [...files(), odd]) expect(texts.get(path)).toBe(content);
  expect(read.filter(({ fault }) => fault !== undefined)).toEqual([
    {
      path: 'papers/a-link.md',
      content: '',
      fault: { message: 'a link, which is not followed', advice: 'Put the file itself here.' },
    },
  ]);
});

const PATH = 'papers/doe-2022-sheep.md';
const commitWith = (...numbers: readonly number[]) => {
  const claims = numbers.map(
    (n) => `\n  - n: ${n}\n    to: [findings/features]\n    tldr: "Claim of sheep number ${n}, at length."`,
  );
  two.commit(files({ [PATH]: paper({ contributions: claims.join('') }) }), numbers.join(', '));
};

test('a number that a claim had is never given again, even if the claim is gone', () => {
  const file = join(two.folder, 'content', PATH);
  commitWith(1, 2);
  commitWith(2, 1, 3);
  commitWith(2, 1);
  expect(lastClaimNumber(file)).toBe(3);
  expect(numbersGivenAgain(two.folder)).toEqual([]);
  commitWith(2, 1, 4);
  expect(numbersGivenAgain(two.folder)).toEqual([]);
  commitWith(2, 1, 4, 3);
  expect(numbersGivenAgain(two.folder)).toEqual([`content/${PATH}: 3`]);
});

test('without a history there is no last number', () => {
  expect(lastClaimNumber('/no-such-folder/papers/a.md')).toBe(0);
});
