/** Each claim of a paper has a number of its own, which is its address: none is missing, none stands twice. */
import { numbersOf } from '../read/numbers.ts';
import { problemAt, type Rule } from './rule.ts';

const FORMAT = 'npm run format gives it';

export const claimNumbers: Rule = ({ papers }, { exempt }) =>
  papers.flatMap((paper) => {
    const claims = paper.data.contributions ?? [];
    const numbers = numbersOf(claims);
    return claims.flatMap(({ n }, index) => {
      const path = ['contributions', index, 'n'];
      if (n === undefined)
        return exempt === 'all'
          ? []
          : [
              problemAt(
                paper,
                path,
                'n is missing',
                `Add the claim's number, n: ${numbers[index]}; ${FORMAT}.`,
              ),
            ];
      const first = claims.findIndex((claim) => claim.n === n);
      if (n === 0 || first === index) return [];
      return [
        problemAt(
          paper,
          path,
          `${n} is the number of contributions[${first}] too`,
          `Write a number that was never given: ${numbers[index]}. The older claim keeps its own.`,
        ),
      ];
    });
  });
