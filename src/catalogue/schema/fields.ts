/**
 * Field types that several record kinds share: ids, text, dates, links.
 * A check's message may hold a second line: what to do (see `../read/explain.ts`).
 */
import * as z from 'zod/mini';
import { isPartialDate } from '../words/dates.ts';
import { findEntity } from '../words/entities.ts';
import { findUnseen } from '../words/signs.ts';

const HTML = /<(?:\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|!--|script|iframe|img\s)/i;
const CODE_LINK = /\]\(\s*<?\s*(?:javascript|data|vbscript):/i;

/** True for a text with a tag or a link that would run: no field of text may hold one. */
export const holdsCode = (value: string): boolean => HTML.test(value) || CODE_LINK.test(value);

const withoutCode = z.refine<string>((value) => !holdsCode(value), {
  error:
    'HTML or a script link in the text\nWrite plain text: front matter may hold neither tags nor javascript: links.',
});

type Find = (value: string) => { readonly message: string; readonly advice: string } | undefined;

/** A check that refuses what `find` finds, in its words. */
export const refuse = (find: Find) =>
  z.refine<string>((value) => find(value) === undefined, {
    error: (issue) => {
      const { message, advice } = find(String(issue.input)) ?? { message: '', advice: '' };
      return `${message}\n${advice}`;
    },
  });

const TEXT_MAX_CHARS = 1000;

/** Words for people: never empty, no HTML, no sign that nobody sees. `$…$` holds mathematics. */
export const text = z.string().check(
  z.regex(/\S/, {
    error: 'empty text\nFill it in, or delete the whole line: unknown is absent.',
    abort: true,
  }),
  z.maxLength(TEXT_MAX_CHARS, { error: `a text of more than ${TEXT_MAX_CHARS} characters\nSay it shorter.` }),
  withoutCode,
  refuse(findUnseen),
  refuse(findEntity),
);

/** `text` of at least `min` and at most `max` characters, counted as people see them. */
export const textOfLength = (min: number, max: number) => {
  const length = (value: string) => [...value.trim()].length;
  return z.string().check(
    z.regex(/\S/, { error: `empty text\nWrite ${min} to ${max} characters.`, abort: true }),
    z.refine<string>((value) => length(value) >= min && length(value) <= max, {
      error: (issue) => {
        const found = length(String(issue.input));
        const advice = found < min ? 'Say more' : 'Say it shorter';
        return `a text of ${found} characters\n${advice}: ${min} to ${max} are asked for.`;
      },
    }),
    withoutCode,
    refuse(findUnseen),
    refuse(findEntity),
  );
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a well-formed id: `wang-2022-ioi`. */
export const isId = (value: string): boolean => ID.test(value);

/** The name of a record, used in file names and URLs: `indirect-object-identification`. */
export const id = z.string().check(
  z.regex(ID, {
    error: (issue) =>
      `not an id: ${JSON.stringify(issue.input)}\nAn id is lower-case letters, digits and single hyphens: wang-2022-ioi.`,
  }),
);

/** A model's id may hold a dot: `pythia-2.8b`. */
export const modelId = z.string().check(
  z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error: (issue) =>
      `not an id: ${JSON.stringify(issue.input)}\nA model's id is lower-case letters, digits, hyphens and dots: pythia-2.8b.`,
  }),
);

/** Other names, as people write them: `[AtP, EAP]`. Left out where there are none. */
export const aliases = z.optional(z.array(text));

/** An id that a record had before; with its kind, where that has changed: `techniques/patching`. */
const formerId = z.string().check(
  z.regex(/^(?:[a-z]+\/)?[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error: (issue) =>
      `not an id: ${JSON.stringify(issue.input)}\nWrite the id it had, as swap; with its kind where that was another, as techniques/swap.`,
  }),
);

/** Ids that this record had before, with the kind where it was another (`techniques/swap`); their URLs keep leading here. */
export const formerIds = z.optional(z.array(formerId));

/** A date known to the year, month or day: `"2022"`, `2022-11`, `2022-11-01`. */
export const partialDate = z.string().check(
  z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: (issue) =>
      `not a date: ${JSON.stringify(issue.input)}\nWrite 2022-11-01, or 2022-11 where the day is unknown.`,
    abort: true,
  }),
  z.refine<string>((value) => isPartialDate(value), {
    error: (issue) => `no such date: ${String(issue.input)}\nCheck the month and the day.`,
  }),
);

/** A full date: `2026-11-21`. */
export const fullDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: (issue) => `not a full date: ${JSON.stringify(issue.input)}\nWrite year-month-day: 2026-11-21.`,
    abort: true,
  }),
  z.refine<string>((value) => isPartialDate(value), {
    error: (issue) => `no such date: ${String(issue.input)}\nCheck the month and the day.`,
  }),
);

const isHttps = (value: string): boolean => /^https:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);

/** A web address, https only. */
export const httpsUrl = z.string().check(
  z.refine(isHttps, {
    error: (issue) =>
      `not an https address: ${JSON.stringify(issue.input)}\nOnly links that start with https:// are taken.`,
  }),
  z.regex(/^https:/, { error: 'not an https address' }),
  refuse(findUnseen),
  refuse(findEntity),
);

/** A whole number from 1. */
export const count = z
  .int()
  .check(z.minimum(1, { error: (issue) => `expected 1 or more, got ${String(issue.input)}\nCount from 1.` }));

/** A year of publication. */
export const year = z.int().check(
  z.minimum(1950, {
    error: (issue) => `not a year of this literature: ${String(issue.input)}\nWrite the four digits: 2023.`,
  }),
  z.maximum(2100, {
    error: (issue) => `not a year of this literature: ${String(issue.input)}\nWrite the four digits: 2023.`,
  }),
);
