import { describe, expect, it, test } from 'vitest';
import { term } from '../../tests/fixtures/records.ts';
import { madeUpTests, TWELVE } from '../../tests/fixtures/tested.ts';
import { toComparisonCsv } from '../formats/csv.ts';
import { compare, comparePath, pairPath, parseCompare, siblingPairs } from './compare.ts';

// Without a criterion below it, faithfulness has a row of its own.
const catalogue = madeUpTests(TWELVE, { 'evaluation/flock-faithfulness.md': undefined });
const cells = (kind: Parameters<typeof compare>[1], ids: readonly string[], head: string) =>
  compare(catalogue, kind, ids)
    .rows.find((row) => row.head === head)
    ?.cells.map((parts) => parts.map(({ text }) => text).join(' '));

describe('side by side', () => {
  it('techniques show who tested them, and how it came out', () => {
    expect(cells('terms', ['herding', 'shearing'], 'Makers')).toEqual(['3 supports 3 mixed 3 against', '']);
    expect(cells('terms', ['herding', 'shearing'], 'Independent')).toEqual([
      '1 supports 1 mixed 1 against',
      '',
    ]);
    expect(cells('terms', ['herding', 'shearing'], 'Introduced by')).toEqual(['Doe et al. 2020', '']);
    expect(cells('terms', ['herding'], 'Faithfulness')).toEqual([
      'makers: 3 supports 3 mixed 3 against independent: 1 supports 1 mixed 1 against',
    ]);
  });

  it('the numbers lead to exactly these results', () => {
    const row = compare(catalogue, 'terms', ['herding']).rows.find(({ head }) => head === 'Independent');
    expect(row?.cells[0]?.map(({ path }) => path)).toEqual([
      '/evidence/herding/#independent-supports',
      '/evidence/herding/#independent-mixed',
      '/evidence/herding/#independent-against',
    ]);
  });

  it('papers show how their claims came out', () => {
    expect(cells('papers', ['p03', 'p01'], 'How its claims came out')).toEqual(['1 against', '1 supports']);
    expect(compare(catalogue, 'papers', ['p03']).subjects).toEqual([
      { id: 'p03', name: 'Paper p03', path: '/papers/p03/' },
    ]);
  });

  it('four at most stand there, each once; what nobody knows is left out, and so is a row without anything', () => {
    const five = ['p01', 'p01', 'nobody', 'p02', 'p03', 'p04', 'p05'];
    const { subjects, rows } = compare(catalogue, 'papers', five);
    expect(subjects.map(({ id }) => id)).toEqual(['p01', 'p02', 'p03', 'p04']);
    expect(rows.map(({ head }) => head)).not.toContain('Since then');
    expect(rows.every((row) => row.cells.length === 4)).toBe(true);
  });

  it('is a CSV file with a column a subject', () => {
    const csv = toComparisonCsv(compare(catalogue, 'terms', ['herding', 'shearing']));
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(',Herding,Shearing');
    expect(lines).toContain('Independent,1 supports; 1 mixed; 1 against,');
  });
});

describe('siblings', () => {
  const family = madeUpTests(
    [
      {
        claims: ['a', 'b', 'c'].map(
          (id, index) =>
            `{ n: ${index + 1}, to: [techniques/${id}], role: introduces, evaluation: [{ id: faithfulness, outcome: supports }] }`,
        ),
      },
    ],
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [
        `techniques/${id}.md`,
        term({ name: id.toUpperCase(), parent: 'herding' }),
      ]),
    ),
  );

  it('have a page a pair, where both were tested', () => {
    expect(siblingPairs(family).map(pairPath)).toEqual(['/compare/a+b/', '/compare/a+c/', '/compare/b+c/']);
  });
});

test.for([
  ['?terms=a,b', 'terms', ['a', 'b']],
  ['?papers=a,%20a,,b', 'papers', ['a', 'b']],
  ['', 'terms', []],
  ['?other=1', 'terms', []],
] as const)('the address %s asks for %s', ([query, kind, ids]) => {
  expect(parseCompare(query)).toEqual({ kind, ids });
  expect(parseCompare(comparePath(kind, ids).slice('/compare/'.length))).toEqual({ kind, ids });
});
