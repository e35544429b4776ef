import { expect, test } from 'vitest';
import { circlesOf, faultsOf, importsIn, readImports, roomOf } from './imports.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

test('no import climbs, none goes past a door of the core, and none goes in a circle', () => {
  expect(faultsOf(readImports(ROOT))).toEqual([]);
});

test('imports are read from code, not from comments', () => {
  const text =
    "// import './no.ts'\n/** from './no.ts' */\nimport { a } from '../words/dates.ts';\nawait import('./read.ts');\n";
  expect(importsIn('src/catalogue/read/x.ts', text).map(({ to }) => to)).toEqual([
    'src/catalogue/words/dates.ts',
    'src/catalogue/read/read.ts',
  ]);
});

test('a room is the longest folder that holds the file', () => {
  expect(roomOf('src/catalogue/search/words.ts')).toBe('src/catalogue/search');
  expect(roomOf('src/catalogue/index.ts')).toBe('src/catalogue');
  expect(roomOf('astro.config.mjs')).toBeUndefined();
});

test.for<readonly [string, string, string]>([
  ['src/catalogue/words/a.ts', 'src/catalogue/model/b.ts', 'lies above'],
  ['src/components/paper/A.astro', 'src/catalogue/views/b.ts', 'past the doors'],
  ['src/content/a.ts', 'src/pages/b.ts', 'lies above'],
])('%s may not import %s', ([from, to, fault]) => {
  expect(faultsOf([{ from, to }]).join()).toContain(fault);
});

test('circles are found, however long', () => {
  const ring = ['a', 'b', 'c'].map((name, index, all) => ({ from: name, to: all[(index + 1) % 3] ?? '' }));
  expect(circlesOf([...ring, { from: 'd', to: 'a' }])).toEqual(['a ↔ b ↔ c']);
});
