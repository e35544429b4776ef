import { describe, expect, it } from 'vitest';
import { buildEvidence } from './evidence.ts';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';
import { buildRecordSets } from './record-sets.ts';

const catalogue = madeUpCatalogue([
  {
    id: 'a',
    data: {
      published: '2023',
      contributions: [{ to: ['techniques/linear-probe'], tldr: 'x' }],
      authors: ['Ada Doe', 'OpenAI'],
    },
  },
  {
    id: 'b',
    data: {
      published: '2022',
      updated: '2026-11-30',
      venue: { id: 'iclr', year: 2022 },
      contributions: [
        { to: ['findings/superposition'], techniques: ['probing'], evaluation: ['faithfulness'], tldr: 'x' },
      ],
    },
  },
]);
const sets = buildRecordSets(catalogue, buildEvidence(catalogue));
const idsOf = (path: string) => sets.get(path)?.papers.map(({ id }) => id);

describe('the records of a page', () => {
  it.each([
    ['/techniques/', ['a']],
    ['/findings/', ['b']],
    ['/techniques/probing/', ['a', 'b']],
    ['/techniques/linear-probe/', ['a']],
    ['/evaluation/faithfulness/', ['b']],
    ['/authors/ada-doe/', ['a', 'b']],
    // Of one paper: the page is that paper's.
    ['/authors/openai/', undefined],
    ['/venues/iclr/', ['b']],
    ['/venues/tmlr/', []],
    ['/years/2022/', ['b']],
    ['/papers/', ['a', 'b']],
    ['/evidence/probing/faithfulness/', ['b']],
    ['/evidence/probing/superposition/', ['b']],
    ['/nowhere/', undefined],
  ])('%s', (path, expected) => {
    expect(idsOf(path)).toEqual(expected);
  });

  it('of a term are those of its contributions', () => {
    for (const { path, papers, filings } of sets.values()) {
      if (filings) expect(new Set(filings.map(({ paper }) => paper)), path).toEqual(new Set(papers));
    }
  });

  it('can be followed for terms, authors and everything', () => {
    expect(
      [...sets.values()]
        .filter(({ hasFeed }) => !hasFeed)
        .every(({ path }) => /^\/(?:[a-z]+|(?:venues|years|evidence|objects|families)\/.+)\/$/.test(path)),
    ).toBe(true);
    expect(sets.get('/latest/')?.hasFeed).toBe(true);
  });

  it('are as new as the newest of them', () => {
    expect(sets.get('/techniques/probing/')?.updated).toBe('2026-11-30');
    expect(sets.get('/venues/tmlr/')?.updated).toBe('');
  });
});
