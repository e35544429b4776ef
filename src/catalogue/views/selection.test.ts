import { expect, test } from 'vitest';
import { parse, paper } from '../../tests/fixtures/records.ts';
import { isSameSelection, parseSelection, resolveSelection, toSelectionQuery } from './selection.ts';

test('ids survive an address, in order and each once', () => {
  const query = toSelectionQuery(['b', 'a']);
  expect(query).toBe('?papers=b,a');
  expect(parseSelection(query)).toEqual(['b', 'a']);
  expect(parseSelection('?papers=a,%20a,,b')).toEqual(['a', 'b']);
});

test('unknown ids are named, the rest kept, former ids followed', () => {
  const { catalogue } = parse({ 'papers/doe-2022-sheep.md': paper({ former_ids: '[doe-2022-old]' }) });
  expect(resolveSelection(['nobody', 'doe-2022-old', 'doe-2022-sheep'], catalogue)).toEqual({
    ids: ['doe-2022-sheep'],
    unknown: ['nobody'],
  });
});

test('an address without papers names none', () => {
  for (const query of ['', '?q=x', '?papers=', '?papers=,']) expect(parseSelection(query)).toEqual([]);
  expect(toSelectionQuery([])).toBe('');
});

test('the order of a selection does not make another of it', () => {
  expect(isSameSelection(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(isSameSelection(['a'], ['a', 'b'])).toBe(false);
  expect(isSameSelection(['a', 'b'], ['a', 'c'])).toBe(false);
});
