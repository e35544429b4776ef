/** The server as a client speaks to it: twenty questions, each answered with paths of the site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogue, toCatalogueJson } from '../src/catalogue/index.ts';

const SNAPSHOT = 'src/tests/fixtures/snapshot';
const { catalogue } = readCatalogue(SNAPSHOT, { today: '2026-11-27', exempt: 'all' });
const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-mcp-'));
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const data = join(folder, 'catalogue.json');
  writeFileSync(data, JSON.stringify(toCatalogueJson(catalogue)));
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scripts/mcp.ts', '--data', data],
      stderr: 'ignore',
    }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function ask(name: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const { content } = (await client.callTool({ name, arguments: given })) as {
    readonly content: readonly { readonly text: string }[];
  };
  return content.map(({ text }) => text).join('\n');
}

test('three tools', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search_claims', 'evidence_for', 'get_paper']);
});

const IOI = '/papers/wang-2022-ioi/';
test.for([
  ['search_claims', { query: 'indirect object identification heads' }, IOI],
  ['search_claims', { query: 'induction heads in-context learning' }, '/papers/olsson-2022-induction-heads/'],
  ['search_claims', { query: 'factual associations MLP editing' }, '/papers/meng-2022-rome/'],
  ['search_claims', { query: 'grokking modular addition' }, '/papers/nanda-2023-grokking/'],
  ['search_claims', { query: 'superposition toy models' }, '/papers/elhage-2022-superposition/'],
  ['search_claims', { query: 'sparse autoencoder features' }, '/papers/'],
  ['search_claims', { query: 'logit lens', most: 3 }, '/papers/'],
  ['search_claims', { query: 'truth direction probing' }, '/papers/'],
  ['evidence_for', { term: 'activation patching' }, '/techniques/activation-patching/'],
  ['evidence_for', { term: 'SAE' }, '/techniques/sparse-autoencoder/'],
  ['evidence_for', { term: 'techniques/path-patching' }, '/techniques/path-patching/'],
  ['evidence_for', { term: 'Logit lens' }, '/techniques/logit-lens/'],
  ['evidence_for', { term: 'causal tracing' }, '/techniques/causal-tracing/'],
  ['evidence_for', { term: 'superposition' }, '/findings/superposition/'],
  ['evidence_for', { term: 'grokking' }, '/findings/grokking/'],
  ['get_paper', { paper: 'wang-2022-ioi' }, IOI],
  ['get_paper', { paper: '2211.00593v4' }, IOI],
  ['get_paper', { paper: 'https://arxiv.org/pdf/2202.05262' }, '/papers/meng-2022-rome/'],
  ['get_paper', { paper: 'Toy Models of Superposition' }, '/papers/elhage-2022-superposition/'],
  ['get_paper', { paper: 'IOI circuit' }, `${IOI}#c1`],
] as const)('%s %o names %s', async ([tool, given, path]) => {
  const answer = await ask(tool, given);
  expect(answer).toContain(path);
  for (const [, id = ''] of answer.matchAll(/\/papers\/([\w.-]+)\//g))
    expect(catalogue.paperById.has(id), id).toBe(true);
});

test('what isn’t here is said, with what is near', async () => {
  expect(await ask('evidence_for', { term: 'activaton patching' })).toContain('Near it: Activation patching');
  expect(await ask('get_paper', { paper: '1701.99999' })).toMatch(/^There is no paper "1701.99999" here\./);
  expect(await ask('search_claims', { query: 'zzzzzzzz' })).toMatch(/^No claim has these words/);
});
