/** The published data: every record, and an answer to every row of the survey's tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { DIST, hasFile } from './dist.ts';

interface Published {
  readonly schemaVersion: number;
  readonly papers: readonly {
    readonly id: string;
    readonly path: string;
    readonly contributions?: readonly { readonly to: readonly string[]; readonly from?: readonly string[] }[];
  }[];
  readonly tools: readonly { readonly from?: readonly string[] }[];
}
const published = JSON.parse(readFileSync(join(DIST, 'data/catalogue.json'), 'utf8')) as Published;

test('it holds every paper, each with its page', () => {
  expect(published.schemaVersion).toBe(1);
  expect(published.papers.length).toBe(catalogue.papers.length);
  expect(published.papers.length).toBeGreaterThanOrEqual(88);
  expect(published.papers.filter(({ path }) => !hasFile(path))).toEqual([]);
});

const survey = catalogue.listById.get('rai-2024-survey');
const rows = (survey?.tables ?? []).flatMap(({ id, rows: count }) =>
  Array.from({ length: count }, (_, index) => `rai-2024-survey/${id}/${index + 1}`),
);

test('the survey has 85 rows of papers and 9 of tools', () => {
  expect(rows.length).toBe(85 + 9);
});

test.each(rows)('%s is answered once', (row) => {
  const filed = published.papers
    .flatMap(({ contributions = [] }) => contributions)
    .flatMap(({ from = [] }) => from);
  const tools = published.tools.flatMap(({ from = [] }) => from);
  expect([...filed, ...tools].filter((answered) => answered === row)).toEqual([row]);
});
