/** What writes each format of the table. */
import { filingsOf } from '../model/indexes.ts';
import type { Catalogue, Filing, Paper, Relation } from '../model/types.ts';
import type { Table } from '../views/tables.ts';
import { toBibtexFile } from './bibtex.ts';
import { toClaimsJsonl } from './claims.ts';
import { toContributionsCsv, toPapersCsv } from './csv.ts';
import { toCslJson } from './csl.ts';
import { toRecordJson } from './json.ts';
import { toLatexTable } from './latex.ts';
import { toMarkdown, toMarkdownReference } from './markdown.ts';
import type { Note } from './note.ts';
import { toRisFile } from './ris.ts';
import type { FormatId } from './table.ts';

/** What is to be written. */
export interface ExportSource {
  readonly papers: readonly Paper[];
  /** The contributions shown; all of the papers' where a set has no choice of its own. */
  readonly filings?: readonly Filing[] | undefined;
  /** A whole taxonomy table, with its groups. */
  readonly table?: Table | undefined;
  /** Where the file comes from; none for the file of one paper. */
  readonly note?: Note | undefined;
  /** Whose papers they are: who made a technique is a question to all of it. */
  readonly catalogue?: Catalogue | undefined;
  /** Set where one paper is written with all that its record says. */
  readonly whole?: { readonly relations: readonly Relation[]; readonly address: string };
}

const shownFilings = ({ filings, papers }: ExportSource): readonly Filing[] => filings ?? filingsOf(papers);

/** The text of a file. Papers and contributions stand in the order given. */
export const WRITERS: Readonly<Record<FormatId, (source: ExportSource) => string>> = {
  bib: ({ papers, note }) => toBibtexFile(papers, note),
  ris: ({ papers }) => toRisFile(papers),
  csl: ({ papers }) => toCslJson(papers),
  csv: ({ papers }) => toPapersCsv(papers),
  contributions: (source) => toContributionsCsv(shownFilings(source)),
  claims: (source) => (source.catalogue ? toClaimsJsonl(source.catalogue, shownFilings(source)) : ''),
  tex: ({ table, note }) => (table ? toLatexTable(table, note) : ''),
  json: ({ papers }) => papers.map((paper) => `${JSON.stringify(toRecordJson(paper), null, 2)}\n`).join(''),
  md: ({ papers, whole }) =>
    papers
      .map((paper) =>
        whole ? toMarkdown(paper, whole.relations, whole.address) : `- ${toMarkdownReference(paper)}\n`,
      )
      .join(''),
};
