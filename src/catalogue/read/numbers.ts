/** The numbers of a paper's claims: each its own, kept for ever, so that `/papers/wang-2022-ioi/#c2` always means one claim. */

interface Numbered {
  readonly n?: number | undefined;
}

/**
 * One number a claim, in the order given. Numbers that stand in the record stay, at the first that has them; the others
 * get the next ones above all of these and above `last`, the highest that was ever given. Without any, 1, 2, 3 ….
 */
export function numbersOf(claims: readonly Numbered[], last = 0): readonly number[] {
  const given = claims.map(({ n }) => n);
  const isKept = (index: number): boolean => {
    const n = given[index];
    return n !== undefined && n >= 1 && given.indexOf(n) === index;
  };
  let next = Math.max(last, ...given.filter((n) => n !== undefined), 0);
  return given.map((n, index) => (n !== undefined && isKept(index) ? n : (next += 1)));
}
