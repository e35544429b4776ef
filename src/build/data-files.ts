/** The whole catalogue as files under stable names, at `/data/<name>`: what each holds, and its text. */
import {
  formatsFor,
  toCatalogueJson,
  toClaimSchema,
  toJsonSchema,
  toLookup,
  toRecordSchema,
  WRITERS,
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
const note = { title: `${site.name}: all papers`, source: publicUrl('/papers/'), updated };
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
    name: 'lookup.json',
    about:
      'From arXiv ids, DOIs, OpenReview and ACL ids to ids of papers, for whoever only asks whether one is here.',
    type: 'application/json',
    text: json(toLookup(catalogue)),
  },
  ...formatsFor('catalogue').map(({ id, file, type, about = '' }) => ({
    name: file,
    about,
    type,
    text: WRITERS[id]({ papers, note, catalogue }),
  })),
  {
    name: 'claims.schema.json',
    about: 'JSON Schema of a line of claims.jsonl.',
    type: 'application/schema+json',
    text: json(toClaimSchema()),
  },
];

/** `1.2 MB`, `38 KB`: what a reader will download. */
export function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
