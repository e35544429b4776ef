/** The whole catalogue as files under stable names, at `/data/<name>`: what each holds, and its text. */
import {
  toBibtexFile,
  toCatalogueJson,
  toClaimSchema,
  toClaimsJsonl,
  toContributionsCsv,
  toCslJson,
  toJsonSchema,
  toPapersCsv,
  toRecordSchema,
  toRisFile,
} from '../catalogue/index.ts';
import { catalogue } from '../content/index.ts';
import { publicUrl, site } from '../site/site.ts';

export interface DataFile {
  readonly name: string;
  readonly about: string;
  readonly type: string;
  readonly text: string;
}

const { papers, updated } = catalogue;
const filings = papers.flatMap((paper) =>
  paper.contributions.map((contribution) => ({ paper, contribution })),
);
const json = (value: object): string => `${JSON.stringify(value)}\n`;

export const dataFiles: readonly DataFile[] = [
  {
    name: 'catalogue.json',
    about:
      'Every record as it is written, with its id and path: papers, terms, tools, vocabularies, authors.',
    type: 'application/json',
    text: json(toCatalogueJson(catalogue)),
  },
  {
    name: 'catalogue.schema.json',
    about: 'JSON Schema of that file, with what each field may hold.',
    type: 'application/schema+json',
    text: json(toJsonSchema()),
  },
  ...(['papers', 'techniques', 'tools'] as const).map((kind) => ({
    name: `${kind}.schema.json`,
    about: `JSON Schema of the front matter of ${kind === 'techniques' ? 'terms' : kind}, for editors.`,
    type: 'application/schema+json',
    text: json(toRecordSchema(kind)),
  })),
  {
    name: 'papers.csv',
    about: 'A line a paper: facts, identifiers, tags, what is known now.',
    type: 'text/csv',
    text: toPapersCsv(papers),
  },
  {
    name: 'contributions.csv',
    about:
      'A line a contribution: where it is filed, techniques, criteria, what it says. “none” is said on purpose, an empty cell is not yet read.',
    type: 'text/csv',
    text: toContributionsCsv(filings),
  },
  {
    name: 'claims.jsonl',
    about:
      'A claim a line, as JSON: its address, how to cite it, terms, role, techniques, criteria with outcomes, whether its paper is one of the makers’, where it stands. null is not yet read, an empty list is none on purpose.',
    type: 'application/x-ndjson',
    text: toClaimsJsonl(catalogue, filings),
  },
  {
    name: 'claims.schema.json',
    about: 'JSON Schema of a line of that file.',
    type: 'application/schema+json',
    text: json(toClaimSchema()),
  },
  {
    name: 'papers.bib',
    about: 'Every paper for BibTeX and biblatex; keys are ids and never change.',
    type: 'application/x-bibtex',
    text: toBibtexFile(papers, { title: `${site.name}: all papers`, source: publicUrl('/papers/'), updated }),
  },
  {
    name: 'papers.ris',
    about: 'Every paper for reference managers.',
    type: 'application/x-research-info-systems',
    text: toRisFile(papers),
  },
  {
    name: 'papers.csl.json',
    about: 'Every paper for pandoc and Zotero.',
    type: 'application/vnd.citationstyles.csl+json',
    text: toCslJson(papers),
  },
];

/** `1.2 MB`, `38 KB`: what a reader will download. */
export function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
