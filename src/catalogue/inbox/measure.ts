/** How well the query tells works of the field from others: precision and recall of each tier, over texts that are known. */
import { TIERS, judge, type Described, type Query, type Tier } from './query.ts';

export interface Measured {
  /** `A`: tier A alone. `A or B`: all that would wait. */
  readonly name: string;
  readonly hits: number;
  readonly falseHits: number;
  /** Of what was taken, the share that is of the field; undefined where nothing was taken. */
  readonly precision: number | undefined;
  /** Of what is of the field, the share that was taken. */
  readonly recall: number | undefined;
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** By tiers taken together, the surest first. */
export function measureQuery(
  query: Query,
  ofField: readonly Described[],
  others: readonly Described[],
): readonly Measured[] {
  const tiersOf = (works: readonly Described[]): readonly (Tier | undefined)[] =>
    works.map((work) => judge(query, work).tier);
  const [mine, theirs] = [tiersOf(ofField), tiersOf(others)];
  return TIERS.map((_, index) => {
    const taken = TIERS.slice(0, index + 1);
    const count = (tiers: readonly (Tier | undefined)[]): number =>
      tiers.filter((tier) => tier !== undefined && taken.includes(tier)).length;
    const [hits, falseHits] = [count(mine), count(theirs)];
    return {
      name: taken.join(' or '),
      hits,
      falseHits,
      precision: share(hits, hits + falseHits),
      recall: share(hits, ofField.length),
    };
  });
}
