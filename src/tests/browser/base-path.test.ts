/** Search in a site that is served from a sub-folder, as a project page of GitHub is. */
import { expect } from 'vitest';
import { serve } from '../../../scripts/lib/static-server.ts';
import { BASE_PATH, buildUnderBasePath } from '../other-sites.ts';
import { site } from '../../site/site.ts';
import { test } from './browser.ts';

test('suggestions, results and full text stay under the base path', async ({ browser }) => {
  const { url, close } = await serve({ folder: buildUnderBasePath(), base: BASE_PATH, port: 0 });
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  try {
    await page.goto(`${url}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('tuned lens');
    await page.locator('.sugg [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}techniques/tuned-lens/`);
    await page.goto(`${url}search/?q=Space+Needle`);
    await page.locator('[data-paper="meng-2022-rome"]').waitFor();
    expect(await page.locator('[data-results] .ttl').first().getAttribute('href')).toMatch(
      /^\/some\/path\/papers\//,
    );
    // What is kept is kept for this path: another site of the same origin doesn't see it.
    await page.locator('[data-select]').first().click();
    await page.getByText('1 selected').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      `${site.name}${BASE_PATH}selection`,
    ]);
    expect(failed).toEqual([]);
  } finally {
    await page.close();
    await close();
  }
});
