/** Pages stay small: the budgets of the project, in bytes after brotli. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { DIST, htmlFiles, readPage } from './dist.ts';
import { compressedSize, weigh } from './weight.ts';

const KB = 1024;
const PAGE_MAX_BYTES = 150 * KB;

/** Bytes after brotli; a page that is small enough without it is not compressed. */
const sizeOf = (html: Buffer): number => (html.length <= PAGE_MAX_BYTES ? html.length : compressedSize(html));

describe('weight', () => {
  test('home: 100 KB with fonts, scripts 10 KB', () => {
    const { html, css, js, fonts } = weigh('/');
    expect(html + css + js + fonts).toBeLessThanOrEqual(100 * KB);
    expect(js).toBeLessThanOrEqual(10 * KB);
  });

  test('a table: 30 KB without fonts for 80 rows, scripts 10 KB', () => {
    const { html, css, js } = weigh('/techniques/');
    const rows = readPage('/techniques/').split('<tr data-row').length - 1;
    expect(css + js + (html * Math.min(80, rows)) / rows).toBeLessThanOrEqual(30 * KB);
    expect(js).toBeLessThanOrEqual(10 * KB);
  });

  test('the style sheets of a page: 9 KB, of a paper 6 KB', () => {
    for (const path of [
      '/',
      '/techniques/',
      '/techniques/activation-patching/',
      '/evidence/',
      '/timeline/',
      '/search/',
      '/contribute/add/',
      '/papers/',
    ]) {
      expect(weigh(path).css, path).toBeLessThanOrEqual(9 * KB);
    }
    expect(weigh(catalogue.papers[0]?.path ?? '').css).toBeLessThanOrEqual(6 * KB);
  });

  test('who tested a term, and what came of it: 4 KB of its page', () => {
    const heads = [...catalogue.termById.values()].map(({ path }) => {
      const [section = ''] = /<section aria-labelledby="tested".*?<\/section>/s.exec(readPage(path)) ?? [];
      return [path, compressedSize(section)] as const;
    });
    expect(heads.filter(([, size]) => size > 4 * KB)).toEqual([]);
    expect(heads.filter(([, size]) => size > 1).length).toBeGreaterThan(0);
  });

  test('a paper, with style and scripts, without fonts: 14.5 KB with the facts of each claim', () => {
    const sizes = new Map(
      catalogue.papers.map(({ id, path }) => {
        const { html, css, js } = weigh(path);
        return [id, html + css + js];
      }),
    );
    expect([...sizes].filter(([, size]) => size > 14.5 * KB)).toEqual([]);
  });
});

test('search from a cold cache, to results with the full text of three words: 204 KB without fonts', () => {
  const filesIn = (folder: string) =>
    readdirSync(join(DIST, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(DIST, folder, name));
  const sizesOf = (files: readonly string[]) =>
    files.map((file) => compressedSize(readFileSync(file))).toSorted((a, b) => b - a);
  const { html, css, js } = weigh('/search/');
  // Others are fetched for what names lack, or for a box that suggests.
  const records = sizesOf(['names', 'papers'].map((name) => join(DIST, 'search', `${name}.json`)));
  const sizes = [
    html,
    css,
    js,
    ...records,
    ...sizesOf(filesIn('pagefind')),
    ...sizesOf(filesIn('pagefind/index')).slice(0, 3),
  ];
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(204 * KB);
});

test('no page has more than 150 KB of HTML', () => {
  const sizes = htmlFiles().map((file) => [file, sizeOf(readFileSync(join(DIST, file)))] as const);
  expect(sizes.filter(([, size]) => size > PAGE_MAX_BYTES)).toEqual([]);
});

test('no page asks another host for anything, or holds inline styles or handlers', () => {
  const found = htmlFiles().flatMap((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const foreign = [
      ...html.matchAll(
        /<(?:script|link|img|iframe|source|use)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"[^>]*>/g,
      ),
    ].map(([tag]) => tag);
    const inline = [...html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/g)].map(([tag]) => tag);
    return [...foreign.filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag)), ...inline].map(
      (tag) => `${file}: ${tag}`,
    );
  });
  expect(found).toEqual([]);
});
