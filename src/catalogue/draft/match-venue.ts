/** Which venue of the vocabulary a source means by “Proceedings of the 2021 Conference on …”. */
import { fold } from '../words/suggest.ts';

export interface VenueNames {
  readonly id: string;
  readonly name: string;
  readonly full_name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly kind: string;
}

const PREFIX =
  /^(?:(?:international|annual|joint|ieee|acm)\s+)*(?:conference|meeting|symposium)\s+(?:on|of)\s+/i;
const CORE_MIN_WORDS = 3;

/** How much of the text a venue's names account for: letters of the longest one found in it. */
function weight(text: string, { name, full_name, aliases = [] }: VenueNames): number {
  const folded = fold(text);
  const core = full_name?.replace(PREFIX, '') ?? '';
  const long = [full_name ?? '', ...(core.split(' ').length >= CORE_MIN_WORDS ? [core] : [])];
  const found = long.filter((one) => one !== '' && folded.includes(fold(one))).map((one) => fold(one).length);
  const short = [name, ...aliases].filter((one) =>
    /\p{Lu}.*\p{Lu}/u.test(one) && !one.includes(' ')
      ? ` ${text.replace(/[^\p{L}-]+/gu, ' ')} `.includes(` ${one} `)
      : folded === fold(one),
  );
  return Math.max(0, ...found, ...short.map((one) => fold(one).length));
}

/** The id of the venue; undefined if none is named, or a workshop that the vocabulary doesn't have. */
export function matchVenue(text: string, venues: readonly VenueNames[]): string | undefined {
  const isWorkshop = /workshop/i.test(text);
  const [best] = venues
    .map((venue) => ({ venue, weight: isWorkshop && venue.kind !== 'workshop' ? 0 : weight(text, venue) }))
    .filter((one) => one.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return best?.venue.id;
}
