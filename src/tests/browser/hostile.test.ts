/** What strangers send is text, even where every check was passed by; and what stands in a page against the policy doesn't run. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve, type StaticServer } from '../../../scripts/lib/static-server.ts';
import { buildHostile } from '../other-sites.ts';
import { authorId } from '../../catalogue/index.ts';
import { OTHER_SCRIPTS, WORDS } from '../hostile/xss-payloads.ts';
import { siteUrl, test } from './browser.ts';

const PAGES = [
  'papers/hostile/',
  'techniques/hostile-technique/',
  'findings/hostile-finding/',
  'tools/hostile-tool/',
  'techniques/',
  'findings/',
  'papers/',
  'authors/',
  'latest/',
  'corrections/',
  'health/',
  'tools/',
  'evidence/',
  'evidence/hostile-technique/hostile-finding/',
  'changes/',
  'search/?q=canary',
  'selection/?papers=hostile',
  '',
];

/** Counts what runs: the list of calls of `canary()` in a page. */
async function watchCanary(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = globalThis as { canaries?: number; canary?: () => void };
    counter.canaries = 0;
    counter.canary = () => void (counter.canaries = (counter.canaries ?? 0) + 1);
  });
  return () => page.evaluate(() => (globalThis as { canaries?: number }).canaries ?? -1);
}

describe('records that no check was made of', () => {
  let server: StaticServer;

  beforeAll(async () => {
    server = await serve({ folder: buildHostile(), base: '/', port: 0 });
  });

  afterAll(() => server.close());

  test.for(PAGES)('/%s is inert text', async (path, { browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) broken.push(message.text());
    });
    const ran = await watchCanary(page);
    expect((await page.goto(server.url + path))?.status()).toBe(200);
    // Results and the selection are drawn by scripts.
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('body').innerText()).toContain('canary()');
    const active = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
          .map((name) => `${element.tagName} ${name}`),
        ...['href', 'src', 'action', 'data'].flatMap((name) =>
          /^[\s\u0000-\u001f]*(?:javascript|vbscript|data):/i.test(element.getAttribute(name) ?? '')
            ? [`${element.tagName} ${name}: ${element.getAttribute(name) ?? ''}`]
            : [],
        ),
        ...(element instanceof HTMLScriptElement &&
        !element.src &&
        element.type !== 'application/ld+json' &&
        element.textContent.includes('canary')
          ? ['script']
          : []),
        ...(/^(?:iframe|object|embed|base|frame)$/i.test(element.tagName) ? [element.tagName] : []),
      ]),
    );
    expect(active).toEqual([]);
    for (const input of await page.locator('a, summary, button').all())
      await input.dispatchEvent('mouseover');
    expect(await ran()).toBe(0);
    expect(broken).toEqual([]);
    await context.close();
  });

  /** A page of that site, and what went wrong in it. */
  async function visit(browser: Browser, path: string) {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    expect((await page.goto(server.url + path))?.status()).toBe(200);
    return { page, wrong };
  }

  test.for(WORDS.filter((word) => /^(?:constructor|toString|hasOwnProperty|__proto__)$/.test(word)))(
    '%s, a word that every object has, is searched as a word',
    async (word, { browser }) => {
      const { page, wrong } = await visit(browser, `search/?q=${encodeURIComponent(word)}`);
      await page.locator('[data-paper="hostile-second"]').first().waitFor();
      expect(await page.locator('[data-advice]').innerText()).not.toMatch(/left out|instead|native code/);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test('a word that every object has is suggested as one types', async ({ browser }) => {
    const { page, wrong } = await visit(browser, 'about/');
    await page.keyboard.press('/');
    await page.keyboard.type('constructor');
    const option = page.getByRole('option', { name: /^constructor/ }).first();
    await option.click();
    await page.waitForURL(`${server.url}techniques/constructor/`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.for([
    'techniques/constructor/',
    'authors/constructor/',
    'models/valueof/',
    'papers/constructor-2023-scripts/',
  ])('/%s is a page like any other', async (path, { browser }) => {
    const { page, wrong } = await visit(browser, path);
    expect(await page.locator('main').innerText()).not.toContain('native code');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.for(OTHER_SCRIPTS)('%s has a page, a feed and files, and is found', async (name, { browser }) => {
    const { page, wrong } = await visit(browser, 'papers/constructor-2023-scripts/');
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`${server.url}authors/${authorId(name)}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
    for (const file of ['.bib', '.csv', '/feed.xml', '/feed.json']) {
      const response = await page.request.get(`${server.url}authors/${authorId(name)}${file}`);
      expect([file, response.status()]).toEqual([file, 200]);
      expect(await response.text()).toContain(name.split(' ')[0]);
    }
    await page.goto(`${server.url}search/?q=${encodeURIComponent(name)}`);
    await page.locator('[data-paper="constructor-2023-scripts"]').first().waitFor();
    await page.locator('[data-found-names]').getByRole('link', { name }).first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });
});

const INJECTIONS: readonly (readonly [name: string, html: string])[] = [
  ['an inline script', '<script>canary()</script>'],
  ['a handler', '<img src="/favicon.svg" onload="canary()"><img src="/none" onerror="canary()">'],
  ['a script of another host', '<script src="https://example.org/x.js"></script>'],
  ['a script in a data address', '<script src="data:text/javascript,canary()"></script>'],
  ['a frame', '<iframe srcdoc="<script>parent.canary()</script>"></iframe>'],
];

test.for(INJECTIONS)('%s put into a built page is blocked', async ([, html], { browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const blocked: string[] = [];
  page.on('console', (message) => blocked.push(message.text()));
  const ran = await watchCanary(page);
  await page.route(siteUrl('about/'), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${html}</main>`) });
  });
  await page.goto(siteUrl('about/'));
  await expect
    .poll(() => blocked.filter((text) => /content security policy|Refused to/i.test(text)).length)
    .toBeGreaterThan(0);
  expect(await ran()).toBe(0);
  await context.close();
});

test('a link with a script in it, put into a built page, does nothing', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const ran = await watchCanary(page);
  await page.goto(siteUrl('about/'));
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<a id="bad" href="javascript:canary()">x</a>'),
  );
  await page.locator('#bad').click();
  expect(await ran()).toBe(0);
  await context.close();
});
