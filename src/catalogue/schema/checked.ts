/** When a record was read again, and against what. */
import * as z from 'zod/mini';
import { fullDate, httpsUrl } from './fields.ts';

export const SOURCES_READ = ['full-text', 'abstract', 'secondary'] as const;
export type SourceRead = (typeof SOURCES_READ)[number];

export const checked = z.strictObject({
  on: fullDate,
  /** What was read: full-text | abstract | secondary (a summary by others). */
  read: z.optional(z.enum(SOURCES_READ)),
  /** The pages it was compared with. */
  against: z
    .array(httpsUrl)
    .check(z.minLength(1, { error: 'no address\nName at least one page that was read.' })),
});

/** The dates that papers and tools share. */
export const upkeep = {
  /** The day the record entered the catalogue. */
  added: fullDate,
  /** The day of its last change that a reader would notice. */
  updated: fullDate,
  checked: z.optional(checked),
};
