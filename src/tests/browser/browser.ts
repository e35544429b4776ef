/**
 * What a browser test starts from: `open(path)` shows a page of the built site in a fresh context and
 * watches it. A test fails when a page it opened logged an error, missed a file, asked another host
 * or broke the content policy, unless the test expected that.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { APPEAR_MS } from '../patience.ts';
import { reportPolicyViolations, watch } from './watch.ts';

export const VIEWPORTS = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 900, height: 1200 },
  phone: { width: 390, height: 844 },
} as const;

export interface OpenOptions {
  readonly javaScript?: boolean;
  /** What the system prefers; the site's own switch is another matter. */
  readonly theme?: 'light' | 'dark';
  readonly viewport?: keyof typeof VIEWPORTS | { readonly width: number; readonly height: number };
  /** Status of the page itself. */
  readonly status?: number;
  /** Problems that the test provokes on purpose; any other still fails it. */
  readonly expected?: readonly RegExp[];
}

export interface Opened {
  readonly page: Page;
  /** What went wrong so far and wasn't expected, one line each. Checked at the end of the test too. */
  problems(): readonly string[];
}

export type Open = (path?: string, options?: OpenOptions) => Promise<Opened>;

interface Fixtures {
  readonly browser: Browser;
  readonly open: Open;
}

export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject('browserEndpoint'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const opened: Opened[] = [];
    await use(async (path = '', options = {}) => {
      const page = await openPage(browser, path, options);
      opened.push(page);
      return page;
    });
    const problems = opened.flatMap((page) => page.problems());
    await Promise.all(opened.map(({ page }) => page.context().close()));
    expect(problems).toEqual([]);
  },
});

/** The address of a page of the served site, as `http://localhost:1234/base/papers/` for `/papers/`. */
export function siteUrl(path = ''): string {
  return inject('siteUrl') + path.replace(/^\/+/, '');
}

async function openPage(browser: Browser, path: string, options: OpenOptions): Promise<Opened> {
  const { javaScript = true, theme = 'light', viewport = 'desktop', status = 200, expected = [] } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: typeof viewport === 'string' ? VIEWPORTS[viewport] : viewport,
  });
  context.setDefaultTimeout(APPEAR_MS);
  await context.addInitScript(reportPolicyViolations);
  const url = siteUrl(path);
  const seen = watch(context, url, status);
  const page = await context.newPage();
  const response = await page.goto(url, { waitUntil: 'load' });
  expect(response?.status(), `status of ${url}`).toBe(status);
  return {
    page,
    problems: () => seen.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
  };
}
