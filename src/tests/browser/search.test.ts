/** Search on the built site: by name, id and slip of the finger, with facets, the address, the back button, and no index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../build/dist.ts';
import { expect } from 'vitest';
import { facetValuesOf } from '../../catalogue/views/facet-values.ts';
import { searchFiles } from '../../catalogue/search/files.ts';
import { toShownFiles } from '../../catalogue/search/shown-papers.ts';
import { catalogue } from '../../content/index.ts';
import { siteUrl, test } from './browser.ts';

const first = '[data-results] .ttl';

test.for([
  ['2211.00593', 'wang-2022-ioi'],
  ['https://arxiv.org/abs/2202.05262v5', 'meng-2022-rome'],
  ['IOI', 'wang-2022-ioi'],
  ['toy models of superpositon', 'elhage-2022-superposition'],
  ['nostalgebraist', 'nostalgebraist-2020-logit-lens'],
  ['Kramár AtP*', 'kramar-2024-atp-star'],
  ['towards monosemanticity', 'bricken-2023-monosemanticity'],
] as const)('%s finds %s first', async ([words, id], { open }) => {
  const { page } = await open(`/search/?q=${encodeURIComponent(words)}`);
  await page.locator(first).first().waitFor();
  expect(await page.locator(first).first().getAttribute('href')).toMatch(new RegExp(`/papers/${id}/$`));
});

test('whoever is at a paper before the results come to life stays there', async ({ open }) => {
  const { page } = await open('/about/');
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/search/names.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(siteUrl('search/'));
  const title = page.locator(first).nth(2);
  await title.focus();
  const address = await title.getAttribute('href');
  release(undefined);
  await page.getByText(`${catalogue.papers.length} papers`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
});

test('the full text finds what only a summary says', async ({ open }) => {
  const { page } = await open('/search/?q=Space+Needle');
  await page.locator('[data-paper="meng-2022-rome"]').waitFor();
});

test('a filter is in the address, survives a reload, and goes by the back button', async ({ open }) => {
  const { page } = await open('/search/');
  const expected = catalogue.papers.filter((paper) =>
    facetValuesOf(catalogue, paper, 'technique').includes('probing'),
  ).length;
  await page.locator('input[data-facet="technique"][data-value="probing"]').first().click();
  await page.getByText(`${expected} papers`).waitFor();
  expect(page.url()).toContain('?technique=probing');
  await page.reload();
  await page.getByText(`${expected} papers`).waitFor();
  await page.goBack();
  await page.getByText(`${catalogue.papers.length} papers`).waitFor();
});

test('an index that cannot be fetched is told, with a way to try again and the tables', async ({ open }) => {
  const { page } = await open('/about/', { expected: [/names\.json/, /503/] });
  await page.route('**/search/names.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto(siteUrl('/search/'));
  await page.getByText('The index could not be fetched').waitFor();
  expect(await page.getByRole('navigation', { name: 'Tables' }).getByRole('link').count()).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(first).first().waitFor();
  expect(await page.getByText('The index could not be fetched').isVisible()).toBe(false);
});

test('a large catalogue shows what the full text finds before names and filters come', async ({ open }) => {
  const files = toShownFiles(catalogue);
  const { page } = await open('/about/');
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(
        'data-search ',
        `data-search data-large="${searchFiles(catalogue).stamp}" `,
      ),
    });
  });
  await page.route('**/search/results-*/*.json', (route) =>
    route.fulfill({ json: files[Number(/(\d+)\.json/.exec(route.request().url())?.[1])] }),
  );
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/search/names.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(siteUrl('/search/?q=Space+Needle'));
  await page.locator('[data-results][aria-busy="false"] [data-paper="meng-2022-rome"]').waitFor();
  await page.getByText(/^\d+ papers? by the full text; reading names and filters …$/).waitFor();
  expect(await page.locator('[data-facets] input').count()).toBe(0);
  release?.();
  await page.locator('[data-facets] input').first().waitFor({ state: 'attached' });
  await page.locator('[data-results][aria-busy="false"] [data-paper="meng-2022-rome"]').waitFor();
});

