/** Readers keep their place in the results: coming back, reloading, and while more of the answer is still on its way. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchFiles } from '../../catalogue/search/files.ts';
import { toShownFiles } from '../../catalogue/search/shown-papers.ts';
import { catalogue } from '../../content/index.ts';
import { siteUrl, test } from './browser.ts';

const MANY = '/search/?q=attention';
/** Found by the full text alone. */
const ONLY_IN_TEXT = 'seattle';

const results = (page: Page) => page.locator('[data-results] [data-paper]');
const titles = (page: Page) => page.locator('[data-results] .ttl');
const allIsRead = (page: Page) =>
  page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ });

/** Which paper has the keyboard, and what of it. */
const inHand = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const paper = activeElement?.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    return `${activeElement?.tagName ?? ''} ${paper ?? ''}`.trim();
  });

/** How far below the top of the window a paper begins. */
const topOf = (page: Page, paper: string) =>
  page
    .locator(`[data-results] [data-paper="${paper}"]`)
    .evaluate((item) => Math.round(item.getBoundingClientRect().top));

/** Where the page stands is in its entry of the history. */
const isKept = (page: Page) =>
  page.evaluate(() => {
    const { place } = (history.state ?? {}) as { place?: { item?: string; top?: number } };
    const item = document.querySelector(`[data-paper="${place?.item ?? ''}"]`);
    return item !== null && Math.abs(item.getBoundingClientRect().top - (place?.top ?? NaN)) < 1;
  });

/** Lets requests wait until they are let go. */
async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** The thirty-third of forty results in sight, its title at the keyboard; its id. */
async function goDown(page: Page): Promise<string> {
  await allIsRead(page);
  await more(page).click();
  const paper = (await results(page).nth(32).getAttribute('data-paper')) ?? '';
  await results(page).nth(32).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 90);
  await expect.poll(() => topOf(page, paper)).toBeLessThan(800);
  return paper;
}

