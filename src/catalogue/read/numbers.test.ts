import { expect, test } from 'vitest';
import { numbersOf } from './numbers.ts';

test.for([
  ['claims without numbers are numbered as they stand', [undefined, undefined], 0, [1, 2]],
  ['a number stays, and a new claim gets the next', [2, undefined, 1], 0, [2, 3, 1]],
  ['a number that was given before is not given again', [1, undefined], 4, [1, 5]],
  ['of two with one number the first keeps it', [3, 3, 1], 0, [3, 4, 1]],
  ['what is no number counts as none', [0, 1], 0, [2, 1]],
] as const)('%s', ([, given, last, numbers]) => {
  expect(
    numbersOf(
      given.map((n) => ({ n })),
      last,
    ),
  ).toEqual(numbers);
});
