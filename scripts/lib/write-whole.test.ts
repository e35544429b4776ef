import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mi-atlas-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'a.md');

test('a text takes the place of another, and nothing stays beside it', () => {
  writeFileSync(file(), 'old');
  expect(writeWhole(file(), 'new')).toBe(true);
  expect(readFileSync(file(), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a file that has to be new is never written over', () => {
  expect(writeWhole(file(), 'first', { isNew: true })).toBe(true);
  expect(writeWhole(file(), 'second', { isNew: true })).toBe(false);
  expect(readFileSync(file(), 'utf8')).toBe('first');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a folder that isn’t there is told', () => {
  expect(() => writeWhole(join(folder, 'none', 'a.md'), 'x', { isNew: true })).toThrow(/ENOENT/);
});

/** No file may grow beyond one block: what a full disk does. */
const onFullDisk = (options: string) =>
  spawnSync(
    'sh',
    ['-c', `ulimit -f 1; exec "$0" --input-type=module -e "$1"`, process.execPath, script(options)],
    { encoding: 'utf8' },
  );
const script = (options: string) =>
  `import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, 'write-whole.ts'))}; writeWhole(${JSON.stringify(file())}, 'x'.repeat(100_000)${options});`;

test.skipIf(process.platform === 'win32')('on a full disk no file appears, and what was there stays', () => {
  const created = onFullDisk(', { isNew: true }');
  expect(created.stderr).toMatch(/EFBIG|file too large/i);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(file(), 'old');
  expect(onFullDisk('').status).not.toBe(0);
  expect(readdirSync(folder)).toEqual(['a.md']);
  expect(readFileSync(file(), 'utf8')).toBe('old');
});
