/** The field table of the contribution guide, read from the schema: its keys, which must be there, and the docstring above each. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { KINDS } from '../../src/catalogue/index.ts';

interface Shaped {
  readonly properties?: Readonly<Record<string, Shaped>>;
  readonly required?: readonly string[];
  readonly items?: Shaped;
  readonly anyOf?: readonly Shaped[];
}

interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly about: string;
}

const SOURCES = ['paper', 'links', 'contribution', 'relation', 'correction', 'checked', 'fields'];

/** The sentence above a key in the source of the schema; the shared field types tell the rest. */
function docstrings(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const source of SOURCES) {
    const text = readFileSync(new URL(`../../src/catalogue/schema/${source}.ts`, import.meta.url), 'utf8');
    for (const [, about = '', name = ''] of text.matchAll(
      /\/\*\* (.+?) \*\/\n\s*(?:export const )?(\w+)[:, =]/g,
    )) {
      const key = `${source}.${name}`;
      if (!found.has(key)) found.set(key, about);
    }
  }
  return found;
}

const SHARED: Readonly<Record<string, string>> = {
  former_ids: 'fields.formerIds',
  checked: 'checked.checked',
  added: 'checked.added',
  updated: 'checked.updated',
  aliases: 'paper.aliases',
};
const OWN: Readonly<Record<string, string>> = {
  links: 'Where the work is found; at least one. See below.',
  corrections: 'Where a source list was wrong: `{ list, row, kind, was, now, why }`.',
  checked:
    'When the whole record was compared with the paper again, what was read of it (full-text, abstract, or secondary: a summary by others), and against which pages: `{ on, read, against }`.',
};

function fieldsOf(schema: Shaped, source: string, docs: ReadonlyMap<string, string>): readonly Field[] {
  return Object.keys(schema.properties ?? {}).map((name) => ({
    name,
    isRequired: schema.required?.includes(name) ?? false,
    about:
      docs.get(`${source}.${name}`) ??
      OWN[name] ??
      docs.get(SHARED[name] ?? '') ??
      docs.get(`links.${name}`) ??
      '',
  }));
}

const table = (fields: readonly Field[]): string =>
  [
    '| field | | what it holds |',
    '|---|---|---|',
    ...fields.map(
      ({ name, isRequired, about }) =>
        `| \`${name}\` | ${isRequired ? 'required' : ''} | ${about.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');

/** The longer of the two ways to write a reported criterion. */
const criterionOf = (schema: Shaped): Shaped | undefined =>
  schema.properties?.['contributions']?.items?.properties?.['evaluation']?.items?.anyOf?.find(
    ({ properties }) => properties !== undefined,
  );

/** Markdown: the fields of a paper, of its links, of a contribution and a criterion in it. Throws if one has no docstring. */
export function fieldTables(): string {
  const schema = z.toJSONSchema(KINDS.papers.schema, { io: 'input' }) as Shaped;
  const docs = docstrings();
  const parts: readonly (readonly [string, Shaped | undefined, string])[] = [
    ['A paper', schema, 'paper'],
    ['Its `links`', schema.properties?.['links'], 'links'],
    ['Each of its `contributions`', schema.properties?.['contributions']?.items, 'contribution'],
    ['Each criterion in `evaluation`', criterionOf(schema), 'contribution'],
  ];
  return parts
    .map(([title, shape, source]) => {
      const fields = fieldsOf(shape ?? {}, source, docs);
      const bare = fields.find(({ about }) => about === '');
      if (bare)
        throw new Error(`The schema says nothing of ${source}.${bare.name}: write a docstring above it.`);
      return `**${title}**\n\n${table(fields)}`;
    })
    .join('\n\n');
}
