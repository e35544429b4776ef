/** What is measured when a claim is judged: an entry of content/metrics.yaml. */
import * as z from 'zod/mini';
import { aliases, formerIds, id, text } from './fields.ts';

export const metric = z.strictObject({
  id,
  name: text,
  aliases,
  /** What it measures, in one sentence. */
  tldr: z.optional(text),
  former_ids: formerIds,
});
export type MetricInput = Readonly<z.output<typeof metric>>;
