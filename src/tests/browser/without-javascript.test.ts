/** Home, a table, a term, a paper, a tool and an author: all there is to read, with JavaScript off. */
import { expect } from 'vitest';
import { buildTable, cutTable } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const paper = catalogue.paperById.get('wang-2022-ioi') ?? catalogue.papers[0];

test('the home page leads to the four tables', async ({ open }) => {
  const { page } = await open('/', { javaScript: false });
  for (const name of ['Techniques', 'Evaluation', 'Findings', 'Applications']) {
    expect(
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).count(),
    ).toBe(1);
  }
});

test('a table shows its rows, without controls that do nothing', async ({ open }) => {
  const { page } = await open('/findings/', { javaScript: false });
  expect(await page.locator('[data-row]').count()).toBe(
    cutTable(buildTable(catalogue, 'findings')).rows.length,
  );
  expect(await page.getByRole('searchbox', { name: 'Filter rows' }).count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
});

test('a term says what it is', async ({ open }) => {
  const { page } = await open('/techniques/activation-patching/', { javaScript: false });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Activation patching');
  expect(await page.locator('main').innerText()).toContain('Run a model on two inputs');
});

test('a paper shows its claims, summary and links', async ({ open }) => {
  const { page } = await open(paper?.path, { javaScript: false });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(paper?.title);
  expect(await page.locator('table.con tbody tr').count()).toBe(paper?.contributions.length);
  expect(await page.getByText(paper?.tldr ?? '', { exact: true }).count()).toBeGreaterThan(0);
});

test('a summary in a list unfolds', async ({ open }) => {
  const { page } = await open('/authors/neel-nanda/', { javaScript: false });
  const entry = page.locator('.papers > li').first();
  await entry.getByText('Summary', { exact: true }).click();
  expect((await entry.locator('.prose').innerText()).length).toBeGreaterThan(200);
});

test('an unknown address says so and leads on', async ({ open }) => {
  const { page } = await open('/papers/no-such-paper/', { javaScript: false, status: 404 });
  expect(await page.getByRole('link', { name: 'All papers' }).count()).toBe(1);
});
