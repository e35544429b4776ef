/** The core runs anywhere: no Astro, no page, no clock, and the disk in one module only. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = import.meta.dirname;

const modules = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

/** A module's code without its comments and the words in quotes, save for what it imports. */
function read(name: string): { readonly code: string; readonly imports: readonly string[] } {
  const source = readFileSync(join(FOLDER, name), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const imports = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);
  return { code: source.replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, "''"), imports };
}

/** What `browser.ts` brings along, itself included. */
function reachable(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const target of read(name).imports.filter((path) => path.startsWith('.')))
    reachable(join(name, '..', target), seen);
  return seen;
}

/** What another field would change: values without code, which the core may name. */
const CONFIG = '../../atlas.config.ts';
const folders = (name: string): readonly string[] =>
  name
    .split('/')
    .slice(1)
    .map(() => '..');

describe.each(modules)('%s', (name) => {
  const { code, imports } = read(name);

  it('imports neither Astro nor the rest of the project', () => {
    expect(imports.filter((target) => /^(?:astro|@astrojs|virtual:)/.test(target))).toEqual([]);
    expect(
      imports.filter(
        (target) =>
          target.startsWith('.') &&
          target !== posix.join(...folders(name), CONFIG) &&
          join(FOLDER, name, '..', target).startsWith(`${FOLDER}/`) === false,
      ),
    ).toEqual([]);
  });

  it('touches no page and reads no clock', () => {
    expect(
      code.match(
        /\b(?:window|localStorage|globalThis)\b|\bdocument\.(?:querySelector|getElement|createElement|body)/g,
      ),
    ).toBeNull();
    expect(
      code.match(/\bDate\.now\b|\bnew Date\b(?!\([^)])|\bperformance\.|\bTemporal\b|\bMath\.random\b/g),
    ).toBeNull();
  });

  it('leaves the disk to load/read.ts', () => {
    if (name !== 'load/read.ts') expect(imports.filter((target) => target.startsWith('node:'))).toEqual([]);
  });
});

describe('browser.ts', () => {
  it('brings neither the disk nor the front-matter splitter along', () => {
    expect(
      [...reachable('browser.ts')]
        .flatMap((name) => read(name).imports)
        .filter((target) => /^node:|gray-matter/.test(target)),
    ).toEqual([]);
  });
});
