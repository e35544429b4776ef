/** Filtering and sorting a table in place, by hand and by keyboard. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildTable } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { href } from '../../site/site.ts';
import { siteUrl, test } from './browser.ts';

/** What the table says once its filter has answered. */
const FILTERED = /^\d+ of \d+ contributions/;

test('a filter narrows the rows, counts them, and survives a reload', async ({ open }) => {
  const { page } = await open('/applications/');
  const all = await page.locator('[data-row]').count();
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('steering');
  await page.getByText(FILTERED).waitFor();
  const shown = await page.locator('[data-row]:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.getByRole('status').first().textContent()).toBe(`${shown} of ${all} contributions`);
  await page.reload();
  await page.getByText(FILTERED).waitFor();
  expect(await page.locator('[data-row]:visible').count()).toBe(shown);
});

const rows = buildTable(catalogue, 'applications').rows;

test('words typed before the script has come count too', async ({ open }) => {
  const { page } = await open('/about/');
  const { promise: typed, resolve: letScriptsCome } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(siteUrl('/applications/'), { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('steering');
  letScriptsCome(undefined);
  await page.getByText(FILTERED).waitFor();
  expect(new URL(page.url()).search).toBe('?filter=steering');
});

/** The rows shown, as the techniques that the catalogue has for each. */
async function techniquesShown(page: Page): Promise<readonly (readonly string[])[]> {
  const links = await page
    .locator('[data-row]:visible .ttl')
    .evaluateAll((titles) => titles.map((title) => title.getAttribute('href')));
  return links.map(
    (link) =>
      rows.find(({ contribution }) => link === href(contribution.path))?.techniques?.map(({ id }) => id) ??
      [],
  );
}

test('menus narrow a table to a technique with its variants, a criterion and a year, in an address to share', async ({
  open,
}) => {
  const { page } = await open('/applications/');
  const all = await page.locator('[data-row]').count();
  const technique = page.getByRole('combobox', { name: 'Only this technique' });
  await technique.selectOption('sparse-autoencoder');
  await page.getByText(FILTERED).waitFor();
  const family = ['sparse-autoencoder', ...(catalogue.termById.get('sparse-autoencoder')?.descendants ?? [])];
  const shown = await techniquesShown(page);
  expect(shown.length).toBe(
    rows.filter(({ techniques }) => techniques?.some(({ id }) => family.includes(id))).length,
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  expect(shown.filter((techniques) => !techniques.some((id) => family.includes(id)))).toEqual([]);
  expect(await page.getByRole('status').first().textContent()).toBe(
    `${shown.length} of ${all} contributions`,
  );

  const year = page.getByRole('combobox', { name: 'Only this year' });
  const [, count] =
    /^2024 · (\d+)$/.exec((await year.locator('option[value="2024"]').textContent()) ?? '') ?? [];
  await year.focus();
  await page.keyboard.type('2024');
  await page.keyboard.press('Enter');
  expect(String((await techniquesShown(page)).length)).toBe(count);
  expect(new URL(page.url()).search).toBe('?technique=sparse-autoencoder&year=2024');

  await page.reload();
  await page.getByText(FILTERED).waitFor();
  expect(String((await techniquesShown(page)).length)).toBe(count);
  expect(await technique.inputValue()).toBe('sparse-autoencoder');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('[data-row]:visible').count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a menu value that would leave no row is not offered, and one unknown in the address is ignored', async ({
  open,
}) => {
  const { page } = await open('/applications/?year=2024&criterion=nonsense');
  await page.getByText(FILTERED).waitFor();
  const criterion = page.getByRole('combobox', { name: 'Only this criterion' });
  expect(await criterion.inputValue()).toBe('');
  for (const option of await criterion.locator('option:not([value=""])').all()) {
    const isEmpty = (await option.textContent())?.endsWith(' 0') ?? false;
    expect(await option.isDisabled()).toBe(isEmpty);
  }
});

test('no match says so and offers the way back', async ({ open }) => {
  const { page } = await open('/findings/?filter=zzzz');
  await page.getByRole('button', { name: 'Show all rows' }).click();
  expect(await page.locator('[data-row]:visible').count()).toBe(
    buildTable(catalogue, 'findings').rows.length,
  );
});

test('a column sorts by keyboard, and says which way', async ({ open }) => {
  const { page } = await open('/applications/');
  const head = page.getByRole('columnheader', { name: 'Published' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  const links = await page
    .locator('tbody')
    .first()
    .locator('.ttl')
    .evaluateAll((titles) => titles.map((title) => title.getAttribute('href') ?? ''));
  const dates = links.map((link) => catalogue.paperById.get(link.split('/').at(-2) ?? '')?.published ?? '');
  expect(dates.every(Boolean)).toBe(true);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test.for([
  ['desktop', 1440],
  ['phone', 390],
] as const)('no page scrolls sideways: %s', async ([viewport, width], { open }) => {
  for (const path of [
    '/',
    '/findings/',
    '/papers/wang-2022-ioi/',
    '/techniques/activation-patching/',
    '/tools/',
    '/authors/',
    '/latest/',
    '/corrections/',
  ]) {
    const { page } = await open(path, { viewport });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});

test('the theme is remembered on the next page', async ({ open }) => {
  const { page } = await open('/');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.getByRole('link', { name: 'Techniques', exact: true }).first().click();
  await page.waitForURL(/\/techniques\/$/);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});
