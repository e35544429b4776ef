/** What researchers come for, in clicks from the first page, with JavaScript off, on a desk and on a phone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { evidenceCell } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { editUrl } from '../../site/github.ts';
import { site } from '../../site/site.ts';
import { columns, evidence } from '../../content/views.ts';
import { test } from './browser.ts';

const VIEWPORTS = [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 375, height: 812 }],
] as const;

/** Clicks a link that a reader sees; opening the menu on a narrow screen is part of the same reach. */
async function click(page: Page, name: string | RegExp): Promise<void> {
  const links = page.getByRole('link', { name, exact: typeof name === 'string' });
  if (!(await links.filter({ visible: true }).count())) await page.locator('details.menu > summary').click();
  await links.filter({ visible: true }).first().click();
  await page.waitForLoadState();
}

for (const [name, viewport] of VIEWPORTS) {
  const start = { javaScript: false, viewport };

  test(`${name}: all papers that report faithfulness with path patching, from the matrix`, async ({
    open,
  }) => {
    const { page } = await open('/', start);
    await click(page, 'Evidence');
    const count = evidenceCell(evidence, 'path-patching', 'faithfulness').length;
    await click(page, new RegExp(`^Path patching × Faithfulness: ${count} papers`));
    const shown = await page
      .locator('[data-row] .ttl')
      .evaluateAll((links) => new Set(links.map((link) => link.textContent)).size);
    expect(shown).toBe(count);
  });

  test(`${name}: what the tuned lens is, what it extends, what came after, in two clicks`, async ({
    open,
  }) => {
    const { page } = await open('/', start);
    await click(page, 'Techniques');
    await click(page, 'Tuned lens');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Logit lens');
    expect(text).toContain('Lineage');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tuned lens');
  });

  test(`${name}: which tools do activation patching, in two clicks`, async ({ open }) => {
    const { page } = await open('/', start);
    await click(page, 'Techniques');
    await click(page, 'Activation patching');
    for (const { name: tool } of (catalogue.toolsByTechnique.get('activation-patching') ?? []).slice(0, 3)) {
      expect(await page.getByRole('link', { name: tool, exact: true }).count()).toBeGreaterThan(0);
    }
  });

  test(`${name}: which criteria were never reported with sparse autoencoders, in one click`, async ({
    open,
  }) => {
    const { page } = await open('/', start);
    await click(page, 'Evidence');
    const row = page
      .locator('tr')
      .filter({ has: page.getByRole('link', { name: 'Sparse autoencoder', exact: true }) });
    const none = columns.filter(({ id }) => evidenceCell(evidence, 'sparse-autoencoder', id).length === 0);
    expect(await row.locator('td.z').count()).toBeGreaterThanOrEqual(none.length);
    expect(await row.locator('td.z [aria-label^="none known"]').count()).toBe(
      await row.locator('td.z').count(),
    );
  });

  test.skipIf(!site.repository)(
    `${name}: to mend a venue, the editor on its record, in three clicks`,
    async ({ open }) => {
      const { page } = await open('/', start);
      await click(page, 'Papers');
      await click(page, 'Locating and Editing Factual Associations in GPT');
      const link = page.getByRole('link', { name: 'Fix this record' });
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe(
        editUrl(site.repository ?? '', 'content/papers/meng-2022-rome.md'),
      );
    },
  );

  test(`${name}: where a beginner starts, in one click`, async ({ open }) => {
    const { page } = await open('/', start);
    await click(page, 'Roadmap for newcomers');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Where to start');
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'localise' }).click();
    expect(page.url()).toContain('#2a-from-the-behaviour-localise');
  });
}

test('twelve whole rows of the table of techniques stand in a window of 1440 by 900', async ({ open }) => {
  const { page } = await open('/techniques/');
  const whole = await page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
  expect(whole).toBeGreaterThanOrEqual(12);
});
