import { expect, test } from 'vitest';
import { madeUpTests, type MadeUp } from '../../tests/fixtures/tested.ts';
import { term } from '../../tests/fixtures/records.ts';
import { pathTo, readingsFor } from './course.ts';

const claim = (role: string, evaluation = ''): string =>
  `{ n: 1, to: [techniques/herding], role: ${role}${evaluation} }`;
const found = (evaluation: string): string =>
  `{ n: 1, to: [findings/features], techniques: [herding], evaluation: [${evaluation}] }`;

const PAPERS: readonly MadeUp[] = [
  {
    authors: '[Ada Maker]',
    claims: [
      claim(
        'introduces',
        ', evaluation: [{ id: faithfulness, outcome: supports }, { id: completeness, outcome: supports }]',
      ),
    ],
  },
  { claims: [found('{ id: faithfulness, outcome: supports }')] },
  { claims: [found('{ id: faithfulness, outcome: mixed }, { id: completeness, outcome: supports }')] },
  {
    authors: '[Ada Maker, Bo Other]',
    claims: [found('{ id: faithfulness, outcome: supports }, { id: completeness, outcome: supports }')],
  },
  { claims: [claim('critiques', ', where: "§3", evaluation: [{ id: faithfulness, outcome: mixed }]')] },
  { claims: [claim('critiques', ', where: "§3", evaluation: [{ id: faithfulness, outcome: against }]')] },
  { claims: [claim('critiques', ', where: "§3"')] },
];

const read = (papers: readonly MadeUp[], chosen = {}) => {
  const catalogue = madeUpTests(papers);
  const herding = catalogue.termById.get('herding');
  return readingsFor(catalogue, herding ? [herding] : [], chosen).map(
    ({ side, paper }) => `${side} ${paper.id}`,
  );
};

test('three papers: who introduced it, the independent test with most results, the critique with most against', () => {
  expect(read(PAPERS)).toEqual(['introduces p01', 'tested p03', 'critique p06']);
});

test('makers don’t test independently, and what the catalogue doesn’t know is left out', () => {
  expect(read(PAPERS.slice(0, 1))).toEqual(['introduces p01']);
  expect(read(PAPERS.slice(1, 2))).toEqual([]);
});

test('somebody’s choice stands in place of what is computed; an id that nobody has is passed over', () => {
  expect(read(PAPERS, { critique: 'p07', tested: 'nobody' })).toEqual([
    'introduces p01',
    'tested p03',
    'critique p07',
  ]);
});

test('a paper is read once', () => {
  expect(read(PAPERS, { tested: 'p06' })).toEqual(['introduces p01', 'tested p06', 'critique p05']);
});

const path = (needs: Readonly<Record<string, string>>, to: string) => {
  const catalogue = madeUpTests([], {
    'techniques/herding.md': term({ name: 'Herding', needs: needs['herding'] }),
    'techniques/fold-herding.md': term({
      name: 'Fold herding',
      parent: 'herding',
      needs: needs['fold-herding'],
    }),
    'techniques/shearing.md': term({ name: 'Shearing', needs: needs['shearing'] }),
  });
  const wanted = catalogue.termById.get(to);
  return wanted && pathTo(catalogue, wanted).map(({ id }) => id);
};

test('the path to a term: first things first, each once, and what its parent needs where it names nothing', () => {
  const needs = { herding: '[shearing, faithfulness]', shearing: '[faithfulness]' };
  expect(path(needs, 'herding')).toEqual(['faithfulness', 'shearing']);
  expect(path(needs, 'fold-herding')).toEqual(['faithfulness', 'shearing']);
  expect(path({}, 'herding')).toEqual([]);
});
