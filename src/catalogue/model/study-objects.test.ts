import { expect, test } from 'vitest';
import { parse, term } from '../../tests/fixtures/records.ts';
import { objectsOfPaper, objectsOfTerm } from './study-objects.ts';

const { catalogue } = parse({
  'findings/circuits.md': term({ name: 'Circuits', objects: '[circuits]' }),
  'findings/heads.md': term({ name: 'Heads', parent: 'circuits' }),
  'findings/universality.md': term({ name: 'Universality', objects: '[features, circuits]' }),
  'findings/abilities.md': term({ name: 'Abilities' }),
});
const findings = (...ids: readonly string[]) => ({
  findings: ids.map((id) => catalogue.termById.get(id)).filter((one) => one !== undefined),
});

test('a term without objects has those of the nearest term above', () => {
  const heads = catalogue.termById.get('heads');
  expect(heads && objectsOfTerm(catalogue, heads)).toEqual(['circuits']);
});

test.each([
  { of: ['heads'], objects: ['circuits'] },
  { of: ['features', 'heads'], objects: ['features', 'circuits'] },
  { of: ['heads', 'universality'], objects: ['circuits'] },
  { of: ['universality'], objects: ['features', 'circuits'] },
  { of: ['abilities'], objects: [] },
  { of: [], objects: [] },
])('a paper with findings on $of is on $objects', ({ of, objects }) => {
  expect(objectsOfPaper(catalogue, findings(...of))).toEqual(objects);
});
