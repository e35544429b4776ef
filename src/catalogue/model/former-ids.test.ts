import { describe, expect, test } from 'vitest';
import { movedPaths, toMoves } from './former-ids.ts';

const formerIds = new Map([
  ['papers/doe-2022-count', '/papers/doe-2022-sheep/'],
  ['techniques/swap', '/techniques/patching/'],
  ['techniques/swapping', '/techniques/patching/'],
  ['evaluation/truth', '/evaluation/faithfulness/'],
  ['techniques/featuring', '/findings/features/'],
  ['models/tiny-1b', '/models/tiny-1.5b/'],
  ['pages/imprint', '/about/'],
]);
const moves = toMoves(formerIds);

describe('where a page or file stood before', () => {
  test.each([
    ['/papers/doe-2022-sheep/', ['/papers/doe-2022-count/']],
    ['/papers/doe-2022-sheep.csl.json', ['/papers/doe-2022-count.csl.json']],
    ['/papers/doe-2022-sheep/relations/', ['/papers/doe-2022-count/relations/']],
    ['/techniques/patching/', ['/techniques/swap/', '/techniques/swapping/']],
    ['/techniques/patching.csv', ['/techniques/swap.csv', '/techniques/swapping.csv']],
    ['/techniques/patching/feed.xml', ['/techniques/swap/feed.xml', '/techniques/swapping/feed.xml']],
    ['/techniques/patching/2023/', ['/techniques/swap/2023/', '/techniques/swapping/2023/']],
    [
      '/evidence/patching/faithfulness/',
      [
        '/evidence/patching/truth/',
        '/evidence/swap/faithfulness/',
        '/evidence/swap/truth/',
        '/evidence/swapping/faithfulness/',
        '/evidence/swapping/truth/',
      ],
    ],
    ['/evidence/probing/faithfulness.bib', ['/evidence/probing/truth.bib']],
    ['/evidence/swapping-out/completeness/', []],
    ['/evidence/no-criterion.bib', []],
    ['/evidence/probing/features/', []],
    ['/findings/features/', ['/techniques/featuring/']],
    ['/models/tiny-1.5b/', ['/models/tiny-1b/']],
    ['/models/tiny-1.5b.bib', ['/models/tiny-1b.bib']],
    ['/about/', ['/imprint/']],
    ['/techniques/', []],
    ['/', []],
    ['/tools/patching/', []],
  ])('%s', (path, expected) => {
    expect(movedPaths(path, moves)).toEqual(expected);
  });
});

test('and where a former address leads today', () => {
  const back = toMoves(formerIds, true);
  expect(movedPaths('/techniques/swap.csv', back)).toEqual(['/techniques/patching.csv']);
  expect(movedPaths('/evidence/swap/truth/', back)).toContain('/evidence/patching/faithfulness/');
  expect(movedPaths('/techniques/featuring/', back)).toEqual(['/findings/features/']);
  expect(movedPaths('/imprint/', back)).toEqual(['/about/']);
  expect(movedPaths('/techniques/patching/', back)).toEqual([]);
});
