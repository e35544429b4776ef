/** The cite box: one format at a time, copied in a click, and of use without a script. */
import { expect } from 'vitest';
import { test } from './browser.ts';

const PAPER = 'papers/wang-2022-ioi/';

test('shows one format at a time, chosen by keyboard', async ({ open }) => {
  const { page } = await open(PAPER, { viewport: 'desktop' });
  const box = page.getByRole('region', { name: 'Cite', exact: true });
  expect(await box.getByRole('region').allTextContents()).toEqual([
    expect.stringContaining('@inproceedings{wang-2022-ioi,'),
  ]);
  await box.getByRole('radio', { name: 'BibTeX' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => box.getByRole('region').allTextContents())
    .toEqual([expect.stringMatching(/^TY {2}- CONF\n[^]*\nER {2}- $/)]);
});

test('says so where a format does not load', async ({ open }) => {
  const { page } = await open(PAPER, { viewport: 'desktop' });
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
  });
  await page.locator('[data-cite]').getByText('RIS', { exact: true }).click();
  await page.getByText('This format did not load; its file is below.').waitFor();
  expect(await page.getByRole('link', { name: '.ris' }).getAttribute('href')).toBe(
    '/papers/wang-2022-ioi.ris',
  );
});

test('copies what is shown and says so', async ({ open }) => {
  const { page } = await open(PAPER, { viewport: 'desktop' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-cite]').getByText('CSL-JSON').click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.locator('[data-copied]').textContent()).toBe('CSL-JSON copied.');
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toMatchObject([{ id: 'wang-2022-ioi', type: 'paper-conference' }]);
});

test('selects the text where the clipboard is closed', async ({ open }) => {
  const { page } = await open(PAPER, { viewport: 'desktop' });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.locator('[data-copied]').textContent()).toMatch(/^BibTeX is selected/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('@inproceedings{wang-2022-ioi,');
});

test('works without a script: formats, files, no button that does nothing', async ({ open }) => {
  const { page } = await open(PAPER, { javaScript: false, viewport: 'phone' });
  await page.locator('[data-cite]').getByText('Markdown').click();
  expect(await page.locator('[data-cite] pre:visible').allTextContents()).toEqual([
    expect.stringMatching(/^Kevin Wang, /),
  ]);
  expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
  expect(await page.getByRole('radio').count()).toBe(2);
  for (const extension of ['bib', 'ris', 'csl.json']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `.${extension}`, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`wang-2022-ioi.${extension}`);
  }
});
