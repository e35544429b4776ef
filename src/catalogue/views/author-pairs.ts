/** Names that may be one person: for a person to compare, never a fault of a record. */
import { indexBy } from '../model/indexes.ts';
import { fold } from '../words/suggest.ts';
import type { Records } from '../read/records.ts';
import type { Author, Catalogue } from '../model/types.ts';

export interface AuthorPair {
  readonly a: Author;
  readonly b: Author;
  readonly why: string;
}

const initial = ({ given }: Author): string => fold(given).slice(0, 1);

/** Pairs of names that content/authors.yaml holds apart. */
const decidedBy = (records: Records): ReadonlySet<string> =>
  new Set(records.authors.flatMap(({ data }) => (data.not ?? []).map((other) => pairKey(data.name, other))));

const pairKey = (a: string, b: string): string => [a, b].toSorted().join('\n');

/**
 * Persons of the same family name and first initial, each pair once, A–Z. Pairs decided in content/authors.yaml are
 * left out: one has the other's name under `not`, or two entries share a name and list their papers.
 */
export function checkAuthorPairs({
  catalogue,
  records,
}: {
  readonly catalogue: Catalogue;
  readonly records: Records;
}): readonly AuthorPair[] {
  const decided = decidedBy(records);
  const isOpen = (a: Author, b: Author) => a.name !== b.name && !decided.has(pairKey(a.name, b.name));
  const persons = catalogue.authors.filter(({ kind, given }) => kind === 'person' && given !== '');
  const groups = indexBy([], persons, (person) => [`${fold(person.family)} ${initial(person)}`]);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter((b) => isOpen(a, b))
        .map((b) => ({ a, b, why: `both ${a.family}, ${initial(a).toUpperCase()}.` })),
    ),
  );
}
