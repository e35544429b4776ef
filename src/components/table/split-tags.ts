/** Which techniques of a row its cell has room to link, and which it only counts: three at most, or two and the rest. */
import type { Term } from '../../catalogue/index.ts';

export function splitTags(terms: readonly Term[] = []): {
  readonly shown: readonly Term[];
  readonly rest: readonly Term[];
} {
  const room = terms.length > 3 ? 2 : 3;
  return { shown: terms.slice(0, room), rest: terms.slice(room) };
}
