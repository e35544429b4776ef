/** A selection as files: written by the build's own formats, run here on the published catalogue. */
import {
  fileName,
  FORMATS,
  fromCatalogueJson,
  isFormat,
  newestUpdate,
  resolveSelection,
  WRITERS,
  type Catalogue,
  type CatalogueJson,
  type FormatId,
  type Paper,
  type Selection,
} from '../../catalogue/browser.ts';
import { save } from '../save.ts';

export { isFormat };

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

/** These papers in a format. */
export const toText = (papers: readonly Paper[], format: FormatId, source: string): string =>
  WRITERS[format]({
    papers,
    note: { title: 'A selection of papers', source, updated: newestUpdate(papers) },
  });

/** Offers a file with these papers. */
export function download(papers: readonly Paper[], format: FormatId, source: string): void {
  const { type, files } = FORMATS[format];
  const ending = 'selection' in files ? files.selection : format;
  save(fileName('/selection/', newestUpdate(papers), ending), toText(papers, format, source), type);
}
