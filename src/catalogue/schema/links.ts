/** Where a work is to be found: identifiers first, an address only where none of them leads to it. */
import * as z from 'zod/mini';
import { findUnseen } from '../words/signs.ts';
import { httpsUrl, refuse } from './fields.ts';

const form = (pattern: RegExp, what: string, example: string) =>
  z.string().check(
    z.regex(pattern, {
      error: (issue) =>
        `not ${what}: ${JSON.stringify(issue.input)}\nWrite it bare, in quotes: ${JSON.stringify(example)}.`,
    }),
    refuse(findUnseen),
  );

/** arXiv id without version, in quotes: `"2211.00593"`. Without them YAML drops a final zero. */
export const arxiv = form(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/, 'an arXiv id', '2211.00593');
/** DOI without `https://doi.org/`: `10.18653/v1/2022.emnlp-main.3`. arXiv's own DOIs are left out. */
export const doi = form(/^10\.\d{4,9}(?:\.\d+)*\/[^\s"]+$/, 'a DOI', '10.18653/v1/2022.emnlp-main.3');
/** OpenReview forum id: `NpsVSN6o4ul`. */
export const openreview = form(/^[A-Za-z0-9_-]{6,20}$/, 'an OpenReview id', 'NpsVSN6o4ul');
/** ACL Anthology id: `2022.emnlp-main.3`, `N19-1419`. */
export const acl = form(
  /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)$/,
  'an ACL Anthology id',
  '2022.emnlp-main.3',
);

/** The identifiers that papers and tools share. */
export const workIds = {
  arxiv: z.optional(arxiv),
  doi: z.optional(doi),
  openreview: z.optional(openreview),
  acl: z.optional(acl),
};

export const links = z.strictObject({
  ...workIds,
  /** The work's own page, only where no identifier leads to it. */
  url: z.optional(httpsUrl),
  /** An open edition in HTML, whose sections can be linked: `https://arxiv.org/html/2211.00593`. */
  html: z.optional(httpsUrl),
  /** The authors' code: `https://github.com/redwoodresearch/Easy-Transformer`. */
  code: z.optional(httpsUrl),
});
export type Links = Readonly<z.output<typeof links>>;
