/** The whole catalogue as one JSON value, and the schema that it keeps to. Both are public: see /data/. */
import * as z from 'zod/mini';
import { atlas } from '../../../atlas.config.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/index.ts';
import type { Catalogue } from '../model/types.ts';

export const SCHEMA_VERSION = 1;

/** `pages` are this site's own prose, not data; authors are as resolved, since records hold names only. */
type PublishedKind = Exclude<Kind, 'pages' | 'authors' | 'decided' | 'candidates' | 'coverage'>;
const PUBLISHED = KIND_NAMES.filter((kind): kind is PublishedKind => KINDS[kind].use === 'data');

type JsonRecord = Readonly<Record<string, unknown>>;
export type CatalogueJson = { readonly schemaVersion: number } & Readonly<
  Record<PublishedKind | 'authors', readonly JsonRecord[]>
>;

interface Published {
  readonly id: string;
  readonly path?: string;
  readonly body?: string;
  readonly record: object;
}

/** A record as in `content/`, with its `id`, site `path` and `body`, as it stands in catalogue.json. */
export const toRecordJson = ({ id, path, body, record }: Published): JsonRecord => ({
  id,
  ...(path === undefined ? {} : { path }),
  ...record,
  ...(body === undefined ? {} : { body: body.trim() }),
});

/** Records as in `content/`, each with its `id`, site `path` (without base path) and, where it has one, `body` in Markdown. */
export function toCatalogueJson(catalogue: Catalogue): CatalogueJson {
  const lists = PUBLISHED.map(
    (kind) => [kind, (catalogue[kind] as readonly Published[]).map(toRecordJson)] as const,
  );
  const authors = catalogue.authors.map(({ id, path, name, family, given, kind, aliases }) => ({
    id,
    path,
    name,
    family,
    given,
    kind,
    aliases,
  }));
  return { schemaVersion: SCHEMA_VERSION, ...Object.fromEntries(lists), authors } as unknown as CatalogueJson;
}

const publishedAuthor = z.strictObject({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  family: z.string(),
  given: z.string(),
  kind: z.enum(['person', 'organisation']),
  aliases: z.array(z.string()),
});

function publishedSchema(kind: PublishedKind) {
  const { schema, form, hasPage } = KINDS[kind];
  return z.array(
    z.extend(schema as z.ZodMiniObject, {
      id: z.string(),
      ...(hasPage ? { path: z.string() } : {}),
      ...(form === 'folder' ? { body: z.string() } : {}),
    }),
  );
}

/** JSON Schema (draft 2020-12) of what `toCatalogueJson` returns. */
export function toJsonSchema(): object {
  const shape = Object.fromEntries(PUBLISHED.map((kind) => [kind, publishedSchema(kind)]));
  return {
    ...z.toJSONSchema(
      z.strictObject({
        schemaVersion: z.literal(SCHEMA_VERSION),
        ...shape,
        authors: z.array(publishedAuthor),
      }),
      { io: 'input' },
    ),
    title: `${atlas.name} catalogue`,
  };
}

/** JSON Schema of one record kind as written in `content/`, for editors. */
export const toRecordSchema = (kind: Kind): object => z.toJSONSchema(KINDS[kind].schema, { io: 'input' });
