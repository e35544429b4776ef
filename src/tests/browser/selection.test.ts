/** Taking papers away: ticking, ranges, downloads, sharing, and what happens where storage is blocked. */
import { text as readText } from 'node:stream/consumers';
import { expect } from 'vitest';
import { toBibtexFile } from '../../catalogue/index.ts';
import { catalogue } from '../../content.ts';
import { siteUrl, test } from './browser.ts';

test('five papers of a technique are cited in three clicks from its page', async ({ open }) => {
  const { page } = await open('/techniques/sparse-autoencoder/');
  const boxes = page.locator('tbody [data-select]');
  await boxes.nth(0).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'BibTeX' }).last().click()]);
  const text = await readText(await file.createReadStream());
  const ids = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id ?? '');
  expect(ids.length).toBe(5);
  const papers = ids.map((id) => catalogue.paperById.get(id)).filter((paper) => paper !== undefined);
  expect(text.endsWith(toBibtexFile(papers))).toBe(true);
  expect(file.suggestedFilename()).toMatch(/^mi-atlas-selection-\d{4}-\d\d-\d\d\.bib$/);
});

test('a selection is kept on the next page and cleared there', async ({ open }) => {
  const { page } = await open('/papers/');
  await page.locator('[data-select]').first().click();
  await page.goto(siteUrl('/techniques/'));
  await page.getByText('1 selected').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.getByText('1 selected').isVisible()).toBe(false);
});

test('all rows shown are ticked at once, and only those', async ({ open }) => {
  const { page } = await open('/findings/?filter=grokking');
  await page.getByText(/^\d+ of \d+ contributions/).waitFor();
  await page.locator('[data-row]:visible [data-select]').first().waitFor();
  const shown = await page.locator('[data-row]:visible [data-select]').evaluateAll((boxes) => new Set(boxes.map((box) => box.getAttribute('data-select'))).size);
  await page.getByRole('checkbox', { name: 'Select all rows shown' }).click();
  expect(await page.getByText(`${shown} selected`).isVisible()).toBe(true);
});

test('an address holds the whole selection; unknown ids are named and the rest kept', async ({ open }) => {
  const ids = catalogue.papers.slice(0, 150).map(({ id }) => id);
  const { page } = await open(`/selection/?papers=${ids.join(',')},nobody-2020-nothing`);
  await page.getByText('nobody-2020-nothing').waitFor();
  expect(await page.locator('.compare tbody tr').count()).toBe(ids.length);
  expect(new URL(page.url()).searchParams.get('papers')).toBe(ids.join(','));
});

test('blocked storage is told, and the address still works', async ({ browser, open }) => {
  const { page } = await open('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto(siteUrl('/selection/?papers=wang-2022-ioi,meng-2022-rome'));
  await page.getByText('This browser keeps nothing').waitFor();
  expect(await page.locator('.compare tbody tr').count()).toBe(2);
  expect(browser.isConnected()).toBe(true);
});

test('without JavaScript the page explains itself', async ({ open }) => {
  const { page } = await open('/selection/', { javaScript: false });
  expect(await page.getByText('Selecting needs JavaScript').isVisible()).toBe(true);
});
