/** The search box of every page: what it suggests, by keyboard, on a phone, from a cold cache, and when its index is missing. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response, Route } from 'playwright-core';
import { expect } from 'vitest';
import { siteUrl, test } from './browser.ts';

const BUDGET_BYTES = 45 * 1024;
/** Scripts and the names to suggest. */
const OF_SEARCH = /\/(search|_astro)\//;
const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: 'Search' });
const listOf = (page: Page) => page.getByRole('banner').getByRole('listbox', { name: 'Suggestions' });

async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
}

test.for([
  ['tuned le', 'Terms', 'Tuned lens', '/techniques/tuned-lens/'],
  ['nanda', 'Authors', 'Neel Nanda', '/authors/neel-nanda/'],
  // Of one paper, which says more than a page of theirs.
  ['ravichander', 'Authors', 'Abhilasha Ravichander', '/papers/ravichander-2021-probing-paradigm/'],
  ['indirect obj', 'Tasks', 'Indirect object identification', '/tasks/indirect-object-identification/'],
  ['superpositon', 'Papers', 'Toy Models of Superposition', '/papers/elhage-2022-superposition/'],
] as const)('%s: %s, %s', async ([words, group, name, path], { open }) => {
  const { page } = await open('/about/');
  await type(page, words);
  const option = listOf(page)
    .getByRole('group', { name: group })
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first();
  await option.waitFor();
  await option.click();
  await page.waitForURL(siteUrl(path));
});

test('an identifier in any form suggests its paper alone; one that no paper has is said', async ({
  open,
}) => {
  const { page } = await open('/about/');
  await type(page, 'https://huggingface.co/papers/2211.00593');
  const papers = listOf(page).getByRole('group', { name: 'Papers' }).getByRole('option');
  await papers.filter({ hasText: 'Interpretability in the Wild' }).waitFor();
  expect(await papers.count()).toBe(1);
  await boxOf(page).fill('arXiv:2402.99991');
  await page.getByRole('banner').getByText('Not in the catalogue: arXiv id 2402.99991.').first().waitFor();
});

test('by keyboard: arrows choose, Escape takes the list away, Enter opens', async ({ open }) => {
  const { page } = await open('/papers/');
  await type(page, 'activation patching');
  await listOf(page).getByRole('option').first().waitFor();
  expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await listOf(page).isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  const chosen = listOf(page).getByRole('option', { selected: true });
  expect(await boxOf(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  expect(await chosen.innerText()).toMatch(/^Activation patching/);
  await page.keyboard.press('Enter');
  await page.waitForURL(siteUrl('/techniques/activation-patching/'));
});

test('the number of suggestions is said', async ({ open }) => {
  const { page } = await open('/about/');
  await type(page, 'superposition');
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^\d+ suggestions$/ })
    .waitFor();
});

test('on a phone the list lies within the screen', async ({ open }) => {
  const { page } = await open('/about/', { viewport: { width: 375, height: 812 } });
  await type(page, 'sparse');
  await listOf(page).getByRole('option').first().waitFor();
  const box = await listOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});

test('names that cannot be fetched are told, with a way to try again; Enter still searches', async ({
  open,
}) => {
  const { page } = await open('/about/', { expected: [/suggest\.json/, /503/] });
  await page.route('**/search/suggest.json', (route) => route.fulfill({ status: 503 }));
  await type(page, 'tuned lens');
  const again = page.getByRole('banner').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await page.getByRole('banner').innerText()).toContain(
    'Suggestions did not load. Enter leads to the search page.',
  );
  await page.unroute('**/search/suggest.json');
  await again.click();
  await listOf(page)
    .getByRole('option', { name: /^Tuned lens/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=tuned%20lens/);
});

test('from a cold cache: 45 KB after brotli, script and vocabulary asked for before any is answered', async ({
  open,
}) => {
  const first = await open('/about/');
  const answers: Response[] = [];
  first.page.on('response', (response) => answers.push(response));
  await type(first.page, 'ioi');
  await listOf(first.page).getByRole('option').first().waitFor();
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  const sizes = bodies.map((body) => brotliCompressSync(body).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);

  const { page } = await open('/about/');
  const held: Route[] = [];
  await page.route(OF_SEARCH, (route) =>
    route.request().resourceType() === 'font' ? route.continue() : void held.push(route),
  );
  await type(page, 'ioi');
  const wanted = answers
    .map((answer) => answer.request())
    // Papers and authors are asked for by the words typed, once the script knows what there is.
    .filter(
      (one) => OF_SEARCH.test(one.url()) && one.resourceType() !== 'font' && !/\/names-\d+\//.test(one.url()),
    );
  expect(wanted.length).toBeGreaterThan(1);
  await expect
    .poll(() => held.map((route) => route.request().url()).toSorted())
    .toEqual(wanted.map((request) => request.url()).toSorted());
  await Promise.all(held.map((route) => route.continue()));
  await listOf(page).getByRole('option').first().waitFor();
});
