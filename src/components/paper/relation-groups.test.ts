import { expect, test } from 'vitest';
import type { Paper, Relation } from '../../catalogue/index.ts';
import { hasRelationsPage, shownOf, toGroups } from './relation-groups.ts';

const relations = (
  count: number,
  type: Relation['type'],
  direction: Relation['direction'] = 'incoming',
): Relation[] =>
  Array.from({ length: count }, (_, index) => ({
    type,
    direction,
    paper: { id: `roe-${index}` } as Paper,
    note: '',
    where: '',
  }));

test('doubts come before what was built on the paper, and what it does itself before both', () => {
  const groups = toGroups([
    ...relations(1, 'extends'),
    ...relations(1, 'critiques'),
    ...relations(1, 'extends', 'outgoing'),
  ]);
  expect(groups.map(({ heading, id }) => [heading, id])).toEqual([
    ['Extends', 'extends'],
    ['Critiqued by', 'critiqued-by'],
    ['Extended by', 'extended-by'],
  ]);
});

test('of more than six that build on the paper its page shows the first five', () => {
  const shown = (list: Relation[]) => toGroups(list).map((group) => shownOf(group).length);
  expect(shown([...relations(6, 'extends'), ...relations(7, 'applies')])).toEqual([6, 5]);
  expect(hasRelationsPage(relations(6, 'extends'))).toBe(false);
  expect(hasRelationsPage(relations(7, 'applies'))).toBe(true);
});

test('doubts, and what the paper does to others, are never cut', () => {
  const many = [
    ...relations(30, 'critiques'),
    ...relations(30, 'replicates'),
    ...relations(30, 'applies', 'outgoing'),
  ];
  expect(toGroups(many).map((group) => shownOf(group).length)).toEqual([30, 30, 30]);
  expect(hasRelationsPage(many)).toBe(false);
});
