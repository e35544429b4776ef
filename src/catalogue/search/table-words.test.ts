import { expect, it, test } from 'vitest';
import { otherPaper, paper, parse, term } from '../../tests/fixtures/records.ts';
import { buildTable } from '../views/tables.ts';
import { holdsAll, namedTerms, readNamedTerms, termsOfRow } from './table-words.ts';

const says = (text: string): string => `tldr: "${text}"`;

const { catalogue, problems } = parse({
  'techniques/sparse-autoencoder.md': term({
    name: 'Sparse autoencoder',
    aliases: '[SAE, dictionary learning]',
    former_ids: '[sparse-dictionary]',
  }),
  'techniques/transcoder.md': term({ name: 'Transcoder', parent: 'sparse-autoencoder' }),
  'techniques/causal-scrubbing.md': term({ name: 'Causal scrubbing of paths' }),
  'papers/doe-2022-sheep.md': paper({
    contributions: `\n  - { to: [findings/features], techniques: [sparse-autoencoder], ${says('Directions that count sheep are read off a model.')} }\n  - { to: [findings/features], techniques: [transcoder], ${says('One layer counts sheep, and the next one doubts it.')} }\n  - { to: [findings/features], techniques: [patching], ${says('SAEs were of no use here, and probes did better.')} }\n  - { to: [applications/safety], techniques: [causal-scrubbing], ${says('A flock is kept from harm by counting its sheep.')} }`,
  }),
  'papers/roe-2023-other.md': otherPaper({
    contributions: `\n  - { to: [findings/features], techniques: [path-patching], evaluation: [faithfulness], ${says('SAEBench says little of sheep that nobody counts.')} }`,
  }),
});
const rows = [...buildTable(catalogue, 'findings').rows, ...buildTable(catalogue, 'applications').rows];
const words = readNamedTerms(
  JSON.parse(JSON.stringify(namedTerms(catalogue))) as ReturnType<typeof namedTerms>,
);
const texts = rows.map(
  (row) =>
    [
      row.contribution.id,
      words.textOf(
        `${row.paper.title} ${row.contribution.tldr}`,
        termsOfRow(row).map(({ id }) => id),
      ),
    ] as const,
);
const found = (query: string) =>
  texts.filter(([, text]) => holdsAll(text, words.toWants(query))).map(([id]) => id);

it('rests on a catalogue without problems', () => {
  expect(problems).toEqual([]);
});

test.each([
  'SAE',
  'sae',
  'SAEs',
  'sparse autoencoder',
  'Sparse Autoencoders',
  'dictionary learning',
  'sparse-dictionary',
])('%s finds what uses it, what uses a kind of it, and what names it by any of its names', (query) => {
  expect(found(query)).toEqual(['doe-2022-sheep-1', 'doe-2022-sheep-2', 'doe-2022-sheep-3']);
});

test.each([
  ['transcoder', ['doe-2022-sheep-2']],
  ['sparse auto', ['doe-2022-sheep-1', 'doe-2022-sheep-2']],
  ['saeb', ['roe-2023-other-1']],
  ['SAE doubt', ['doe-2022-sheep-2']],
  ['doubts SAE', ['doe-2022-sheep-2']],
  ['faithfulness', ['roe-2023-other-1']],
  ['path patching', ['roe-2023-other-1']],
  ['patching', ['doe-2022-sheep-3', 'roe-2023-other-1']],
  ['causal scrubbing of paths', ['doe-2022-sheep-4']],
  [
    'the count of sheep',
    ['doe-2022-sheep-1', 'doe-2022-sheep-2', 'doe-2022-sheep-3', 'roe-2023-other-1', 'doe-2022-sheep-4'],
  ],
  ['constructor', []],
])('%s', (query, expected) => {
  expect(found(query).toSorted()).toEqual(expected.toSorted());
});

test('a term is known by what it was called too', () => {
  expect([words.idOf('sparse-dictionary'), words.idOf('SAE'), words.idOf('nothing')]).toEqual([
    'sparse-autoencoder',
    'sparse-autoencoder',
    undefined,
  ]);
});
