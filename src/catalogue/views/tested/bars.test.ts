import { describe, expect, it, test } from 'vitest';
import {
  criterionEvidence,
  makersOnly,
  sentenceOf,
  techniqueEvidence,
  toBars,
  type OutcomeBar,
} from './bars.ts';
import { judgementsOf } from './judgements.ts';
import { madeUpTests, paperIn, termIn, TWELVE } from '../../../tests/fixtures/tested.ts';
import { sideOf } from './sides.ts';

const idsIn = (bar: OutcomeBar | undefined) =>
  Object.fromEntries(
    (bar?.parts ?? []).map(({ state, judgements }) => [
      state,
      judgements.map(({ paper }) => paper.id).join(' '),
    ]),
  );

describe('twelve papers: filed as makers or not, an author shared or not, each outcome', () => {
  const catalogue = madeUpTests(TWELVE);
  const herding = termIn(catalogue, 'herding');

  test.for([
    ['p01', 'makers'],
    ['p02', 'makers'],
    ['p03', 'makers'],
    ['p04', 'makers'],
    ['p05', 'makers'],
    ['p06', 'makers'],
    ['p07', 'makers'],
    ['p08', 'makers'],
    ['p09', 'makers'],
    ['p10', 'independent'],
    ['p11', 'independent'],
    ['p12', 'independent'],
  ] as const)('%s stands on the side of %s', ([id, side]) => {
    expect(sideOf(catalogue, herding, paperIn(catalogue, id))).toBe(side);
  });

  it('gives two bars, each cut by outcome', () => {
    const { bars, introducers, sentence } = techniqueEvidence(catalogue, herding);
    expect(introducers.map(({ id }) => id)).toEqual(['p01']);
    expect(bars.map(({ side, judgements, papers }) => [side, judgements.length, papers.length])).toEqual([
      ['makers', 9, 9],
      ['independent', 3, 3],
    ]);
    expect(idsIn(bars[0])).toEqual({ supports: 'p07 p04 p01', mixed: 'p08 p05 p02', against: 'p09 p06 p03' });
    expect(idsIn(bars[1])).toEqual({ supports: 'p10', mixed: 'p11', against: 'p12' });
    expect(sentence).toBe('Makers: 3 of 9 support. Independent: 1 of 3.');
  });

  it('has parts that add up to their bar', () => {
    for (const bar of techniqueEvidence(catalogue, herding).bars)
      expect(bar.parts.flatMap(({ judgements }) => judgements).length).toBe(bar.judgements.length);
  });

  it('says the same of the criterion, by technique', () => {
    const [first, ...others] = criterionEvidence(catalogue, termIn(catalogue, 'faithfulness'));
    expect(others).toEqual([]);
    expect(first?.technique.id).toBe('herding');
    expect(first?.sentence).toBe(techniqueEvidence(catalogue, herding).sentence);
    expect(criterionEvidence(catalogue, termIn(catalogue, 'completeness'))).toEqual([]);
  });
});

describe('kinds of a technique', () => {
  const catalogue = madeUpTests([
    {
      authors: '[Ada Doe]',
      claims: ['{ n: 1, to: [techniques/herding], role: introduces, evaluation: [] }'],
    },
    {
      claims: [
        '{ n: 1, to: [techniques/fold-herding], role: introduces, evaluation: [{ id: flock-faithfulness, outcome: supports }, { id: completeness, outcome: against }] }',
      ],
    },
  ]);
  const [herding, fold] = [termIn(catalogue, 'herding'), termIn(catalogue, 'fold-herding')];

  it('count for it, and whoever introduced one is no maker of it', () => {
    const { bars, sentence } = techniqueEvidence(catalogue, herding);
    expect(bars.map(idsIn)).toEqual([{}, { supports: 'p02', against: 'p02' }]);
    expect(sentence).toBe('Makers: not reported. Independent: 1 of 2 support.');
    expect(judgementsOf(catalogue, herding).map(({ isDirect }) => isDirect)).toEqual([false, false]);
  });

  it('have makers of their own', () => {
    expect(techniqueEvidence(catalogue, fold).sentence).toBe(
      'Makers: 1 of 2 support. Independent: no paper known.',
    );
    expect(makersOnly(catalogue).map(({ technique }) => technique.id)).toEqual(['fold-herding']);
  });

  it('stand under a criterion themselves, and a criterion below it counts for it', () => {
    expect(
      criterionEvidence(catalogue, termIn(catalogue, 'faithfulness')).map(({ technique, sentence }) => [
        technique.id,
        sentence,
      ]),
    ).toEqual([['fold-herding', 'Makers: 1 of 1 support. Independent: no paper known.']]);
  });
});

describe('what was judged', () => {
  it('is what `of` says, whatever else was used', () => {
    const catalogue = madeUpTests([
      { claims: ['{ n: 1, to: [techniques/herding], role: introduces }'] },
      {
        claims: [
          '{ n: 1, to: [findings/features], techniques: [herding, shearing], evaluation: [{ id: faithfulness, of: [shearing], outcome: against }, { id: completeness, outcome: supports }] }',
        ],
      },
    ]);
    expect(techniqueEvidence(catalogue, termIn(catalogue, 'herding')).sentence).toBe(
      'Makers: not reported. Independent: 1 of 1 support.',
    );
    expect(techniqueEvidence(catalogue, termIn(catalogue, 'shearing')).sentence).toBe(
      'Makers not recorded: 1 of 2 support.',
    );
  });

  it('calls nothing independent where no maker is recorded, even where a paper improves it', () => {
    const catalogue = madeUpTests([
      {
        claims: [
          '{ n: 1, to: [techniques/shearing], role: improves, evaluation: [{ id: faithfulness, outcome: supports }] }',
        ],
      },
      {
        claims: [
          '{ n: 1, to: [findings/features], techniques: [shearing], evaluation: [{ id: faithfulness, outcome: not-stated }] }',
        ],
      },
    ]);
    const shearing = termIn(catalogue, 'shearing');
    const { bars, sentence } = techniqueEvidence(catalogue, shearing);
    expect(bars.map(({ side }) => side)).toEqual(['unrecorded']);
    expect(idsIn(bars[0])).toEqual({ reported: 'p02', supports: 'p01' });
    expect(sentence).toBe('Makers not recorded: 1 of 1 support, 1 reported without an outcome.');
    expect(makersOnly(catalogue)).toEqual([]);
  });

  it('says that nothing is known where there is nothing', () => {
    expect(sentenceOf(toBars([], true))).toBe('Makers: not reported. Independent: no paper known.');
    expect(sentenceOf(toBars([], false))).toBe('Makers not recorded: no paper known.');
  });

  it('says what is reported without an outcome as reported', () => {
    const catalogue = madeUpTests([
      {
        claims: [
          '{ n: 1, to: [techniques/herding], role: introduces, evaluation: [faithfulness, completeness] }',
        ],
      },
    ]);
    expect(techniqueEvidence(catalogue, termIn(catalogue, 'herding')).sentence).toBe(
      'Makers: 2 reported. Independent: no paper known.',
    );
  });
});
