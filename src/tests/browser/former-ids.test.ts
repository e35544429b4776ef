/** An address under a former id brings the reader to the page of today, with and without scripts. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve, type StaticServer } from '../../../scripts/lib/static-server.ts';
import { buildFormerIds } from '../other-sites.ts';
import { PATIENCE_MS } from '../patience.ts';
import { test } from './browser.ts';

describe('an address under a former id', () => {
  let server: StaticServer;

  beforeAll(async () => {
    server = await serve({ folder: buildFormerIds(), base: '/', port: 0 });
  }, PATIENCE_MS);

  afterAll(() => server.close());

  test.for([
    ['techniques/swap/', 'techniques/patching/', true],
    ['papers/doe-2022-count/', 'papers/doe-2022-sheep/', false],
  ] as const)('%s leads to %s (scripts: %s)', async ([former, present, javaScriptEnabled], { browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(server.url + former);
    await page.waitForURL(server.url + present);
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });
});