describe('back at the results', () => {
  test.for(['from a paper', 'after a reload'] as const)(
    '%s: as many, at the same place',
    async (way, { open }) => {
      const { page } = await open(MANY);
      const paper = await goDown(page);
      if (way === 'from a paper') {
        const title = page.locator(`[data-paper="${paper}"] .ttl`);
        await title.focus();
        const top = await topOf(page, paper);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/papers/${paper}/`);
        await page.goBack();
        await results(page).nth(39).waitFor();
        await allIsRead(page);
        await expect.poll(() => topOf(page, paper)).toBe(top);
        expect(await inHand(page)).toBe(`A ${paper}`);
      } else {
        await expect.poll(() => isKept(page)).toBe(true);
        const top = await topOf(page, paper);
        await page.reload();
        await results(page).nth(39).waitFor();
        await allIsRead(page);
        await expect.poll(() => topOf(page, paper)).toBe(top);
      }
      expect(await results(page).count()).toBe(40);
    },
  );

  test('from a filter: the question before, as far as it was read', async ({ open }) => {
    const { page } = await open(MANY);
    const paper = await goDown(page);
    const top = await topOf(page, paper);
    await page.locator(`[data-paper="${paper}"] .tg button`).first().click();
    await page.waitForURL(/&\w+=/);
    await allIsRead(page);
    expect(await results(page).count()).toBeLessThanOrEqual(20);
    await page.goBack();
    await results(page).nth(39).waitFor();
    await expect.poll(() => topOf(page, paper)).toBe(top);
  });

  test('words typed over others begin an entry of the history, and only one', async ({ open }) => {
    const { page } = await open('/search/?q=induction');
    await allIsRead(page);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially('tuned lens', { delay: 60 });
    await page.waitForURL(/\?q=tuned\+lens$/);
    await page.goBack();
    await page.waitForURL(/\?q=induction$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('induction');
  });
});

describe('while the full text is on its way', () => {
  test('“Show more” and the keyboard stay', async ({ open }) => {
    const { page } = await open('/about/');
    const release = await hold(page, '**/pagefind/**');
    await page.goto(siteUrl(MANY));
    await page.getByText('so far; reading the full text').waitFor();
    await more(page).press('Enter');
    expect(await results(page).count()).toBe(40);
    const hand = await inHand(page);
    const paper = hand.replace('A ', '');
    expect(paper).toBe(await results(page).nth(20).getAttribute('data-paper'));
    const top = await topOf(page, paper);
    release();
    await allIsRead(page);
    expect(await page.locator('[data-status]').textContent()).toMatch(/^\d+ papers$/);
    expect(await results(page).count()).toBe(40);
    expect(await inHand(page)).toBe(hand);
    expect(Math.abs((await topOf(page, paper)) - top)).toBeLessThanOrEqual(1);
  });

  test.for([
    ['a box', '[data-select]'],
    ['a tag', '.tg button'],
    ['a link to the work', '.go a'],
  ] as const)('whoever is at %s of a paper stays at it', async ([, selector], { open }) => {
    const { page } = await open('/about/');
    const release = await hold(page, '**/pagefind/**');
    await page.goto(siteUrl(MANY));
    await page.getByText('so far; reading the full text').waitFor();
    const spot = results(page).nth(5).locator(selector).first();
    await spot.focus();
    const hand = await inHand(page);
    await spot.evaluate((element) => element.classList.add('seen'));
    release();
    await allIsRead(page);
    expect(await inHand(page)).toBe(hand);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('seen'))).toBe(true);
  });

  test('whoever is at the button below stays at it', async ({ open }) => {
    const { page } = await open('/about/');
    const release = await hold(page, '**/pagefind/**');
    await page.goto(siteUrl(MANY));
    await page.getByText('so far; reading the full text').waitFor();
    await more(page).focus();
    release();
    await allIsRead(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Show \d+ more$/);
  });

  test('results of other words do not stand under those asked for now', async ({ open }) => {
    const { page } = await open('/about/');
    const release = await hold(page, '**/pagefind/**');
    await page.goto(siteUrl('/search/?q=induction'));
    await results(page).first().waitFor();
    await page.getByRole('searchbox').fill(ONLY_IN_TEXT);
    await page.getByText(/^Reading the full text …$/).waitFor();
    expect(await titles(page).filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[data-found-names]').isVisible()).toBe(false);
    release();
    await page.locator('[data-paper="meng-2022-rome"]').waitFor();
  });
});

describe('while the index is on its way', () => {
  test.for(['the index', 'the script'] as const)(
    'without %s yet, newest papers do not stand under words',
    async (part, { open }) => {
      const { page } = await open('/about/');
      const release = await hold(page, part === 'the index' ? '**/search/names.json' : '**/_astro/*.js');
      await page.goto(siteUrl('/search/'), { waitUntil: 'commit' });
      await titles(page).first().waitFor();
      await page.getByRole('searchbox').fill('induction');
      await expect.poll(() => titles(page).filter({ visible: true }).count()).toBe(0);
      release();
      await page.waitForURL(/\?q=induction$/);
      await results(page).first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('induction');
    },
  );

  test('the words of the address stand in the field', async ({ open }) => {
    const { page } = await open('/about/');
    const release = await hold(page, '**/search/names.json');
    await page.goto(siteUrl('/search/?q=induction&sort=oldest'));
    await page.getByText('Fetching the index').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('induction');
    // Enter waits with the rest.
    await page.getByRole('searchbox').press('Enter');
    release();
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=induction&sort=oldest');
  });

  test('first results of a large catalogue go once other words are typed', async ({ open }) => {
    const files = toShownFiles(catalogue);
    const { page } = await open('/about/');
    await page.route('**/search/?q=*', async (route) => {
      const response = await route.fetch();
      const large = `data-search data-large="${searchFiles(catalogue).stamp}" `;
      await route.fulfill({ response, body: (await response.text()).replace('data-search ', large) });
    });
    await page.route('**/search/results-*/*.json', (route) =>
      route.fulfill({ json: files[Number(/(\d+)\.json/.exec(route.request().url())?.[1])] }),
    );
    const release = await hold(page, '**/search/names.json');
    await page.goto(siteUrl(`/search/?q=${encodeURIComponent(ONLY_IN_TEXT)}`));
    await page.locator('[data-paper="meng-2022-rome"]').waitFor();
    await page.getByRole('searchbox').fill('tuned lens');
    await expect.poll(() => titles(page).filter({ visible: true }).count()).toBe(0);
    release();
    await page.waitForURL(/\?q=tuned\+lens$/);
    await results(page).first().waitFor();
  });
});
