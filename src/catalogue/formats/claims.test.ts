import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { filingsOf } from '../model/indexes.ts';
import { madeUpTests, paperIn } from '../../tests/fixtures/tested.ts';
import { citeClaim, citeName, toClaimSchema, toClaimsJsonl } from './claims.ts';

const catalogue = madeUpTests([
  {
    authors: '[Ada Doe]',
    models: '[tiny-1.5b]',
    claims: [
      '{ n: 1, to: [techniques/herding], role: introduces, evaluation: [{ id: faithfulness, by: [shearing], outcome: supports }], where: "§3.2" }',
    ],
  },
  { authors: '[Bea Roe, Cai Low]', claims: ['{ n: 4, to: [findings/features] }'] },
  {
    authors: '[Bea Roe, Cai Low, Dan Fay]',
    claims: [
      '{ n: 1, to: [findings/features], techniques: [herding], evaluation: [{ id: faithfulness, of: [herding], outcome: against }, { id: completeness, outcome: not-stated }] }',
    ],
  },
]);

test.for([
  ['p01', 'Doe 2020'],
  ['p02', 'Roe and Low 2020'],
  ['p03', 'Roe et al. 2020'],
] as const)('%s is cited as %s', ([id, name]) => {
  expect(citeName(paperIn(catalogue, id))).toBe(name);
});

it('a claim is cited by its number, not its place', () => {
  const paper = paperIn(catalogue, 'p02');
  const [contribution] = paper.contributions;
  expect(contribution && citeClaim({ paper, contribution })).toBe('Roe and Low 2020, claim 4');
});

describe('claims as JSON Lines', () => {
  const lines = toClaimsJsonl(catalogue, filingsOf(catalogue.papers.toReversed()))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);

  it('are a line each, with outcomes and the side of their paper', () => {
    expect(lines).toEqual([
      {
        id: 'p01-1',
        paper: 'p01',
        n: 1,
        path: '/papers/p01/#c1',
        cite: 'Doe 2020, claim 1',
        kind: 'techniques',
        to: ['herding'],
        role: 'introduces',
        techniques: null,
        evaluation: [
          {
            criterion: 'faithfulness',
            of: [],
            by: ['shearing'],
            metric: [],
            outcome: 'supports',
            sides: { herding: 'makers' },
          },
        ],
        models: ['tiny-1.5b'],
        tasks: [],
        where: '§3.2',
        tldr: 'What this claim says, at some length.',
      },
      {
        id: 'p02-4',
        paper: 'p02',
        n: 4,
        path: '/papers/p02/#c4',
        cite: 'Roe and Low 2020, claim 4',
        kind: 'findings',
        to: ['features'],
        techniques: null,
        evaluation: null,
        models: [],
        tasks: [],
        tldr: 'What this claim says, at some length.',
      },
      {
        id: 'p03-1',
        paper: 'p03',
        n: 1,
        path: '/papers/p03/#c1',
        cite: 'Roe et al. 2020, claim 1',
        kind: 'findings',
        to: ['features'],
        techniques: ['herding'],
        evaluation: [
          {
            criterion: 'faithfulness',
            of: ['herding'],
            by: [],
            metric: [],
            outcome: 'against',
            sides: { herding: 'independent' },
          },
          {
            criterion: 'completeness',
            of: [],
            by: [],
            metric: [],
            outcome: 'reported',
            sides: { herding: 'independent' },
          },
        ],
        models: [],
        tasks: [],
        tldr: 'What this claim says, at some length.',
      },
    ]);
  });

  it('keep to their schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(toClaimSchema());
    expect(lines.filter((line) => !validate(line))).toEqual([]);
    expect(validate({ ...lines[0], outcome: 'good' })).toBe(false);
  });
});
