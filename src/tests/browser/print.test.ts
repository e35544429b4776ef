/** On paper: a record on a sheet or two, a table without its controls and with the address of each claim. */
import { expect } from 'vitest';
import { test } from './browser.ts';

test('a paper prints on one sheet, the longest on two', async ({ open }) => {
  for (const [path, sheets] of [
    ['/papers/todd-2024-function-vectors/', 1],
    ['/papers/wang-2022-ioi/', 2],
  ] as const) {
    const { page } = await open(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, path).toBeLessThanOrEqual(sheets);
  }
});

test('a printed table has neither bars nor boxes, and shows where each claim is', async ({ open }) => {
  const { page } = await open('/applications/', { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('searchbox', { name: 'Filter rows' }).isVisible()).toBe(false);
  expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
  const title = page.locator('[data-row] .ttl').first();
  const printed = await title.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain((await title.getAttribute('href')) ?? '');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
});
