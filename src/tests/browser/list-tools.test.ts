/** Long lists of papers: narrowed by words and menus, put in another order, by titles only; their years lead into them. */
import { expect } from 'vitest';
import { test } from './browser.ts';

test('a filtered list is kept in the address: words, a technique with what is below it, since a year', async ({
  open,
}) => {
  const { page } = await open('papers/');
  const shown = page.locator('.papers > li:visible');
  const all = await shown.count();
  await page.getByRole('combobox', { name: 'Only this technique' }).selectOption('sparse-autoencoder');
  await page.getByRole('combobox', { name: 'Since this year' }).selectOption('2025');
  await page.getByRole('searchbox', { name: 'Filter papers' }).fill('benchmark');
  await expect
    .poll(() => page.getByRole('search', { name: 'Filter this list' }).getByRole('status').textContent())
    .toMatch(/^\d+ of \d+ papers$/);
  const found = await shown.locator('a.ttl').allTextContents();
  expect(found.map((text) => text.trim())).toContain(
    'SAEBench: A Comprehensive Benchmark for Sparse Autoencoders in Language Model Interpretability',
  );
  expect(found.length).toBeLessThan(all / 4);
  expect(new URL(page.url()).search).toBe('?technique=sparse-autoencoder&since=2025&filter=benchmark');
  await page.reload();
  await expect.poll(() => shown.count()).toBe(found.length);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await shown.count()).toBe(all);
});

test('another order, titles only, and the years beside it', async ({ open }) => {
  const { page } = await open('papers/');
  const titles = page.locator('.papers > li a.ttl');
  const newest = await titles.first().textContent();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
  await expect.poll(() => titles.last().textContent()).toBe(newest);
  expect(await page.locator('.papers .tldr:visible').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Titles only' }).click();
  expect(await page.locator('.papers .tldr:visible').count()).toBe(0);
  await page.reload();
  await expect.poll(() => page.locator('.papers .tldr:visible').count()).toBe(0);
  const year = page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2022' });
  await year.click();
  expect(
    await page
      .locator('#y2022')
      .boundingBox()
      .then((box) => (box?.y ?? -1) >= 0 && (box?.y ?? 9999) < 900),
  ).toBe(true);
});

test('latest: years stand at its head, and months without a paper left go', async ({ open }) => {
  const { page } = await open('latest/');
  const years = await page.getByRole('navigation', { name: 'Older papers' }).boundingBox();
  expect(years?.y).toBeLessThan(600);
  const months = page.locator('section.month:visible');
  const all = await months.count();
  await page.getByRole('combobox', { name: 'Only this technique' }).selectOption('probing');
  await expect.poll(() => months.count()).toBeLessThan(all);
  expect(await page.locator('section.month:visible:not(:has(.papers > li:visible))').count()).toBe(0);
});

test('what is missing: filtered by what a record lacks, each with a way to mend it', async ({ open }) => {
  const { page } = await open('health/?missing=no-venue');
  const rows = page.locator('[data-missing] tbody tr:visible');
  await expect
    .poll(() =>
      rows.allTextContents().then((texts) => texts.every((text) => text.includes('without a venue'))),
    )
    .toBe(true);
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.first().getByRole('link', { name: 'Fix this record' }).count()).toBe(1);
});
