/** Around a release a browser may hold files of two: it asks once more, then says so; and two sites of one origin share nothing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { facetValuesOf } from '../../catalogue/views/facet-values.ts';
import { catalogue } from '../../content/index.ts';
import { site, storagePrefix } from '../../site/site.ts';
import { siteUrl, test } from './browser.ts';

/** Serves files of another release so many times. */
async function serveOther(
  page: Page,
  files: string,
  change: (text: string) => string,
  times?: number,
): Promise<void> {
  const handler: Parameters<Page['route']>[1] = async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };
  await page.route(files, handler, times === undefined ? {} : { times });
}

const ofAnotherStamp = (text: string) => text.replace(/"stamp":\d+/, '"stamp":1');
const ofAnotherLayout = (text: string) => text.replace(/"layout":"[^"]*"/, '"layout":"of another day"');
const titles = (page: Page) => page.locator('[data-results] [data-paper] .ttl');

describe('files of two releases', () => {
  const probing = catalogue.papers.filter((paper) =>
    facetValuesOf(catalogue, paper, 'technique').includes('probing'),
  ).length;

  test.for([
    ['names of another stamp', '**/search/names.json', ofAnotherStamp],
    ['papers of another stamp', '**/search/papers.json', ofAnotherStamp],
    ['names that the script cannot read', '**/search/names.json', ofAnotherLayout],
    ['papers that the script cannot read', '**/search/papers.json', ofAnotherLayout],
  ] as const)('%s are fetched anew, and answer', async ([, files, change], { open }) => {
    const { page } = await open('/about/');
    await serveOther(page, files, change, 1);
    await page.goto(siteUrl('/search/?technique=probing'));
    await page.getByText(`${probing} papers`).waitFor();
    expect(await page.locator('[data-failure]').isVisible()).toBe(false);
  });

  test.for([
    ['names of another stamp', ofAnotherStamp],
    ['names that the script cannot read', ofAnotherLayout],
  ] as const)(
    '%s, again and again, are told in a sentence, and nothing wrong is shown',
    async ([, change], { open }) => {
      const { page } = await open('/about/');
      await serveOther(page, '**/search/names.json', change);
      await page.goto(siteUrl('/search/?technique=probing'));
      const told = page.getByRole('alert').filter({ hasText: 'files of this page are of another release' });
      await told.waitFor();
      expect(await titles(page).count()).toBe(0);
      await page.unroute('**/search/names.json');
      await told.getByRole('button', { name: 'Reload the page' }).click();
      await page.getByText(`${probing} papers`).waitFor();
    },
  );

  test('a full text of a later release than the names brings these up to date, and joins', async ({
    open,
  }) => {
    const { page } = await open('/about/');
    await serveOther(page, '**/search/names.json', ofAnotherStamp, 1);
    await serveOther(page, '**/search/papers.json', ofAnotherStamp, 1);
    await page.goto(siteUrl('/search/?q=needle'));
    await page.locator('[data-paper="meng-2022-rome"]').waitFor();
    expect(await page.locator('[data-failure]').isVisible()).toBe(false);
  });

  test('suggestions read the names anew', async ({ open }) => {
    const { page } = await open('/about/');
    await serveOther(page, '**/search/names.json', ofAnotherLayout, 1);
    await page.keyboard.press('/');
    await page.keyboard.type('tuned le');
    await page
      .getByRole('banner')
      .getByRole('option', { name: /^Tuned lens/ })
      .waitFor();
  });

  test('a paper ticked after a release is there, though the browser kept the catalogue from before it', async ({
    open,
  }) => {
    const newest = catalogue.papers[0];
    if (!newest) throw new Error('There is no paper.');
    const { page } = await open('/about/');
    const withoutNewest = (text: string) => {
      const json = JSON.parse(text) as { papers: readonly { id: string }[] };
      return JSON.stringify({ ...json, papers: json.papers.filter(({ id }) => id !== newest.id) });
    };
    await serveOther(page, '**/data/catalogue.json', withoutNewest, 1);
    await page.goto(siteUrl(`/selection/?papers=${newest.id}`));
    await page.getByRole('link', { name: newest.title }).waitFor();
  });
});

test('what the browser keeps is kept under the name of this site, and what others keep is left alone', async ({
  open,
}) => {
  const { page } = await open('/papers/');
  const others = {
    selection: '["wang-2022-ioi"]',
    theme: 'dark',
    'draft-paper-1': '{"contributions":[],"title":"Theirs"}',
  };
  await page.evaluate((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  }, others);
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  await page.locator('[data-select]').first().click();
  await page.getByText('1 selected').waitFor();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.goto(siteUrl('/contribute/add/'));
  expect(await page.getByLabel('Title').inputValue()).toBe('');
  await page.getByLabel('Title').fill('Ours');
  const kept = await page.evaluate(() => Object.entries(localStorage));
  expect(Object.fromEntries(kept.filter(([key]) => key in others))).toEqual(others);
  const ours = kept.map(([key]) => key).filter((key) => !(key in others));
  expect(ours.toSorted()).toEqual(
    ['draft-paper-1', 'selection', 'theme'].map((name) => storagePrefix() + name),
  );
  expect(storagePrefix({ ...site, base: '/one/' })).not.toBe(storagePrefix({ ...site, base: '/other/' }));
});
