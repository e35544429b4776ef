/** The formats that a selection can be taken away in: the build's own, run here on the published catalogue. */
import {
  type CatalogueJson,
  type Catalogue,
  type Paper,
  fileName,
  newestUpdate,
  toBibtexFile,
  toContributionsCsv,
  toCslJson,
  toMarkdownReference,
  toPapersCsv,
  toRisFile,
  fromCatalogueJson,
  resolveSelection,
  type Selection,
} from '../../catalogue/browser.ts';

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (papers: readonly Paper[], source: string) => string;
}

const filings = (papers: readonly Paper[]) =>
  papers.flatMap((paper) => paper.contributions.map((contribution) => ({ paper, contribution })));

const FORMATS: Readonly<Record<string, Format>> = {
  bib: {
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (papers, source) =>
      toBibtexFile(papers, { title: 'A selection of papers', source, updated: newestUpdate(papers) }),
  },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: toRisFile },
  csl: { extension: 'csl.json', type: 'application/json', write: toCslJson },
  csv: { extension: 'csv', type: 'text/csv', write: toPapersCsv },
  contributions: {
    extension: 'contributions.csv',
    type: 'text/csv',
    write: (papers) => toContributionsCsv(filings(papers)),
  },
  md: {
    extension: 'md',
    type: 'text/markdown',
    write: (papers) => papers.map((paper) => `- ${toMarkdownReference(paper)}\n`).join(''),
  },
};

let loaded: Promise<Catalogue> | undefined;

/** The whole catalogue, fetched once; rejects when it can't be had, and tries again at the next call. */
function loadCatalogue(address: string, cache: RequestCache = 'default'): Promise<Catalogue> {
  if (cache === 'reload') loaded = undefined;
  loaded ??= fetch(address, { cache })
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<CatalogueJson>;
    })
    .then(fromCatalogueJson);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

export interface Read extends Selection {
  readonly catalogue: Catalogue;
}

/** The catalogue, and which of these ids it knows. A copy that the browser kept from before a release may not know what is new: then it is asked past. */
export async function readSelection(address: string, ids: readonly string[]): Promise<Read> {
  const catalogue = await loadCatalogue(address);
  const read = resolveSelection(ids, catalogue);
  if (read.unknown.length === 0) return { catalogue, ...read };
  const newest = await loadCatalogue(address, 'reload');
  return { catalogue: newest, ...resolveSelection(ids, newest) };
}

/** The papers with these ids, in the order given; others are left out. */
export const papersOf = ({ paperById }: Catalogue, ids: readonly string[]): readonly Paper[] =>
  ids.map((id) => paperById.get(id)).filter((paper) => paper !== undefined);

/** These papers in a format, to be copied; `''` for a format that isn't known. */
export const toText = (papers: readonly Paper[], format: string, source: string): string =>
  FORMATS[format]?.write(papers, source) ?? '';

/** Offers a file with these papers. */
export function download(papers: readonly Paper[], format: string, source: string): void {
  const kind = FORMATS[format];
  if (!kind) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([kind.write(papers, source)], { type: `${kind.type};charset=utf-8` }),
  );
  link.download = fileName('/selection/', newestUpdate(papers), kind.extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
