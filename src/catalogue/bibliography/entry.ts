/** One entry of a bibliography, whatever form it came in. */
import type { BibtexEntry } from '../facts/bibtex-entries.ts';
import type { Links } from '../schema/index.ts';

/** What a work is said to be; empty where the text doesn't say. */
export interface BibliographyEntry {
  /** Its key in the file; of a list, the line itself. */
  readonly key: string;
  readonly title: string;
  /** As `Given Family`. */
  readonly authors: readonly string[];
  /** It says that there are more. */
  readonly hasOthers: boolean;
  /** Where it says the work was published; `''`: nowhere, or as a preprint. */
  readonly venue: string;
  readonly links: Links;
  /** All that is written, where the title isn't marked as such. */
  readonly text: string;
  readonly bibtex?: BibtexEntry;
}

/** Where it was published; `''` for the name of a preprint server, which is no venue. */
export const publishedIn = (venue: string): string => (/arxiv|\bcorr\b|preprint/i.test(venue) ? '' : venue);

/** What several fields name, the first before the others; an address only where no identifier is. */
export function joinLinks(found: readonly (Links | undefined)[]): Links {
  const all = Object.assign({}, ...found.toReversed()) as Links;
  const { url, ...ids } = all;
  return Object.keys(ids).length > 0 || url === undefined ? ids : { url };
}
