/** A paper appears at its venue in the year of its first public appearance, or later; pages and volumes are those of a venue. */
import { parseDate } from '../words/dates.ts';
import { problemAt, type Rule } from './rule.ts';

export const venueYear: Rule = ({ papers }) =>
  papers.flatMap((paper) => {
    const { venue, published, pages, volume, number } = paper.data;
    if (!venue)
      return Object.entries({ pages, volume, number }).flatMap(([field, value]) =>
        value === undefined
          ? []
          : [
              problemAt(
                paper,
                [field],
                `${field} of no venue`,
                'Say where it was published: venue: { id, year }.',
              ),
            ],
      );
    if (!venue.year || published === '' || venue.year >= parseDate(published).year) return [];
    return [
      problemAt(
        paper,
        ['venue', 'year'],
        `${venue.year} is before the paper, published ${published}`,
        'Check both: published is the first public appearance, the preprint if there was one.',
      ),
    ];
  });
