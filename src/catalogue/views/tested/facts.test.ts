import { describe, expect, it, test } from 'vitest';
import { tool } from '../../../tests/fixtures/records.ts';
import { caveatsOf } from './caveats.ts';
import { claimFacts, paperFacts, parameterCount, readWords } from './facts.ts';
import { madeUpTests, paperIn } from '../../../tests/fixtures/tested.ts';

const MODELS =
  '- { id: tiny-1.5b, name: Tiny 1.5B, size: 1.5B }\n- { id: tiny-70m, name: Tiny 70M, size: 70M }\n- { id: tiny-chess, name: Tiny chess }\n';

const catalogue = madeUpTests(
  [
    {
      authors: '[Ada Doe]',
      models: '[tiny-70m, tiny-1.5b, tiny-chess]',
      claims: [
        '{ n: 1, to: [techniques/herding], role: introduces, evaluation: [{ id: faithfulness, outcome: supports }], where: "§3.2, Fig. 2" }',
        '{ n: 2, to: [findings/features], techniques: [shearing], evaluation: [] }',
        '{ n: 3, to: [findings/features] }',
      ],
      more: {
        tasks: '[counting]',
        links:
          '{ arxiv: "2001.00001", html: "https://arxiv.org/html/2001.00001", code: "https://example.org/code" }',
        checked: '{ on: 2024-03-01, read: secondary, against: ["https://example.org/review"] }',
      },
    },
    {
      claims: [
        '{ n: 1, to: [findings/features], techniques: [herding], evaluation: [{ id: faithfulness, outcome: against }] }',
      ],
      more: {
        relations:
          '[{ type: replicates, paper: p01, note: "finds the same flock", where: Abstract }, { type: extends, paper: p01, note: "adds goats", where: §2 }]',
      },
    },
    {
      authors: '[Ada Doe, Cai Low]',
      claims: [
        '{ n: 1, to: [techniques/herding], role: critiques, where: "§4" }',
        '{ n: 2, to: [techniques/shearing], role: critiques, where: "§5" }',
      ],
      more: {
        relations:
          '[{ type: extends, paper: p01, note: "adds dogs", where: §2 }, { type: applies, paper: p01, note: "uses it", where: §2 }]',
      },
    },
    {
      claims: ['{ n: 1, to: [techniques/herding], role: critiques, where: Abstract }'],
      more: { relations: '[{ type: critiques, paper: p01, note: "loses lambs", where: §1 }]' },
    },
  ],
  {
    'models.yaml': MODELS,
    'tools/sheepfold.md': tool({ paper: 'p01', techniques: undefined, kind: 'model-suite' }),
  },
);
const p01 = paperIn(catalogue, 'p01');
const factsOf = (index: number) => {
  const contribution = p01.contributions[index];
  if (!contribution) throw new Error('No such claim');
  return {
    facts: claimFacts(catalogue, { paper: p01, contribution }),
    caveats: caveatsOf(catalogue, { paper: p01, contribution }),
  };
};
const since = (facts: { readonly since: ReturnType<typeof claimFacts>['since'] }) =>
  facts.since.map(({ how, paper, isIndependent, note }) => [how, paper.id, isIndependent, note]);

describe('six facts of a claim', () => {
  it('who tested it: what the paper reports, and all tests of the technique it is about', () => {
    const { tested } = factsOf(0).facts;
    expect(tested.own?.map(({ state }) => state)).toEqual(['supports']);
    expect(tested.techniques.map(({ sentence }) => sentence)).toEqual([
      'Makers: 1 of 1 support. Independent: 0 of 1.',
    ]);
    expect(factsOf(1).facts.tested).toEqual({ own: [], techniques: [] });
    expect(factsOf(2).facts.tested).toEqual({ own: undefined, techniques: [] });
  });

  it('what came since: replicated, extended, disputed, by whom; disputed once a paper', () => {
    expect(since(factsOf(0).facts)).toEqual([
      ['replicated', 'p02', true, 'finds the same flock'],
      ['extended', 'p03', false, 'adds dogs'],
      ['extended', 'p02', true, 'adds goats'],
      ['disputed', 'p04', true, 'loses lambs'],
      ['disputed', 'p03', false, 'What this claim says, at some length.'],
    ]);
    expect(since(factsOf(1).facts).map(([how, id]) => `${String(how)} ${String(id)}`)).toEqual([
      'replicated p02',
      'extended p03',
      'extended p02',
      'disputed p04',
    ]);
  });

  it('how widely, and whether it can be rerun', () => {
    const { breadth, rerun } = factsOf(0).facts;
    expect(breadth.models.map(({ id }) => id)).toEqual(['tiny-70m', 'tiny-1.5b', 'tiny-chess']);
    expect(breadth.largest?.id).toBe('tiny-1.5b');
    expect(breadth.tasks.map(({ id }) => id)).toEqual(['counting']);
    expect([rerun.code, rerun.tools.map(({ id }) => id)]).toEqual([
      'https://example.org/code',
      ['sheepfold'],
    ]);
  });

  it('where it stands, with the address of a section', () => {
    expect(factsOf(0).facts.where.map(({ text, url }) => [text, url])).toEqual([
      ['§3.2', 'https://arxiv.org/html/2001.00001#S3.SS2'],
      ['Fig. 2', undefined],
    ]);
    expect(factsOf(1).facts.where).toEqual([]);
  });

  it('who checked it, against what', () => {
    const { checked } = factsOf(0).facts;
    expect(checked).toEqual({ on: '2024-03-01', read: 'secondary', against: ['https://example.org/review'] });
    expect(readWords(checked)).toBe('compared with a summary');
    expect(readWords(undefined)).toBe('not yet read');
  });
});

it('six facts of a paper are those of its claims together', () => {
  const facts = paperFacts(catalogue, p01);
  expect(facts.tested.own?.map(({ state }) => state)).toEqual(['supports']);
  expect(facts.tested.techniques.map(({ technique }) => technique.id)).toEqual(['herding']);
  expect(since(facts)).toEqual(since(factsOf(0).facts));
  expect([facts.placed, facts.claims]).toEqual([1, 3]);
  expect(paperFacts(catalogue, paperIn(catalogue, 'p04')).tested.own).toBeUndefined();
});

describe('caveats', () => {
  const caveats = (id: string, index: number) => {
    const paper = paperIn(catalogue, id);
    const contribution = paper.contributions[index];
    return contribution
      ? caveatsOf(catalogue, { paper, contribution }).map(({ paper: critic, technique }) => [
          critic.id,
          technique.id,
        ])
      : [];
  };

  it('are the critiques of the one technique that a claim rests on', () => {
    expect(caveats('p02', 0)).toEqual([
      ['p03', 'herding'],
      ['p04', 'herding'],
    ]);
    expect(caveats('p01', 1)).toEqual([['p03', 'shearing']]);
  });

  it('are none for a claim about a technique, or one that was not read for it', () => {
    expect([caveats('p01', 0), caveats('p01', 2), caveats('p03', 0)]).toEqual([[], [], []]);
  });
});

test.for([
  ['124M', 124e6],
  ['1.5B', 1.5e9],
  ['8x7B', 56e9],
  ['1.8T', 1.8e12],
  ['base', undefined],
  [undefined, undefined],
] as const)('a model of size %s has %s parameters', ([size, count]) => {
  expect(parameterCount(size)).toBe(count);
});
