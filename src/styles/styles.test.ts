/** Style stands where it belongs: tokens in the theme, elements in base.css, patterns as utilities, the rest with its component. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(SRC + file, 'utf8');
const sheets = globSync('styles/*.css', { cwd: SRC }).toSorted();
const styled = [
  ...sheets,
  ...globSync(['components/**/*.{astro,ts}', 'layouts/*.astro', 'pages/**/*.astro', 'client/**/*.{ts,css}'], {
    cwd: SRC,
  }),
]
  .filter((file) => !file.endsWith('.test.ts'))
  .toSorted();

/** Names at the head of what stands in no braces: `@utility k`, `:root`, `@layer base`. */
function outerHeads(css: string): readonly string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of css.replace(/\/\*.*?\*\//gs, '')) {
    if (sign === '{' && depth++ === 0) heads.push(head.trim());
    if (sign === '}' && --depth === 0) head = '';
    else if (depth === 0) head = sign === ';' ? '' : head + sign;
  }
  return heads.filter(Boolean);
}

test('every token that a style names is one of the theme', () => {
  const known = new Set([...read('styles/theme.css').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
  const unknown = styled.flatMap((file) => {
    const text = read(file);
    const own = new Set([...text.matchAll(/[\s{;](--[\w-]+):/g)].map(([, name]) => name));
    return [...text.matchAll(/var\((--[\w-]+)[,)]/g)]
      .filter(([, name = '']) => !known.has(name) && !own.has(name))
      .map(([said]) => `${file}: ${said}`);
  });
  expect(unknown).toEqual([]);
});

test('rules that hold everywhere stand in the theme and base.css; other sheets hold utilities only', () => {
  const rules = sheets
    .filter((file) => !['theme.css', 'base.css'].includes(basename(file)))
    .flatMap((file) =>
      outerHeads(read(file))
        .filter((head) => !head.startsWith('@utility '))
        .map((head) => `${file}: ${head}`),
    );
  expect(rules).toEqual([]);
});

test('a global style of a layout brings sheets in and says no rule', () => {
  const rules = styled.flatMap((file) =>
    [...read(file).matchAll(/<style is:global>(.*?)<\/style>/gs)].flatMap(([, css = '']) =>
      outerHeads(css.replace(/'[^']*'/g, '')).map((head) => `${file}: ${head}`),
    ),
  );
  expect(rules).toEqual([]);
});

test('utilities are written as Tailwind names them, without a prefix', () => {
  expect(styled.filter((file) => /\btw:/.test(read(file)))).toEqual([]);
});
