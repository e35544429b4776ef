/**
 * The one table of the formats that records can be taken away in. Pages, files, the selection, the data page, llms.txt and
 * content types read it. Without the writers, which stand in `writers.ts`, so that a page can name formats and load none.
 */

/** What a file holds: one paper; the papers or the contributions of a page; a whole taxonomy table; everything; what a reader selected. */
export type ExportSet = 'paper' | 'papers' | 'contributions' | 'table' | 'catalogue' | 'selection';

export interface Format {
  readonly name: string;
  readonly type: string;
  /** A citation, as reference managers read it: offered to be copied beside a paper. */
  readonly isCitation?: true;
  /** What a file with the whole catalogue holds, for the data page. */
  readonly about?: string;
  /** By what is written: the ending of the file, or for the whole catalogue its name. A set that isn't named has no such file. */
  readonly files: Readonly<Partial<Record<ExportSet, string>>>;
}

/** In the order that links and buttons show them. */
export const FORMATS = {
  bib: {
    name: 'BibTeX',
    type: 'application/x-bibtex',
    isCitation: true,
    about: 'Every paper for BibTeX and biblatex; keys are ids and never change.',
    files: { paper: 'bib', papers: 'bib', contributions: 'bib', catalogue: 'papers.bib', selection: 'bib' },
  },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    isCitation: true,
    about: 'Every paper for reference managers.',
    files: { paper: 'ris', catalogue: 'papers.ris', selection: 'ris' },
  },
  csl: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    isCitation: true,
    about: 'Every paper for pandoc and Zotero.',
    files: { paper: 'csl.json', catalogue: 'papers.csl.json', selection: 'csl.json' },
  },
  csv: {
    name: 'CSV',
    type: 'text/csv',
    about: 'A line a paper: facts, identifiers, tags, what is known now.',
    files: { papers: 'csv', catalogue: 'papers.csv', selection: 'csv' },
  },
  contributions: {
    name: 'CSV of claims',
    type: 'text/csv',
    about:
      'A line a contribution: where it is filed, techniques, criteria, what it says. “none” is said on purpose, an empty cell is not yet read.',
    files: { contributions: 'csv', catalogue: 'contributions.csv', selection: 'contributions.csv' },
  },
  claims: {
    name: 'JSON Lines of claims',
    type: 'application/x-ndjson',
    about:
      'A claim a line, as JSON: its address, how to cite it, terms, role, techniques, criteria with outcomes, whether its paper is one of the makers’, where it stands. null is not yet read, an empty list is none on purpose.',
    files: { catalogue: 'claims.jsonl' },
  },
  tex: { name: 'LaTeX', type: 'application/x-tex', files: { table: 'tex' } },
  json: { name: 'JSON', type: 'application/json', files: { paper: 'json' } },
  md: { name: 'Markdown', type: 'text/markdown', files: { paper: 'md', selection: 'md' } },
} as const satisfies Readonly<Record<string, Format>>;
export type FormatId = keyof typeof FORMATS;

export interface OfferedFormat extends Format {
  readonly id: FormatId;
  /** Ending, or for the whole catalogue name, of the file. */
  readonly file: string;
}

/** The formats that such a set is offered in, in order. */
export const formatsFor = (set: ExportSet): readonly OfferedFormat[] =>
  Object.entries<Format>(FORMATS).flatMap(([id, format]) => {
    const file = format.files[set];
    return file === undefined ? [] : [{ ...format, id: id as FormatId, file }];
  });

export const isFormat = (text: string): text is FormatId => Object.hasOwn(FORMATS, text);
