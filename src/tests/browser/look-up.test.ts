/** From whatever form of an identifier somebody has, to the paper or to the form. */
import { expect } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const paper = catalogue.papers.find(({ links }) => links.arxiv);
const arxiv = paper?.links.arxiv ?? '';

test.for([
  ['a version', `/arxiv/${arxiv}v3/`],
  ['a file', `/arxiv/${arxiv}v1`],
  ['arXiv’s own DOI', `/doi/10.48550/arXiv.${arxiv}/`],
] as const)('%s leads to the record', async ([, path], { open }) => {
  const { page } = await open(path, { status: 404 });
  await page.waitForURL((url) => url.pathname.endsWith(paper?.path ?? '/'));
  expect(await page.locator('h1').textContent()).toBe(paper?.title);
});

test('an unknown id leads to the form, with the id filled in', async ({ open }) => {
  const { page } = await open('/arxiv/1701.99999/', { status: 404 });
  await page.getByRole('link', { name: 'add it' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/contribute/add/'));
  expect(await page.getByLabel('BibTeX, or an arXiv id').inputValue()).toBe('arxiv:1701.99999');
});

test('the address that the bookmark makes leads on by itself', async ({ open }) => {
  const { page } = await open(`/arxiv/?of=${encodeURIComponent(`https://arxiv.org/abs/${arxiv}v2`)}`);
  await page.waitForURL((url) => url.pathname.endsWith(paper?.path ?? '/'));
});
