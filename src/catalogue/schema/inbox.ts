/** Work that isn't in the catalogue, in facts only: what waits, what was decided of it, and what lists by others hold. */
import * as z from 'zod/mini';
import { fullDate, httpsUrl, partialDate, text, year } from './fields.ts';
import { workIds } from './links.ts';

export const DECISIONS = ['write', 'adjacent', 'no'] as const;
export type Decision = (typeof DECISIONS)[number];

const ABSTRACT_MAX_CHARS = 8000;

/** What tells that two entries mean one work. */
const workPlaces = { ...workIds, url: z.optional(httpsUrl) };

/** content/inbox/decided.yaml: what is decided doesn't come back. */
export const decided = z.strictObject({
  ...workPlaces,
  /** Copied exactly. Required where there is no id. */
  title: z.optional(text),
  /** write | adjacent | no. */
  decision: z.enum(DECISIONS),
  /** The reason, in one sentence. */
  why: text,
  /** The day of the decision. */
  on: fullDate,
});
export type DecidedInput = Readonly<z.output<typeof decided>>;

/** content/inbox/candidates.yaml: facts that a machine fetched; nobody has judged them. */
export const candidate = z.strictObject({
  ...workPlaces,
  title: text,
  authors: z.optional(z.array(text)),
  published: z.optional(partialDate),
  /** Where it was published, as the source says it. */
  venue: z.optional(text),
  /** arXiv's categories: `[cs.CL, cs.LG]`. */
  categories: z.optional(z.array(text)),
  /** As arXiv gives it (CC0). */
  abstract: z.optional(
    z.string().check(
      z.regex(/\S/, { error: 'empty text\nFill it in, or delete the whole line: unknown is absent.' }),
      z.maxLength(ABSTRACT_MAX_CHARS, {
        error: `a text of more than ${ABSTRACT_MAX_CHARS} characters\nAn abstract is shorter: leave it out.`,
      }),
    ),
  ),
  /** Where the facts are from: a service or a page. */
  source: text,
  /** The day it was found. */
  found: fullDate,
});
export type CandidateInput = Readonly<z.output<typeof candidate>>;

const listed = z.strictObject({ ...workPlaces, title: text, year: z.optional(year) });
export type ListedWork = Readonly<z.output<typeof listed>>;

/** content/coverage/<id>.yaml: a list by others against which the catalogue is counted. Ids and titles only. */
export const coverage = z.strictObject({
  name: text,
  /** The list's own page. */
  url: httpsUrl,
  /** What the copy was made from, where that isn't `url`: an address or a repository with its commit. */
  source: z.optional(text),
  /** As the list states it: `CC BY 4.0`; `none stated` where it states none. */
  licence: text,
  /** The day of the copy. */
  copied: fullDate,
  /** What was taken of the list, and how, where it is not all of it. */
  note: z.optional(text),
  entries: z.array(listed).check(z.minLength(1, { error: 'no entry\nA list holds at least one work.' })),
});
export type CoverageInput = Readonly<z.output<typeof coverage>>;
