/** Where papers appear: an entry of content/venues.yaml. */
import * as z from 'zod/mini';
import { issn, volume } from './bibliography.ts';
import { aliases, formerIds, httpsUrl, id, text } from './fields.ts';

export const VENUE_KINDS = ['conference', 'workshop', 'journal', 'series', 'blog'] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

export const venue = z.strictObject({
  id,
  /** Short name, as shown before the year: `ICLR`. */
  name: text,
  /** `International Conference on Learning Representations`. */
  full_name: z.optional(text),
  aliases,
  /** conference | workshop | journal | series | blog. */
  kind: z.enum(VENUE_KINDS),
  url: z.optional(httpsUrl),
  /** Who publishes it: `Association for Computational Linguistics`. */
  publisher: z.optional(text),
  issn: z.optional(issn),
  /** The series that its proceedings are part of: `Proceedings of Machine Learning Research`. */
  series: z.optional(text),
  /** Its proceedings by year, as far as they are known: `{ year, title, number, isbn }`. */
  volumes: z.optional(z.array(volume)),
  former_ids: formerIds,
});
export type VenueInput = Readonly<z.output<typeof venue>>;
