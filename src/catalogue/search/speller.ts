/**
 * The nearest known word to a misspelt one. Two letters swapped count as one slip, as do a letter missing, doubled or wrong, the
 * first one too: what search libraries' fuzzy matching lacks.
 */

export interface Speller {
  /** True for a known word and for the beginning of one. */
  readonly knows: (word: string) => boolean;
  /** True for a word known from `alsoKnown` alone. */
  readonly isOnlyElsewhere: (word: string) => boolean;
  /** The known words with the fewest slips, the most frequent first; none where more would be needed than a word of its length allows. */
  readonly near: (word: string) => readonly string[];
}

const NEAR_MAX = 4;

/** How many slips a word may hold: none in three letters, one up to seven, then two. Numbers hold none. */
export const slipsAllowed = (word: string): number =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

const SHORT_MAX_CHARS = 5;
const lettersOf = (word: string): string => [...word].toSorted().join('');
/** Short words differ by a letter without being slips of one another: `llava` is no `llama`. */
const isOtherName = (word: string, candidate: string): boolean =>
  word.length <= SHORT_MAX_CHARS &&
  candidate.length === word.length &&
  lettersOf(word) !== lettersOf(candidate);

/**
 * The fewest swaps, insertions, deletions and changes of a letter that turn `a` into `b` (optimal string alignment), and into any
 * beginning of `b`; both Infinity once they exceed `most`.
 */
export function slips(
  a: string,
  b: string,
  most: number,
): { readonly whole: number; readonly start: number } {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > most) return { whole: Infinity, start: Infinity };
    before = above;
    above = line;
  }
  const within = (cost: number) => (cost > most ? Infinity : cost);
  return { whole: within(above.at(-1) ?? 0), start: within(Math.min(...above)) };
}

/** True if a word of a sorted list begins so. */
function begins(sorted: readonly string[], word: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(word) ?? false;
}

/** `words`: each known word with how often it occurs. `alsoKnown`: words that need no correction but are never proposed. */
export function buildSpeller(words: ReadonlyMap<string, number>, alsoKnown: readonly string[] = []): Speller {
  const own = [...words.keys()].toSorted();
  const elsewhere = [...alsoKnown].toSorted();
  const proposed = [...words.keys()].filter((word) => word.length > 2 && !/^\d+$/.test(word));
  /** Beginnings cost half a slip more; so does another first letter, which is the rarest slip. */
  const cost = (word: string, candidate: string, most: number): number => {
    if (candidate.length < word.length - most || isOtherName(word, candidate)) return Infinity;
    const { whole, start } = slips(word, candidate, most);
    const isFirstWrong = candidate[0] !== word[0] && candidate[0] !== word[1];
    return Math.min(whole, word.length > SHORT_MAX_CHARS ? start + 0.5 : Infinity) + (isFirstWrong ? 0.5 : 0);
  };
  return {
    knows: (word) => begins(own, word) || begins(elsewhere, word),
    isOnlyElsewhere: (word) => !begins(own, word) && begins(elsewhere, word),
    near: (word) => {
      const most = slipsAllowed(word);
      if (most === 0) return [];
      const near = proposed
        .map((candidate) => ({ candidate, off: cost(word, candidate, most) }))
        .filter(({ off }) => off <= most + 0.5);
      const least = Math.min(...near.map(({ off }) => off));
      return near
        .filter(({ off }) => off <= least)
        .toSorted((a, b) => (words.get(b.candidate) ?? 0) - (words.get(a.candidate) ?? 0))
        .slice(0, NEAR_MAX)
        .map(({ candidate }) => candidate);
    },
  };
}
