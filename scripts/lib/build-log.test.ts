import { expect, test } from 'vitest';
import { createBuildLog } from './build-log.ts';

const QUIET = [
  '08:32:32 [types] Generated 694ms',
  '08:32:37 [build] Building static entrypoints...',
  '',
  '\u001b[42m generating static routes \u001b[49m',
  '08:32:43   ├─ /404.html (+12ms)',
  '08:32:43   └─ /about/index.html (+2ms)',
  '08:33:20 [build] Complete!',
  '',
].join('\n');

test('what Astro says in every build is left out, and tells how far it is', () => {
  const log = createBuildLog();
  expect(log.read(QUIET)).toBe('writing pages, 2');
  expect(log.unexpected).toEqual([]);
});

test('a line may come in pieces', () => {
  const log = createBuildLog();
  expect(log.read('08:32:43   ├─ /ab')).toBeUndefined();
  expect(log.read('out/index.html\n')).toBe('writing pages, 1');
});

test('warnings and errors are kept, without the places in the code', () => {
  const log = createBuildLog();
  log.read(
    '08:32:43 [WARN] [vite] A file is large.\n08:32:44 [ERROR] [build] Broken\n  Stack trace:\n    at render (file:///x.mjs:1:2)\nno record\n',
  );
  expect(log.unexpected).toEqual([
    '08:32:43 [WARN] [vite] A file is large.',
    '08:32:44 [ERROR] [build] Broken',
    'no record',
  ]);
});
