import { expect, test } from 'vitest';
import { parse, term } from '../../tests/fixtures/records.ts';
import { columnGroups, columnName } from './groups.ts';

const { catalogue } = parse({
  'findings/superposition.md': term({ name: 'Superposition', parent: 'features' }),
  'findings/dynamics.md': term({ name: 'Dynamics' }),
});

test('columns stand under what they mean, the root of a group as all of it', () => {
  const groups = columnGroups(catalogue, [
    ...catalogue.evaluation,
    ...catalogue.findings,
    ...catalogue.applications,
  ]);
  const shown = groups.map((group) => [
    group.name,
    group.mark,
    ...group.columns.map((column) => columnName(column, group)),
  ]);
  expect(shown).toEqual([
    ['Evaluation', 'eval', 'Faithfulness'],
    ['Either', 'none', 'Dynamics'],
    ['Features', 'feat', 'All', 'Superposition'],
    ['Applications', 'none', 'Safety'],
  ]);
});
