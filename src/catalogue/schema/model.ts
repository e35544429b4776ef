/** A language model that papers study: an entry of content/models.yaml. */
import * as z from 'zod/mini';
import { aliases, formerIds, httpsUrl, modelId, text } from './fields.ts';

export const model = z.strictObject({
  id: modelId,
  name: text,
  aliases,
  /** The family it belongs to, as text: `GPT-2`. */
  family: z.optional(text),
  /** Who trained it: `OpenAI`. */
  by: z.optional(text),
  /** Its size as people say it: `124M`. */
  size: z.optional(text),
  url: z.optional(httpsUrl),
  /** What it is, where the name doesn't say. */
  tldr: z.optional(text),
  former_ids: formerIds,
});
export type ModelInput = Readonly<z.output<typeof model>>;
