import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { otherPaper, parse } from '../../tests/fixtures/records.ts';
import { toCatalogueJson, toJsonSchema, toRecordSchema } from './json.ts';
import { KIND_NAMES } from '../schema/index.ts';

const { catalogue } = parse({
  'papers/roe-2023-other.md': otherPaper({ scope: 'adjacent', contributions: undefined }),
});
const json = toCatalogueJson(catalogue);

it('publishes records as written, each with its id, path and body', () => {
  expect(json.schemaVersion).toBe(1);
  expect(json.papers[1]).toMatchObject({
    id: 'doe-2022-sheep',
    path: '/papers/doe-2022-sheep/',
    published: '2022-11',
    links: { arxiv: '2211.00010' },
  });
  expect(json.techniques.map(({ id }) => id)).toEqual(['patching', 'path-patching']);
  expect(json.authors[0]).toEqual({
    id: 'ada-doe',
    path: '/authors/ada-doe/',
    name: 'Ada Doe',
    family: 'Doe',
    given: 'Ada',
    kind: 'person',
    aliases: [],
  });
});

it('keeps to the schema that is published with it', () => {
  const validate = new Ajv2020({ strict: false }).compile(toJsonSchema());
  validate(JSON.parse(JSON.stringify(json)));
  expect(validate.errors).toBeNull();
});

it('says which fields must be there', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(toJsonSchema());
  expect(validate({ ...json, papers: [{ id: 'x' }] })).toBe(false);
});

it.each(KIND_NAMES)('has a schema for editors: %s', (kind) => {
  expect(toRecordSchema(kind)).toMatchObject({ type: 'object', additionalProperties: false });
});
