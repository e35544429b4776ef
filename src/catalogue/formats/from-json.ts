/** The published JSON back into a Catalogue, so that the browser exports a selection with the same code as the build. */
import { nameKey } from '../model/authors.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import type { CatalogueJson } from './json.ts';
import { groupByKind, type AnyRecord } from '../read/records.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/index.ts';
import type { Catalogue } from '../model/types.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

const ADDED = ['id', 'path', 'body'];

/** What stands in `content/`. Published authors are as resolved: their aliases are the spellings found in papers. */
function dataOf(kind: Kind, published: JsonRecord): JsonRecord {
  const data = Object.fromEntries(Object.entries(published).filter(([key]) => !ADDED.includes(key)));
  if (KINDS[kind].form === 'folder') return data;
  const { aliases, ...author } = data;
  const { id } = published;
  return kind === 'authors' ? { id, ...author, variants: aliases } : { id, ...data };
}

const toRecord = (kind: Kind, published: JsonRecord): AnyRecord =>
  ({
    kind,
    id: published['id'],
    file: '',
    prefix: [],
    data: dataOf(kind, published),
    isSound: true,
    body: published['body'] ?? '',
    bodyLine: 1,
    at: () => ({ line: 1, column: 1 }),
  }) as unknown as AnyRecord;

/** What `toCatalogueJson` was given, but for prose pages and line ends; expects its output, unchanged. */
export function fromCatalogueJson(json: CatalogueJson): Catalogue {
  const published = json as unknown as Readonly<Record<string, readonly JsonRecord[]>>;
  const records = KIND_NAMES.flatMap((kind) =>
    (published[kind] ?? []).map((record) => toRecord(kind, record)),
  );
  // Every author is published with an entry and its id: none has to be proposed.
  return buildCatalogue(groupByKind(records), nameKey);
}
