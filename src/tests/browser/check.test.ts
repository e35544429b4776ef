/** /check/: a bibliography pasted or chosen, its verdicts read, the mended file taken away; nothing leaves the page. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { compressedSize } from '../build/weight.ts';
import { test } from './browser.ts';

const BIB = 'src/tests/fixtures/bibliography/sixty.bib';

test('sixty entries by a file: counts, what answers them, and the file with what is ticked mended', async ({
  open,
}) => {
  const { page } = await open('check/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`));
  await page.locator('input[type=file]').setInputFiles(BIB);
  await expect
    .poll(() => page.getByRole('status').first().textContent())
    .toBe(
      '60 entries of BibTeX: 48 in the catalogue, 18 published since, 10 with another title, 5 with other authors, 9 answered by others, 2 with the identifier of another work.',
    );
  const entry = page.locator('[data-entries] > li').filter({ hasText: 'wang2022ioi' }).first();
  expect(await entry.textContent()).toMatch(/Published since: ICLR 2023\./);
  expect(await entry.textContent()).toMatch(/Replicated by .+independent; its own tests: supports/);
  expect(await page.getByRole('button', { name: 'Download the mended .bib' }).isDisabled()).toBe(true);
  await entry.getByRole('checkbox').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the mended .bib' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sixty.mended.bib');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const before = readFileSync(BIB, 'utf8').split('\n');
  const after = Buffer.concat(chunks).toString('utf8').split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    '@inproceedings{wang2022ioi,',
    '  year    = {2023},',
    '  booktitle = {International Conference on Learning Representations},',
    // Its eprint stands in another entry too.
    '  eprinttype = {arxiv}',
  ]);
  // Only files of the site are fetched: nothing of the bibliography goes out.
  expect(asked.filter((line) => line !== 'GET ')).toEqual([]);
});

test('on a phone, by keyboard: pasted ids, those not here with a form to add them, the others selected', async ({
  open,
}) => {
  const { page } = await open('check/', { viewport: { width: 375, height: 812 } });
  await page.getByRole('textbox', { name: /BibTeX/ }).fill('2211.00593\narXiv:1706.03762');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const absent = page.locator('[data-entries] > li').filter({ hasText: '1706.03762' });
  await absent.waitFor();
  expect(await absent.getByRole('link', { name: 'Add it' }).getAttribute('href')).toMatch(
    /contribute\/add\/\?paper=arxiv%3A1706\.03762$/,
  );
  await page.getByRole('combobox', { name: 'Show' }).selectOption('absent');
  expect(await page.locator('[data-entries] > li:visible').count()).toBe(1);
  await page.getByRole('button', { name: 'Select those in the catalogue' }).press('Enter');
  await expect.poll(() => page.locator('.basket').textContent()).toContain('1 selected');
});

test('scripts of the page, with all that checking and mending fetches: 40 KB', async ({ open }) => {
  const { page } = await open('check/');
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
  });
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(BIB);
  await page.locator('[data-entries] > li').first().waitFor();
  const sizes = (await Promise.all(scripts.values())).map(compressedSize);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40 * 1024);
});

test('what is no bibliography is told plainly', async ({ open }) => {
  const { page } = await open('check/');
  await page.locator('textarea').fill('<!doctype html><html><body>no</body></html>');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect
    .poll(() => page.locator('[data-faults]').textContent())
    .toContain('This is a web page, not a bibliography.');
  expect(await page.locator('[data-found]').isHidden()).toBe(true);
});
