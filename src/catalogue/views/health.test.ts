import { expect, test } from 'vitest';
import { otherPaper, paper, parse, words } from '../../tests/fixtures/records.ts';
import { buildHealth } from './health.ts';

const healthOf = (...args: Parameters<typeof parse>) => buildHealth(parse(...args).catalogue);
const ids = (health: ReturnType<typeof buildHealth>, gap: string) =>
  health.gaps.find(({ id }) => id === gap)?.papers.map(({ id }) => id);

test('a sound catalogue: what is counted, and what nobody uses', () => {
  const health = healthOf();
  expect(health).toMatchObject({ papers: 1, checked: 0, checkedShare: 0 });
  expect(health.gaps.map(({ id, papers }) => [id, papers.length])).toEqual([
    ['no-summary', 0],
    ['brief', 0],
    ['not-read', 0],
    ['unsaid', 0],
    ['no-relations', 1],
    ['no-model', 0],
    ['no-venue', 0],
  ]);
  expect(health.oldestUnchecked.map(({ id }) => id)).toEqual(['doe-2022-sheep']);
  expect(health.orphans.map(({ id }) => id)).toEqual(['path-patching', 'faithfulness', 'features', 'safety']);
});

test('each gap is found', () => {
  const health = healthOf({
    'papers/doe-2022-sheep.md': paper({ checked: '{ on: 2024-02-01, against: ["https://example.org/"] }' }),
    'papers/roe-2023-goats.md': otherPaper(
      {
        models: undefined,
        venue: undefined,
        depth: 'brief',
        updated: '2024-03-01',
        contributions:
          '\n  - to: [findings/features]\n    techniques: []\n    tldr: "Goats have features of their own, and many."',
      },
      words(35),
    ),
  });
  expect(health).toMatchObject({ papers: 2, checked: 1, checkedShare: 50 });
  for (const gap of ['brief', 'not-read', 'no-model', 'no-venue'])
    expect(ids(health, gap), gap).toEqual(['roe-2023-goats']);
  expect(health.oldestUnchecked.map(({ id }) => id)).toEqual(['roe-2023-goats']);
  expect(health.orphans.map(({ id }) => id)).not.toContain('features');
});

test('a fresh preprint is no gap, nor is a paper outside the taxonomy without models', () => {
  const health = healthOf({
    'papers/roe-2023-goats.md': otherPaper({
      venue: undefined,
      models: undefined,
      contributions: undefined,
      scope: 'adjacent',
      published: '2023-10',
    }),
  });
  expect(ids(health, 'no-venue')).toEqual([]);
  expect(ids(health, 'no-model')).toEqual([]);
});

test('an empty catalogue', () => {
  expect(healthOf({ 'papers/doe-2022-sheep.md': undefined, 'tools/sheepfold.md': undefined })).toMatchObject({
    papers: 0,
    checkedShare: 0,
    oldestUnchecked: [],
  });
});