test('a full text of another release than the names is told', async ({ open }) => {
  const { page } = await open('/about/');
  await page.route('**/search/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"stamp":\d+/, '"stamp":1') });
  });
  await page.goto(siteUrl('/search/?q=induction'));
  await page.getByText('The full text is of another release than the rest').waitFor();
  await page.locator(first).first().waitFor();
});

test('a full text that cannot be fetched is told, with a way to try again', async ({ open }) => {
  const { page } = await open('/about/', {
    expected: [/pf_meta/, /503/, /Failed to load the meta index/, /No pointer/],
  });
  await page.route('**/*.pf_meta', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto(siteUrl('/search/?q=Space+Needle'));
  await page.getByText('The full text did not load').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-paper="meng-2022-rome"]').waitFor();
});

test('the policy as a header, on every file, leaves search at work', async ({ open }) => {
  const rule = /Content-Security-Policy: (.+)/i.exec(readFileSync(join(DIST, '_headers'), 'utf8'))?.[1];
  expect(rule).toBeDefined();
  const { page } = await open('/about/');
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': rule ?? '' },
    });
  });
  await page.goto(siteUrl('/search/?q=Space+Needle'));
  await page.locator('[data-paper="meng-2022-rome"]').waitFor();
});

test('a slip is corrected at once, with a note; a known word is not', async ({ open }) => {
  const { page } = await open('/search/?q=atribution+paching');
  await page.getByText('Shown instead: “attribution patching”').waitFor();
  await page.getByRole('searchbox').fill('needle');
  await page.waitForURL(/\?q=needle$/);
  await page.locator('[data-results][aria-busy="false"]').waitFor();
  await page.getByText('Shown instead').waitFor({ state: 'hidden' });
});

test('what finds nothing says so, and offers what is near', async ({ open }) => {
  const { page } = await open('/search/?q=zzzqqq');
  await page.getByText('Nothing matches “zzzqqq”').waitFor();
  expect(await page.getByText('Look for').count()).toBe(3);
  await page.goto(siteUrl('/search/?q=induction&technique=probing&year=1999'));
  await page.getByText('No paper has all of this').waitFor();
});

test('a phrase in quotes must stand so', async ({ open }) => {
  const { page } = await open('/search/?q=%22phase+change%22');
  await page.locator('[data-paper="olsson-2022-induction-heads"]').waitFor();
  await page.locator('[data-results][aria-busy="false"]').waitFor();
  const apart = page.locator('[data-results] .ttl');
  const quoted = await apart.count();
  await page.getByRole('searchbox').fill('phase change');
  await page.locator('[data-results][aria-busy="false"]').waitFor();
  expect(quoted).toBeLessThan(await apart.count());
});

test('field words become filters', async ({ open }) => {
  const { page } = await open(
    '/search/?q=patching+criterion%3Afaithfulness+year%3A2023..2025+-technique%3Asae',
  );
  await page.getByRole('button', { name: 'Remove Faithfulness' }).waitFor();
  await page.getByRole('button', { name: 'Remove not Sparse autoencoder' }).waitFor();
  await page.getByRole('button', { name: 'Remove 2024' }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('patching');
});

test('keys: slash focuses, arrows move through the results, Escape comes back', async ({ open }) => {
  const { page } = await open('/search/?q=induction');
  await page.locator(first).first().waitFor();
  await page
    .locator('h1')
    .first()
    .evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  expect(
    await page.evaluate((selector) => document.querySelector(selector) === document.activeElement, first),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test.for([1440, 375])('results fit a width of %s px, long venues too', async (width, { open }) => {
  const { page } = await open('/search/?q=superposition', { viewport: { width, height: 900 } });
  await page.locator('[data-results]').getByText('Transformer Circuits Thread').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('without JavaScript the page leads to the tables', async ({ open }) => {
  const { page } = await open('/search/', { javaScript: false });
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
});

test('Enter in a box leads to the search page with the words', async ({ open }) => {
  const { page } = await open('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('tuned lens');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=tuned%20lens/);
});

test('without JavaScript the box is a link to the search page', async ({ open }) => {
  const { page } = await open('/papers/', { javaScript: false });
  expect(await page.locator('a.find').getAttribute('href')).toMatch(/\/search\/$/);
});
