/** An address that leads nowhere proposes the record that was meant. */
import { expect } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const [paper] = catalogue.papers;
const [technique] = catalogue.techniques;
const [author] = catalogue.authors.filter(({ hasPage }) => hasPage);
const arxiv = catalogue.papers.find(({ links }) => links.arxiv);

test.for([
  ['a letter missing', paper?.path.replace(/.\/$/, '/'), paper],
  ['another ending', technique?.path.replace(/\/$/, '.html'), technique],
  ['another folder', `/findings/${technique?.id}/`, technique],
  ['an identifier', `/papers/${arxiv?.links.arxiv}/`, arxiv],
  ['capitals', author?.path.replace(author.id, author.id.toUpperCase()), author],
] as const)('%s: %s', async ([, path = '', meant], { open }) => {
  const { page } = await open(path, { status: 404 });
  const nearest = page.getByRole('region', { name: 'Nearest to it' });
  const first = nearest.getByRole('link').first();
  await first.waitFor();
  expect(await first.textContent()).toBe(meant && ('title' in meant ? meant.title : meant.name));
  await first.click();
  await page.waitForURL((url) => url.pathname.endsWith(meant?.path ?? ''));
  expect(await page.locator('h1').textContent()).toBe(meant && ('title' in meant ? meant.title : meant.name));
});

test('nothing is proposed where nothing comes near, and the page says where to look', async ({ open }) => {
  const { page } = await open('/zzzzzzzzzzzzzzzz/', { status: 404 });
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('region', { name: 'Nearest to it' }).count()).toBe(0);
  expect(await page.getByRole('main').getByRole('link', { name: 'Search' }).count()).toBe(1);
});
