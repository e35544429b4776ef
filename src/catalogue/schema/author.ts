/** A person who needs an entry in content/authors.yaml: variants of one name, two people of one name, organisations. */
import * as z from 'zod/mini';
import { formerIds, id, text } from './fields.ts';

export const AUTHOR_KINDS = ['person', 'organisation'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

export const author = z.strictObject({
  id,
  /** The name as shown. */
  name: text,
  /** Other spellings found in papers: `[Yossi Gandelsman]`. */
  variants: z.optional(z.array(text)),
  /** Family name, where the name doesn't split as Given Family. */
  family: z.optional(text),
  given: z.optional(text),
  /** person | organisation. Person where it is left out. */
  kind: z.optional(z.enum(AUTHOR_KINDS)),
  /** For one of two people of one name: the papers that are theirs. */
  papers: z.optional(z.array(id)),
  /** Names that look alike and are another person's, compared and found different. */
  not: z.optional(z.array(text)),
  former_ids: formerIds,
});
export type AuthorInput = Readonly<z.output<typeof author>>;
