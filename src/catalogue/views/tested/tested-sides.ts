/** On which sides a paper stands towards the techniques that it tests: its makers', or independent. */
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Paper } from '../../model/types.ts';
import { judgementsOf } from './judgements.ts';
import type { Side } from './sides.ts';

const sidesIn = oncePer((catalogue: Catalogue): ReadonlyMap<Paper, ReadonlySet<Side>> => {
  const sides = new Map<Paper, Set<Side>>();
  for (const technique of catalogue.techniques)
    for (const { paper, side, isDirect } of judgementsOf(catalogue, technique))
      if (isDirect && side !== 'unrecorded') sides.set(paper, (sides.get(paper) ?? new Set()).add(side));
  return sides;
});

/** None where it tests no technique, or only those whose makers aren't recorded. */
export const testedSides = (catalogue: Catalogue, paper: Paper): readonly Side[] => [
  ...(sidesIn(catalogue).get(paper) ?? []),
];
