/** What a reference list prints beside title, authors and venue: pages, ISSN, ISBN, volumes of proceedings. */
import * as z from 'zod/mini';
import { text, year } from './fields.ts';

const form = (pattern: RegExp, what: string, example: string) =>
  z.string().check(
    z.regex(pattern, {
      error: (issue) =>
        `not ${what}: ${JSON.stringify(issue.input)}\nWrite it in quotes: ${JSON.stringify(example)}.`,
    }),
  );

const PAGE = String.raw`[A-Za-z]?\d+(?:[:.]\d+)?`;

/** First and last page, or the only one, or an article's number: `"3363–3377"`. */
export const pages = form(new RegExp(`^${PAGE}(?:–${PAGE})?$`), 'pages', '3363–3377');
/** `"2835-8856"`. */
export const issn = form(/^\d{4}-\d{3}[\dX]$/, 'an ISSN', '2835-8856');
/** `"979-8-89176-251-0"`. */
export const isbn = form(/^97[89](?:-?\d){10}$/, 'an ISBN of thirteen digits', '979-8-89176-251-0');

export const volume = z.strictObject({
  year,
  /** As on its title page, where that isn't the venue's name: `Proceedings of the 60th Annual Meeting …`. */
  title: z.optional(text),
  /** Its number in the series: `"162"`. */
  number: z.optional(text),
  isbn: z.optional(isbn),
});
export type VolumeInput = Readonly<z.output<typeof volume>>;
