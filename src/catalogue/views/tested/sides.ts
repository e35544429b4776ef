/**
 * Who tests a technique: those who made it, or others. A paper is one of its makers' where it is filed under the
 * technique with role introduces or improves, or shares an author with a paper that introduced it; else it is
 * independent. To introduce a kind of it makes nobody its maker. Where no paper that introduced it is in the catalogue,
 * nobody is called independent.
 */
import { oncePer } from '../../model/memoize.ts';
import type { Catalogue, Paper, Term } from '../../model/types.ts';

/** `unrecorded`: the catalogue doesn't know who made the technique. */
export const SIDES = ['makers', 'independent', 'unrecorded'] as const;
export type Side = (typeof SIDES)[number];

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  makers: 'Makers',
  independent: 'Independent',
  unrecorded: 'Makers not recorded',
};

/** The rule in a sentence, for the pages that show it. */
export const SIDES_RULE =
  'Makers are papers that introduce or improve a technique, and papers that share an author with one that introduced it; all others are independent.';

export const sharesAuthor = (a: Paper, b: Paper): boolean =>
  a.authors.some((author) => b.authors.includes(author));

/** The papers that introduced exactly this technique, oldest first, each once. */
export const introducersOf = (catalogue: Catalogue, { id }: Term): readonly Paper[] => [
  ...new Set((catalogue.introducedBy.get(id) ?? []).map(({ paper }) => paper)),
];

const makersIn = oncePer((catalogue: Catalogue) =>
  oncePer((technique: Term): ReadonlySet<Paper> => {
    const introducers = introducersOf(catalogue, technique);
    const filed = (catalogue.contributionsByTerm.get(technique.id) ?? []).filter(
      ({ contribution: { role, to } }) =>
        (role === 'introduces' || role === 'improves') && to.includes(technique),
    );
    const byAuthors = introducers.flatMap(({ authors }) =>
      authors.flatMap(({ id }) => catalogue.papersByAuthor.get(id) ?? []),
    );
    return new Set(introducers.length === 0 ? [] : [...filed.map(({ paper }) => paper), ...byAuthors]);
  }),
);

/** On which side a paper stands towards a technique of the same catalogue. */
export function sideOf(catalogue: Catalogue, technique: Term, paper: Paper): Side {
  const makers = makersIn(catalogue)(technique);
  if (makers.size === 0) return 'unrecorded';
  return makers.has(paper) ? 'makers' : 'independent';
}
