import { expect, test } from 'vitest';
import { footerPages, mainPages } from '../../components/site/pages.ts';
import { ANSWERING_PAGES, pagesFor } from '../../catalogue/search/page-answers.ts';

test.each([
  ['where do I start', '/roadmap/'],
  ['What should I read first?', '/roadmap/'],
  ['tutorial', '/roadmap/'],
  ['how to read the table', '/evidence/reading/'],
  ['what do the squares mean', '/evidence/reading/'],
  ['how do I cite this?', '/cite/'],
  ['is there a python library for activation patching', '/tools/'],
  ['download', '/data/'],
  ['add my paper', '/contribute/add/'],
])('%s: %s', (query, path) => {
  expect(pagesFor(query).map((page) => page.path)).toEqual([path]);
});

test.each(['sparse autoencoder', 'induction heads', 'data selection by internals', 'key-value memories', ''])(
  '%s is asked of papers',
  (query) => {
    expect(pagesFor(query)).toEqual([]);
  },
);

test('each leads to a page that the site has', () => {
  const known = [...mainPages, ...footerPages].map(({ path }) => path);
  for (const { path } of ANSWERING_PAGES) expect([...known, '/contribute/add/']).toContain(path);
});
