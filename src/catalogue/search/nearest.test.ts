import { describe, expect, test } from 'vitest';
import { nearestTo } from './nearest.ts';

const DESTINATIONS = [
  { path: '/papers/wang-2022-ioi/', known: ['2211.00593', 'NpsVSN6o4ul', 'IOI circuit'] },
  { path: '/papers/wang-2024-grokked-transformers/', known: [] },
  { path: '/papers/meng-2022-rome/', known: ['ROME'] },
  { path: '/techniques/activation-patching/', known: ['Causal tracing'] },
  { path: '/techniques/attribution-patching/', known: ['AtP'] },
  { path: '/techniques/sparse-autoencoder/', known: ['SAE'] },
  { path: '/evaluation/faithfulness/', known: [] },
  { path: '/models/pythia-2.8b/', known: [] },
  { path: '/authors/neel-nanda/', known: ['Neel Nanda'] },
  { path: '/about/', known: [] },
];
const found = (path: string) =>
  nearestTo(
    path,
    DESTINATIONS.map((one) => ({ ...one, known: [one.path.split('/').at(-2) ?? '', ...one.known] })),
  ).map((one) => one.path);

describe('the nearest page to an address', () => {
  test.each([
    ['a letter is missing', '/papers/wang-2022-io/', '/papers/wang-2022-ioi/'],
    ['capitals, spaces and an ending', '/papers/Wang%202022%20IOI.html', '/papers/wang-2022-ioi/'],
    ['a file that there is not', '/papers/wang-2022-ioi.tex', '/papers/wang-2022-ioi/'],
    ['a page below it', '/papers/wang-2022-ioi/comments/', '/papers/wang-2022-ioi/'],
    ['an identifier for an id', '/papers/2211.00593/', '/papers/wang-2022-ioi/'],
    ['another word at the end', '/papers/wang-2022-circuit/', '/papers/wang-2022-ioi/'],
    ['another name', '/techniques/SAE/', '/techniques/sparse-autoencoder/'],
    ['another kind', '/techniques/faithfulness/', '/evaluation/faithfulness/'],
    ['a cell of the matrix', '/evidence/activation-patching/nothing/', '/techniques/activation-patching/'],
    ['an id with a dot', '/models/pythia-2.8/', '/models/pythia-2.8b/'],
    ['no folder', '/neel-nanda', '/authors/neel-nanda/'],
    ['a prose page', '/abuot/', '/about/'],
  ])('%s: %s', (_, path, expected) => {
    expect(found(path)[0]).toBe(expected);
  });

  test('the one itself stands alone, several that come near stand together', () => {
    expect(found('/papers/wang-2022-ioi.html')).toEqual(['/papers/wang-2022-ioi/']);
    expect(found('/techniques/action-patching/')).toEqual([
      '/techniques/activation-patching/',
      '/techniques/attribution-patching/',
    ]);
  });

  test.each([
    '/',
    '/404/',
    '/papers/',
    '/papers/2022/',
    '/wp-login.php',
    '/%E0%A4%A/',
    '/papers/zzzzzzzzzzz/',
  ])('nothing is near to %s', (path) => {
    expect(found(path)).toEqual([]);
  });
});
