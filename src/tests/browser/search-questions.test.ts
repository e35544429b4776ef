/** Questions on the search page as a reader asks them: what was understood, facets for it, results to take away, by key and on a phone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { facetValuesOf } from '../../catalogue/views/facet-values.ts';
import type { Facet } from '../../catalogue/views/facets.ts';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const titles = (page: Page) => page.locator('[data-results] [data-paper] .ttl');
const settled = (page: Page) =>
  page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
const papersWith = (facet: Facet, isWanted: (values: readonly string[]) => boolean) =>
  catalogue.papers.filter((paper) => isWanted(facetValuesOf(catalogue, paper, facet))).length;

test('what a question means stands above the results, and each part can be taken for words', async ({
  open,
}) => {
  const { page } = await open('/search/?q=papers+that+criticise+sparse+autoencoders');
  const understood = page.locator('[data-understood]');
  await understood.getByText('Sparse autoencoder').waitFor();
  expect(await understood.innerText()).toContain('Critiques');
  await understood.getByRole('button', { name: 'Take “criticise” for words' }).click();
  await page.waitForURL(/plain=role:critiques/);
  await settled(page);
  expect(await understood.innerText()).not.toContain('Critiques');
  await understood.getByRole('button', { name: 'Understand it again' }).click();
  await understood.getByText('Critiques').waitFor();
});

test('a question of which no paper holds all words still has an answer', async ({ open }) => {
  const { page } = await open('/search/?q=cheap+monitor+for+misuse+in+a+deployed+product');
  await page.locator('[data-paper="kramar-2026-production-probes"]').waitFor();
  expect(await page.getByText('nothing in the full text').count()).toBe(0);
});

test.for([
  ['where do I start', 'Roadmap', /\/roadmap\/$/],
  ['tutorial', 'Roadmap', /\/roadmap\/$/],
  ['how to read the table', 'Reading a table', /\/evidence\/reading\/$/],
] as const)('%s: %s stands above the papers', async ([words, name, path], { open }) => {
  const { page } = await open(`/search/?q=${encodeURIComponent(words)}`);
  const link = page.locator('[data-found-names]').getByRole('link', { name, exact: true });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(path);
  expect(await page.getByText('Nothing matches').count()).toBe(0);
});

test('a citation of a paper that is not here leads to the form that adds it', async ({ open }) => {
  const { page } = await open('/search/?q=vaswani+et+al+2017');
  await page.getByText('Not in the catalogue: vaswani et al 2017').waitFor();
  expect(await page.locator('[data-missing] a').getAttribute('href')).toContain(
    '?paper=vaswani%20et%20al%202017',
  );
});

test('all of the values ticked instead of any; the address holds it', async ({ open }) => {
  const { page } = await open('/search/?technique=probing,steering');
  const any = papersWith('technique', (ids) => ids.includes('probing') || ids.includes('steering'));
  const all = papersWith('technique', (ids) => ids.includes('probing') && ids.includes('steering'));
  expect(all).toBeGreaterThan(0);
  await page.getByText(`${any} papers`).waitFor();
  await page.getByRole('checkbox', { name: 'Technique: papers with all that are ticked' }).check();
  await page.getByText(`${all} papers`).waitFor();
  expect(page.url()).toContain('all=technique');
  await page.reload();
  await page.getByText(`${all} papers`).waitFor();
});

test('years from one to another, of the venue and of the first publication', async ({ open }) => {
  const { page } = await open('/search/');
  await settled(page);
  const inYears = (facet: Facet) =>
    papersWith(facet, (ids) => ids.some((id) => id >= '2022' && id <= '2023'));
  for (const [facet, name] of [
    ['year', 'Year of first publication'],
    ['venue-year', 'Year of its venue'],
  ] as const) {
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByLabel(`${name}: from`).selectOption('2022');
    await page.getByLabel(`${name}: to`).selectOption('2023');
    await page.getByText(`${inYears(facet)} papers`).waitFor();
    expect(page.url()).toContain(`${facet}=2022,2023`);
  }
});

test('a long facet is narrowed by typing', async ({ open }) => {
  const { page } = await open('/search/');
  await page.locator('[data-facets][aria-busy="false"]').waitFor({ state: 'attached' });
  await page.getByLabel('Filter Author').fill('nanda');
  const group = page.locator('fieldset.facet', { has: page.getByLabel('Filter Author') });
  await group.getByText('Neel Nanda').waitFor();
  expect(await group.locator('.value').count()).toBeLessThan(5);
});

test('all results as a file, in the order shown, and sorted by relations', async ({ open }) => {
  const { page } = await open('/search/?technique=probing&sort=connected');
  await titles(page).first().waitFor();
  const id = await page.locator('[data-results] [data-paper]').first().getAttribute('data-paper');
  const most = Math.max(
    ...catalogue.papers
      .filter((paper) => facetValuesOf(catalogue, paper, 'technique').includes('probing'))
      .map((paper) => catalogue.relationsByPaper.get(paper.id)?.length ?? 0),
  );
  expect(catalogue.relationsByPaper.get(id ?? '')?.length).toBe(most);
  await page.locator('[data-export] summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export] button[data-format="bib"]:not([data-copy])').click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  expect(text.match(/^@\w+\{/gm)?.length).toBe(papersWith('technique', (ids) => ids.includes('probing')));
  expect(text.indexOf(`{${id},`)).toBeGreaterThan(0);
});

test('the feed of one term is offered', async ({ open }) => {
  const { page } = await open('/search/?technique=probing');
  await page.locator('[data-feed]:not([hidden])').waitFor();
  expect(await page.locator('[data-feed]').getAttribute('href')).toMatch(/\/techniques\/probing\/feed\.xml$/);
});

test('from the box one key leads to the first result', async ({ open }) => {
  const { page } = await open('/search/?q=induction');
  await titles(page).first().waitFor();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page.evaluate(
        () => document.activeElement?.closest('.res') === document.querySelector('[data-results] .res'),
      ),
    )
    .toBe(true);
});

test('on a phone the filters end in a button that leads to the results', async ({ open }) => {
  const { page } = await open('/search/?technique=probing', { viewport: { width: 375, height: 812 } });
  await titles(page).first().waitFor();
  await page.getByText('Narrow by technique').click();
  const count = papersWith('technique', (ids) => ids.includes('probing'));
  const button = page.getByRole('button', { name: `Show ${count} results` });
  await button.waitFor();
  const box = await button.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(812);
  await button.click();
  expect(await page.locator('.facets details').getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.classList.contains('ttl'))).toBe(true);
});
