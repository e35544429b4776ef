import { expect, it } from 'vitest';
import { messages, parse, paper } from '../../tests/fixtures/records.ts';

const PATH = 'papers/doe-2022-sheep.md';
const claims = (...numbers: readonly (number | undefined)[]) =>
  paper({
    contributions: numbers
      .map(
        (n, index) =>
          `\n  - ${n === undefined ? '' : `n: ${n}\n    `}to: [findings/features]\n    tldr: "Finds the feature of sheep number ${index}."`,
      )
      .join(''),
  });

it('claims with numbers of their own have no problem, in any order', () => {
  expect(messages({ [PATH]: claims(3, 1) }, { exempt: [PATH] })).toEqual([]);
});

it('a number that is missing, none and taken is reported, with the next that is free', () => {
  expect(messages({ [PATH]: claims(2, undefined, 2, 0) }, { exempt: [PATH] })).toEqual([
    "content/papers/doe-2022-sheep.md:15:5  contributions[1].n  n is missing\n  Add the claim's number, n: 3; npm run format gives it.",
    'content/papers/doe-2022-sheep.md:17:8  contributions[2].n  2 is the number of contributions[0] too\n  Write a number that was never given: 4. The older claim keeps its own.',
    'content/papers/doe-2022-sheep.md:20:8  contributions[3].n  expected 1 or more, got 0\n  Count from 1.',
  ]);
});

it('the number is the address of the claim', () => {
  const { catalogue } = parse({ [PATH]: claims(3, undefined, 1) });
  expect(catalogue.papers[0]?.contributions.map(({ id, path }) => [id, path])).toEqual([
    ['doe-2022-sheep-3', '/papers/doe-2022-sheep/#c3'],
    ['doe-2022-sheep-4', '/papers/doe-2022-sheep/#c4'],
    ['doe-2022-sheep-1', '/papers/doe-2022-sheep/#c1'],
  ]);
});
