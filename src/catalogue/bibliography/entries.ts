/** A bibliography as text, in whatever form it comes -> its entries, each with what it says of a work; of what can't be read, why. */
import { readBibtexPapers } from '../facts/bibtex.ts';
import { factsFault, type FactsFault } from '../facts/facts.ts';
import { identify, isBibtex } from '../identity/identify.ts';
import { readBbl } from './bbl.ts';
import type { BibliographyEntry } from './entry.ts';
import { readCslItems } from './csl-items.ts';
import { readRis } from './ris-records.ts';

export type BibliographyFormat = 'bibtex' | 'bbl' | 'csl' | 'ris' | 'list';

export interface Bibliography {
  readonly format: BibliographyFormat;
  /** In the order of the text. */
  readonly entries: readonly BibliographyEntry[];
  /** What can't be read, in the order of the text. */
  readonly faults: readonly FactsFault[];
}

/** A thesis has a tenth of it. */
export const BIBLIOGRAPHY_MAX_CHARS = 5_000_000;
const LIST_MAX_LINES = 20_000;

export const FORMAT_NAMES: Readonly<Record<BibliographyFormat, string>> = {
  bibtex: 'BibTeX',
  bbl: '.bbl',
  csl: 'CSL-JSON',
  ris: 'RIS',
  list: 'a list of lines',
};

const fromBibtex = (text: string): readonly (BibliographyEntry | FactsFault)[] =>
  readBibtexPapers(text).map(({ entry, facts }) =>
    'message' in facts || !entry
      ? (facts as FactsFault)
      : {
          key: entry.key,
          title: facts.title,
          authors: facts.authors,
          hasOthers: /\b(?:others|et al)\b/i.test(entry.fields.get('author') ?? ''),
          venue: facts.venue ?? '',
          links: facts.links,
          text: '',
          bibtex: entry,
        },
  );

/** A work a line, by id, address or citation; empty lines and those that begin with # or % are passed over. */
const fromList = (text: string): readonly BibliographyEntry[] =>
  text
    .split(/\r\n?|\n/)
    .slice(0, LIST_MAX_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#%]/.test(line))
    .map((line) => {
      const found = identify(line);
      const links = found && 'links' in found ? found.links : {};
      return { key: line, title: '', authors: [], hasOthers: false, venue: '', links, text: line };
    });

const READERS: Readonly<
  Record<BibliographyFormat, (text: string) => readonly (BibliographyEntry | FactsFault)[]>
> = { bibtex: fromBibtex, bbl: readBbl, csl: readCslItems, ris: readRis, list: fromList };

/** The form of a text, by what only that form has. */
function formatOf(text: string): BibliographyFormat {
  if (/\\(?:bibitem\b|entry\{|begin\{thebibliography\})/.test(text)) return 'bbl';
  if (isBibtex(text)) return 'bibtex';
  if (/^\s*[[{]/.test(text)) return 'csl';
  return /^\uFEFF?\s*TY {2}- /m.test(text) ? 'ris' : 'list';
}

/** Why a text is no bibliography at all; undefined for one that may be. */
function whyNot(text: string): FactsFault | undefined {
  if (text.trim() === '') return factsFault('The text is empty', 'Paste a bibliography, or choose a file.');
  if (text.length > BIBLIOGRAPHY_MAX_CHARS)
    return factsFault(
      `The text has ${(text.length / 1e6).toFixed(1)} million characters; at most ${BIBLIOGRAPHY_MAX_CHARS / 1e6} million are read`,
      'A bibliography of 10,000 works is smaller. Check that it is the right file, or give it in parts.',
    );
  if (/^\uFEFF?\s*(?:<\?xml\b[^>]*>\s*)?<(?:!doctype|html|head|body|svg|rss|feed)\b/i.test(text))
    return factsFault(
      'This is a web page, not a bibliography',
      'Where the page offers BibTeX or RIS, download that file and give it here.',
    );
  if (text.includes('\0'))
    return factsFault('This is not a text file', 'Export the bibliography as .bib, .ris or CSL-JSON.');
  return undefined;
}

/** Never fails: what can't be read is among the faults, and the entries around it are read. */
export function readBibliography(text: string): Bibliography {
  const fault = whyNot(text);
  if (fault) return { format: 'list', entries: [], faults: [fault] };
  const format = formatOf(text);
  const read = READERS[format](text);
  return {
    format,
    entries: read.filter((one) => 'links' in one),
    faults: read.filter((one) => 'message' in one),
  };
}
