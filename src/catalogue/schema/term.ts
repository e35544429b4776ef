/** A term of the taxonomy: content/{techniques,evaluation,findings,applications}/<id>.md. The body defines it. */
import * as z from 'zod/mini';
import { atlas } from '../../../atlas.config.ts';
import { aliases, formerIds, id, text, textOfLength } from './fields.ts';

/** What is studied, as atlas.config.ts has it. */
export const OBJECTS = atlas.objects.map(({ id }) => id);
export type StudyObject = (typeof OBJECTS)[number];

export const term = z.strictObject({
  /** As people write it: `Path patching`. */
  name: text,
  aliases,
  /** What it does, in one line shown beside its group in tables. */
  tldr: textOfLength(20, 110),
  /** The term it is a kind of: an id of the same folder. */
  parent: z.optional(id),
  /** What it studies, as in the survey's figure: features, circuits or both. */
  objects: z.optional(z.array(z.enum(OBJECTS))),
  /** Terms of the same folder that it builds on, where that is not its parent. */
  extends: z.optional(z.array(id)),
  /** Terms that one must know first, of any folder: `[activation-patching]`. */
  needs: z.optional(z.array(id)),
  /** Place among its siblings; terms without one follow, A–Z. */
  order: z.optional(z.int()),
  former_ids: formerIds,
});
export type TermInput = Readonly<z.output<typeof term>>;
