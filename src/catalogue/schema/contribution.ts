/** One claim of a paper: filed under these terms, with these techniques, tested by these criteria. */
import * as z from 'zod/mini';
import { count, id, text, textOfLength } from './fields.ts';

export const TERM_KINDS = ['techniques', 'evaluation', 'findings', 'applications'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const ROLES = ['introduces', 'improves', 'analyses', 'critiques'] as const;
export type Role = (typeof ROLES)[number];

/** `not-stated`: the criterion is reported, and the paper doesn't say how it came out. */
export const OUTCOMES = ['supports', 'mixed', 'against', 'not-stated'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** How it came out, where the paper says so. */
export type Result = Exclude<Outcome, 'not-stated'>;

/** A term with its kind: `techniques/path-patching`. */
export const termPath = z.string().check(
  z.regex(/^(?:techniques|evaluation|findings|applications)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: (issue) =>
      `not a term: ${JSON.stringify(issue.input)}\nWrite the kind and the id: techniques/path-patching. Kinds: ${TERM_KINDS.join(', ')}.`,
  }),
);

/** A row of a source list's table: `rai-2024-survey/techniques/8`. */
export const sourceRow = z.string().check(
  z.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[1-9]\d*$/, {
    error: (issue) =>
      `not a row: ${JSON.stringify(issue.input)}\nWrite list, table and row number: rai-2024-survey/techniques/8.`,
  }),
);

const criterionEntry = z.strictObject({
  /** The criterion: `faithfulness`. */
  id,
  /** What was judged, where only some of the techniques were: `[sparse-autoencoder]`. */
  of: z.optional(z.array(id)),
  /** With what it was judged: `[mean-ablation]`. */
  by: z.optional(z.array(id)),
  /** The metrics reported: `[logit-difference]`. */
  metric: z.optional(z.array(id)),
  /** How it came out: supports | mixed | against | not-stated. */
  outcome: z.optional(z.enum(OUTCOMES)),
});

/** A reported criterion: its id alone, or an object that says more. */
export const criterion = z.union([id, criterionEntry]);

export const contribution = z.strictObject({
  /** The claim's number, its address for ever: `/papers/wang-2022-ioi/#c2`. `npm run format` gives it. */
  n: z.optional(count),
  /** One or more terms of one kind: `[techniques/path-patching]`. The first is where its row stands. */
  to: z
    .array(termPath)
    .check(z.minLength(1, { error: 'no term\nName at least one: to: [techniques/path-patching].' })),
  /** For techniques and evaluation: introduces | improves | analyses | critiques. Findings and applications have none. */
  role: z.optional(z.enum(ROLES)),
  /** Techniques used. `[]`: none, on purpose. Absent: not yet read. */
  techniques: z.optional(z.array(id)),
  /** Criteria reported, each with its outcome: `[{ id: faithfulness, outcome: supports }]`. `[]`: none reported. Absent: not yet read. */
  evaluation: z.optional(z.array(criterion)),
  /** Rows of a source list that this answers: `[rai-2024-survey/techniques/8]`. */
  from: z.optional(z.array(sourceRow)),
  /** Where in the paper: `"§3.2, Fig. 2"`. Required where an outcome is against or mixed, and for critiques. See below. */
  where: z.optional(text),
  /** What this contribution says: one or two sentences of our own, best under 125 characters. */
  tldr: textOfLength(30, 240),
});
export type ContributionInput = Readonly<z.output<typeof contribution>>;
export type CriterionInput = Readonly<z.output<typeof criterion>>;
