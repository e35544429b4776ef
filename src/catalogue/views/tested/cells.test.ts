import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../evidence.ts';
import { cellEvidence } from './cells.ts';
import { madeUpTests, TWELVE } from '../../../tests/fixtures/tested.ts';

function cellOf(catalogue: ReturnType<typeof madeUpTests>, key: string) {
  const cell = buildEvidence(catalogue).cells.get(key);
  if (!cell) throw new Error(`No cell ${key}`);
  return cellEvidence(catalogue, cell);
}
const strip = ({ strip: parts }: ReturnType<typeof cellOf>) =>
  parts.map(({ state, judgements }) => `${judgements.length} ${state}`);

describe('cells of the matrix', () => {
  const catalogue = madeUpTests(TWELVE);

  it('keep their papers, and say which are independent and how all came out', () => {
    const cell = cellOf(catalogue, 'herding/faithfulness');
    expect(cell.cell.papers).toHaveLength(12);
    expect(cell.independentPapers.map(({ id }) => id)).toEqual(['p12', 'p11', 'p10']);
    expect(cell.independentFilings.map(({ paper }) => paper.id)).toEqual(['p12', 'p11', 'p10']);
    expect(strip(cell)).toEqual(['4 supports', '4 mixed', '4 against']);
    expect(cell.bars.map(({ side, judgements }) => [side, judgements.length])).toEqual([
      ['makers', 9],
      ['independent', 3],
    ]);
    expect(cell.isMakersOnly).toBe(false);
  });

  it('list each claim once: independent papers first, and of each what speaks against', () => {
    const { sides } = cellOf(catalogue, 'herding/faithfulness');
    expect(
      sides.map(({ side, groups }) => [
        side,
        groups.map(
          ({ state, filings }) => `${state ?? 'none'}: ${filings.map(({ paper }) => paper.id).join(' ')}`,
        ),
      ]),
    ).toEqual([
      ['independent', ['against: p12', 'mixed: p11', 'supports: p10']],
      ['makers', ['against: p09 p06 p03', 'mixed: p08 p05 p02', 'supports: p07 p04 p01']],
    ]);
  });

  it('put a claim with several outcomes where its worst stands, and one without any last', () => {
    const several = madeUpTests([
      {
        claims: [
          '{ n: 1, to: [findings/features], techniques: [shearing], evaluation: [{ id: faithfulness, outcome: supports }, { id: completeness, outcome: against }] }',
          '{ n: 2, to: [findings/features], techniques: [shearing], evaluation: [] }',
        ],
      },
    ]);
    expect(
      cellOf(several, 'shearing/features').sides.map(({ side, groups }) => [
        side,
        groups.map(({ state, filings }) => [state, filings.map(({ contribution }) => contribution.n)]),
      ]),
    ).toEqual([
      [
        'unrecorded',
        [
          ['against', [1]],
          [undefined, [2]],
        ],
      ],
    ]);
  });

  it('under a finding hold what its claims report of the technique', () => {
    const cell = cellOf(catalogue, 'herding/features');
    expect(cell.cell.papers).toHaveLength(6);
    expect(strip(cell)).toEqual(['2 supports', '2 mixed', '2 against']);
  });

  it('are held by makers alone where nobody else is in them', () => {
    const alone = madeUpTests([
      {
        authors: '[Ada Doe]',
        claims: [
          '{ n: 1, to: [techniques/herding], role: introduces, evaluation: [{ id: completeness, outcome: supports }] }',
        ],
      },
      {
        authors: '[Ada Doe]',
        claims: [
          '{ n: 1, to: [findings/features], techniques: [herding], evaluation: [{ id: completeness, outcome: mixed }] }',
        ],
      },
      {
        claims: [
          '{ n: 1, to: [findings/features], techniques: [herding, shearing], evaluation: [{ id: faithfulness, of: [herding], outcome: against }] }',
        ],
      },
    ]);
    expect(cellOf(alone, 'herding/completeness')).toMatchObject({
      isMakersOnly: true,
      independentPapers: [],
    });
    expect(cellOf(alone, 'herding/faithfulness').isMakersOnly).toBe(false);
  });

  it('of a technique whose makers are not recorded are nobody’s', () => {
    const cell = cellOf(
      madeUpTests([
        {
          claims: [
            '{ n: 1, to: [findings/features], techniques: [shearing], evaluation: [{ id: faithfulness, outcome: supports }] }',
          ],
        },
      ]),
      'shearing/faithfulness',
    );
    expect(cell).toMatchObject({ isMakersOnly: false, independentPapers: [] });
    expect(cell.bars.map(({ side }) => side)).toEqual(['unrecorded']);
  });
});
