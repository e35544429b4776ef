/** A prose page: content/pages/<id>.md. */
import * as z from 'zod/mini';
import { formerIds, fullDate, text } from './fields.ts';

export const page = z.strictObject({
  title: text,
  /** One sentence for search results. */
  tldr: z.optional(text),
  order: z.optional(z.int()),
  updated: z.optional(fullDate),
  former_ids: formerIds,
});
export type PageInput = Readonly<z.output<typeof page>>;
