/** How the name of an author splits for reference formats, which each write its parts in their own way. */
import type { Author } from '../model/types.ts';

export interface NameParts {
  /** Organisations and people of one name, in full; the other parts are then empty. */
  readonly literal: string;
  readonly given: string;
  /** What stands before the family name and is not sorted by: `van der`. */
  readonly particle: string;
  readonly family: string;
}

const startsLow = (word: string): boolean => /^\P{L}*\p{Ll}/u.test(word);

/** Leading lower-case words of a family name are its particle, as long as a word is left: `van der | Wal`. */
export function nameParts({
  name,
  family,
  given,
  kind,
}: Pick<Author, 'name' | 'family' | 'given' | 'kind'>): NameParts {
  if (kind === 'organisation' || given === '') return { literal: name, given: '', particle: '', family: '' };
  const words = family.split(' ');
  const first = words.findIndex((word) => !startsLow(word));
  const count = first < 0 ? words.length - 1 : first;
  return {
    literal: '',
    given,
    particle: words.slice(0, count).join(' '),
    family: words.slice(count).join(' '),
  };
}

/** `van der Wal, Oskar`; an organisation as it is. */
export const invertedName = ({ name, family, given, kind }: Author): string =>
  kind === 'organisation' || given === '' ? name : `${family}, ${given}`;
