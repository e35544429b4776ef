/** How one paper stands to another: curated, never inferred from a citation. */
import * as z from 'zod/mini';
import { id, text } from './fields.ts';

export const RELATION_TYPES = ['extends', 'applies', 'replicates', 'critiques', 'supersedes'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const relation = z.strictObject({
  /** extends | applies | replicates | critiques | supersedes. */
  type: z.enum(RELATION_TYPES),
  /** The other paper's id. */
  paper: id,
  /** What ties them, in our words. */
  note: text,
  /** Where the paper says so: `"§2"`, `"Abstract"`. */
  where: text,
});
export type RelationInput = Readonly<z.output<typeof relation>>;
