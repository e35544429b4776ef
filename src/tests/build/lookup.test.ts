/** Every identifier leads to its paper: by an address made from an arXiv id, and by a file small enough to ask often. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { askedByPath, lookUp, type Lookup } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { DIST, readPage } from './dist.ts';

const text = readFileSync(join(DIST, 'data/lookup.json'), 'utf8');
const lookup = JSON.parse(text) as Lookup;
const onArxiv = catalogue.papers.flatMap(({ path, links: { arxiv } }) => (arxiv ? [{ arxiv, path }] : []));

test('each arXiv id has a page that leads to its paper, and its versions are looked up', () => {
  expect(onArxiv.length).toBeGreaterThan(300);
  for (const { arxiv, path } of onArxiv) {
    const page = readPage(`/arxiv/${arxiv}/`);
    expect(page, arxiv).toMatch(new RegExp(`http-equiv="refresh" content="0; url=[^"]*${path}"`));
    expect(page.length, arxiv).toBeLessThan(1500);
    for (const form of [`${arxiv}v7`, `https://arxiv.org/pdf/${arxiv}v2.pdf`])
      expect(lookUp(lookup, askedByPath(`/arxiv/${form}/`) ?? '')?.path, form).toBe(path);
  }
});

test('the file of all identifiers takes 20 bytes an identifier at most, compressed', () => {
  const ids = Object.values(lookup).reduce((sum, all) => sum + Object.keys(all).length, 0);
  expect(ids).toBeGreaterThanOrEqual(onArxiv.length);
  expect(gzipSync(text).length / ids).toBeLessThanOrEqual(20);
});
