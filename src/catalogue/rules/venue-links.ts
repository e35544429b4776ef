/** A record whose own links name a venue has that venue: what was published since, as far as it can be told without asking. */
import { venueOfId, venueOfPage, type NamedVenue } from '../identity/venues.ts';
import type { Path } from '../read/records.ts';
import type { PaperInput } from '../schema/index.ts';
import { problemAt, type Rule } from './rule.ts';

interface Naming {
  readonly path: Path;
  readonly text: string;
  readonly venue: NamedVenue;
  /** An identifier of the published work itself: no other venue can be right. */
  readonly isSure: boolean;
}

function namingsOf({ links, checked }: PaperInput): readonly Naming[] {
  const ids = (['acl', 'doi'] as const).map((name) => ({
    path: ['links', name] as Path,
    text: links[name] ?? '',
    venue: venueOfId(links[name] ?? ''),
    isSure: true,
  }));
  const pages = [
    ...(['url', 'html'] as const).map((name) => ({ path: ['links', name] as Path, text: links[name] ?? '' })),
    ...(checked?.against ?? []).map((text, index) => ({ path: ['checked', 'against', index] as Path, text })),
  ].map((one) => ({ ...one, venue: venueOfPage(one.text), isSure: false }));
  return [...ids, ...pages].flatMap((one) => (one.venue ? [{ ...one, venue: one.venue }] : []));
}

export const venueLinks: Rule = ({ papers, venues }) => {
  const names = new Map(venues.map(({ id, data }) => [id, data.name]));
  return papers.flatMap((paper) => {
    const { venue } = paper.data;
    const naming = namingsOf(paper.data).find(
      (one) =>
        names.has(one.venue.id) &&
        (venue === undefined || (one.isSure && (venue.id !== one.venue.id || venue.year !== one.venue.year))),
    );
    if (!naming) return [];
    const { id, year } = naming.venue;
    const said = `${naming.text} is of ${names.get(id) ?? id} ${year}`;
    return [
      venue === undefined
        ? problemAt(
            paper,
            naming.path,
            `${said}, and the record has no venue`,
            `Add it: venue: { id: ${id}, year: ${year} }.`,
          )
        : problemAt(
            paper,
            ['venue'],
            `${said}, and the record says ${venue.id} ${venue.year ?? ''}`.trimEnd(),
            `Correct it, venue: { id: ${id}, year: ${year} }, or the identifier.`,
          ),
    ];
  });
};
