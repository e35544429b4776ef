import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swapFolder } from './swap-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mi-atlas-swap-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const make = (name: string, text: string) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), text);
};

test.each([true, false])('the new folder takes the place, whether one was there (%s) or not', (hadOne) => {
  if (hadOne) make('dist', 'old');
  make('next', 'new');
  swapFolder(join(folder, 'next'), join(folder, 'dist'));
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('where there is no new folder, the old one stays', () => {
  make('dist', 'old');
  expect(() => {
    swapFolder(join(folder, 'next'), join(folder, 'dist'));
  }).toThrow(/ENOENT/);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  expect(existsSync(join(folder, 'next'))).toBe(false);
});

describe('where the place is on another disk', () => {
  /** As a disk of its own at `dist` answers. */
  const acrossDisks = (code: string) => (from: string, to: string) => {
    const dist = join(folder, 'dist');
    const isInside = (path: string) => (path + sep).startsWith(dist + sep);
    if (isInside(from) !== isInside(to)) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };

  test.each(['EXDEV', 'EBUSY'])('%s: the files are copied, and the old ones are gone', (code) => {
    make('dist', 'old');
    writeFileSync(join(folder, 'dist/gone.html'), 'old');
    make('next', 'new');
    swapFolder(join(folder, 'next'), join(folder, 'dist'), acrossDisks(code));
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  test('the first build has a place too', () => {
    make('next', 'new');
    swapFolder(join(folder, 'next'), join(folder, 'dist'), acrossDisks('EXDEV'));
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  test('what was there is there again if it fails half way', () => {
    make('dist', 'old');
    make('next', 'new');
    const failing = (from: string, to: string) => {
      if (from.endsWith(join('new', 'index.html'))) throw new Error('full');
      acrossDisks('EXDEV')(from, to);
    };
    expect(() => swapFolder(join(folder, 'next'), join(folder, 'dist'), failing)).toThrow('full');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });
});

test('a link in the place stays, and leads to the new files', () => {
  make('elsewhere', 'old');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'dist'));
  make('next', 'new');
  swapFolder(join(folder, 'next'), join(folder, 'dist'));
  expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('new');
});
