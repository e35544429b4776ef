import { expect, it } from 'vitest';
import { buildContested } from './contested.ts';
import { madeUpTests, TWELVE } from '../../../tests/fixtures/tested.ts';

const shown = (catalogue: ReturnType<typeof madeUpTests>) =>
  buildContested(catalogue).map(({ term, supports, mixed, against }) => [
    term.id,
    ...[supports, mixed, against].map((side) => side.map(({ paper }) => paper.id).join(' ')),
  ]);

it('lists what is both supported and spoken against, the strongest disagreement first', () => {
  expect(shown(madeUpTests(TWELVE))).toEqual([
    ['herding', 'p10 p07 p04 p01', 'p11 p08 p05 p02', 'p12 p09 p06 p03'],
    ['features', 'p10 p07', 'p11 p08', 'p12 p09'],
  ]);
});

it('shows each result in its setting, on its side', () => {
  const catalogue = madeUpTests([
    {
      claims: [
        '{ n: 1, to: [techniques/herding], role: introduces, evaluation: [{ id: faithfulness, outcome: supports }] }',
      ],
    },
    {
      models: '[tiny-1.5b]',
      more: { tasks: '[counting]' },
      claims: [
        '{ n: 1, to: [findings/features], techniques: [herding, shearing], evaluation: [{ id: completeness, of: [herding], by: [shearing], outcome: against }] }',
      ],
    },
  ]);
  const [herding, ...others] = buildContested(catalogue);
  expect(others).toEqual([]);
  expect(herding?.supports[0]?.side).toBe('makers');
  const [against] = herding?.against ?? [];
  expect(against?.side).toBe('independent');
  expect(
    [against?.models, against?.tasks, against?.of, against?.by].map((values) => values?.map(({ id }) => id)),
  ).toEqual([['tiny-1.5b'], ['counting'], ['herding'], ['shearing']]);
});

it('is silent where nobody disagrees, and where the disagreement is about a kind of it', () => {
  const claims = (outcome: string) => [
    `{ n: 1, to: [techniques/fold-herding], role: improves, evaluation: [{ id: faithfulness, outcome: ${outcome} }] }`,
  ];
  expect(shown(madeUpTests([{ claims: claims('supports') }, { claims: claims('mixed') }]))).toEqual([]);
  expect(shown(madeUpTests([{ claims: claims('supports') }, { claims: claims('against') }]))).toEqual([
    ['fold-herding', 'p01', '', 'p02'],
  ]);
});
