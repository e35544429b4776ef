/** The nearest known name, for "did you mean". */
import { distance } from 'fastest-levenshtein';

const NAME_MAX_CHARS = 80;

/** A name without case, accents, punctuation and spaces: names that fold alike are taken for the same. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The known names closest to `found`, nearest first, ties in the order given; none if all are further off than two fifths of its letters, or two.
 */
export function suggest(found: string, known: readonly string[], most = 1): readonly string[] {
  const wanted = fold(found.slice(0, NAME_MAX_CHARS));
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length * 0.4));
  return known
    .map((name) => ({ name, off: distance(wanted, fold(name)) }))
    .filter(({ off }) => off <= limit)
    .toSorted((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ name }) => name);
}

/** `Did you mean "logit-lens"? ` with a space after it, or nothing. */
export function didYouMean(found: string, known: readonly string[]): string {
  const [nearest] = suggest(found, known);
  return nearest === undefined ? '' : `Did you mean ${JSON.stringify(nearest)}? `;
}
