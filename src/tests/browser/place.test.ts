/** Lists that a script makes or narrows are found again as they were left: by the way back, and after a reload. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { siteUrl, test } from './browser.ts';

interface List {
  readonly path: string;
  /** What of the page is to be found again. */
  readonly items: string;
  /** Narrows the list as a reader does. */
  readonly narrow?: (page: Page) => Promise<void>;
}

const LISTS: Readonly<Record<string, List>> = {
  'authors by a filter': {
    path: '/authors/',
    items: '[data-name]',
    narrow: async (page) => {
      await page.getByRole('searchbox', { name: 'Filter authors' }).fill('an');
      await page.waitForURL(/\?filter=an$/);
    },
  },
  'a table by a filter': {
    path: '/findings/',
    items: '[data-row]',
    narrow: async (page) => {
      await page.getByRole('searchbox', { name: 'Filter rows' }).fill('model');
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+ of \d/ })
        .waitFor();
    },
  },
  'a selection': {
    path: `/selection/?papers=${catalogue.papers
      .slice(0, 60)
      .map(({ id }) => id)
      .join(',')}`,
    items: '[data-paper]',
  },
};

/** The text and the top of the first item in the middle of the window. */
const inTheMiddle = (page: Page, items: string) =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((item) => item.checkVisibility());
    const item = all.find((one) => one.getBoundingClientRect().bottom > innerHeight / 2);
    return item
      ? `${Math.round(item.getBoundingClientRect().top)}: ${item.textContent.trim().slice(0, 40)}`
      : 'nothing';
  }, items);

/** Scrolls down, and waits until the history knows. */
async function goDown(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1_700);
  await expect
    .poll(() =>
      page.evaluate(
        () => Math.abs(((history.state as { place?: { y: number } } | null)?.place?.y ?? NaN) - scrollY) < 1,
      ),
    )
    .toBe(true);
}

test.for(Object.entries(LISTS))('%s, at the same place', async ([, { path, items, narrow }], { open }) => {
  const { page } = await open(path);
  await page.locator(items).filter({ visible: true }).nth(20).waitFor();
  await narrow?.(page);
  await goDown(page);
  const before = await inTheMiddle(page, items);
  expect(before).not.toBe('nothing');
  await page.reload();
  await expect.poll(() => inTheMiddle(page, items)).toBe(before);
  await page.goto(siteUrl('/about/'));
  await page.goBack();
  await expect.poll(() => inTheMiddle(page, items)).toBe(before);
});

test('whoever has scrolled on by then is not drawn back', async ({ open }) => {
  const { page } = await open(LISTS['a selection']?.path);
  await page.locator('[data-paper]').nth(20).waitFor();
  await goDown(page);
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/data/catalogue.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload();
  await page.getByText('Fetching the records').waitFor();
  await page.mouse.wheel(0, 10);
  release(undefined);
  await page.locator('[data-paper]').nth(20).waitFor();
  expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
});

test('the form to add a paper, where one was writing', async ({ open }) => {
  const { page } = await open('/contribute/add/');
  await page.locator('[data-adding]').waitFor();
  await goDown(page);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1_000);
  await page.reload();
  await page.locator('[data-adding]').waitFor();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(before));
});
