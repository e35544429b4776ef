/** A paper: content/papers/<id>.md. Posts, reports and surveys too; `kind` tells. The body is its summary. */
import * as z from 'zod/mini';
import { upkeep } from './checked.ts';
import { contribution } from './contribution.ts';
import { correction } from './correction.ts';
import { aliases, formerIds, id, modelId, partialDate, text, textOfLength, year } from './fields.ts';
import { links } from './links.ts';
import { pages } from './bibliography.ts';
import { relation } from './relation.ts';

export const PAPER_KINDS = ['article', 'post', 'report', 'survey'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const paper = z.strictObject({
  /** Copied exactly, in quotes: `"Locating and Editing Factual Associations in GPT"`. */
  title: text,
  /** What people call it: `[IOI circuit]`. Searched; need not be unique. */
  aliases,
  /** Earlier or later titles of the same work. Searched. */
  other_titles: z.optional(z.array(text)),
  /** In the paper's order, as printed there: `[Kevin Wang, Arthur Conmy]`. */
  authors: z
    .array(text)
    .check(z.minLength(1, { error: 'no author\nName at least one; an organisation may be one.' })),
  /** First public appearance: `2022-11`, with the day where it is confirmed. */
  published: partialDate,
  /** article | post | report | survey. An article without a venue is shown as a preprint. */
  kind: z.enum(PAPER_KINDS),
  /** Where it was published: `{ id: iclr, year: 2023 }`. */
  venue: z.optional(z.strictObject({ id, year })),
  /** Pages there: `"3363–3377"`. */
  pages: z.optional(pages),
  /** Of the journal: `"10"`. */
  volume: z.optional(text),
  /** Of the journal, within the volume: `"2"`. */
  number: z.optional(text),
  links,
  /** Language models studied: `[gpt2-small]`. */
  models: z.optional(z.array(modelId)),
  /** Behaviours studied: `[indirect-object-identification]`. */
  tasks: z.optional(z.array(id)),
  /** One sentence of our own: what is now known that was not. */
  tldr: textOfLength(60, 240),
  /** What the paper claims, each filed in the taxonomy. Required unless the scope is adjacent. */
  contributions: z.optional(z.array(contribution)),
  /** How it stands to other papers, as it says itself: `{ type, paper, note, where }`. `[]`: looked for, none found. Absent: not yet looked for. */
  relations: z.optional(z.array(relation)),
  corrections: z.optional(z.array(correction)),
  /** The lists it is known from: `[rai-2024-survey]`. */
  listed_in: z.optional(z.array(id)),
  /** `adjacent`: outside the taxonomy, without contributions. */
  scope: z.optional(z.enum(['adjacent'])),
  /** `brief`: too little could be read for a full summary. */
  depth: z.optional(z.enum(['brief'])),
  ...upkeep,
  former_ids: formerIds,
});
export type PaperInput = Readonly<z.output<typeof paper>>;
