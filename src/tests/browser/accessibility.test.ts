/** No page template breaks a rule of WCAG 2.2 AA that axe can check, in either theme, on a desk or a phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { templates } from './templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the theme alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 375, height: 812 };

/** Long tables and lists repeat one template: the first rows tell, and axe takes minutes over a thousand. */
const ROWS = 12;
const GROUPS = 4;
const keepFirstRows = (page: Page) =>
  page.evaluate(
    ([rows, groups]) => {
      for (const list of document.querySelectorAll('tbody, ul, ol'))
        [...list.children].slice(rows).forEach((child) => child.remove());
      for (const table of document.querySelectorAll('table'))
        [...table.tBodies].slice(groups).forEach((body) => body.remove());
      [...document.querySelectorAll('.month')].slice(groups).forEach((section) => section.remove());
      // As they are once scrolled to: a row that isn't laid out yet has only a guessed height, and its links overlap others.
      for (const row of document.querySelectorAll('tr')) row.style.contentVisibility = 'visible';
    },
    [ROWS, GROUPS] as const,
  );

async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // There are no frames to look into, which the other mode opens a page for; what passes need not be described, node by node.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')} (${nodes.length})`,
  );
}

test.for(Object.entries(templates))('%s: wide and light, narrow and dark', async ([, path], { open }) => {
  const { page } = await open(path, {
    theme: 'light',
    viewport: DESKTOP,
    status: path === '/404/' ? 404 : 200,
  });
  await keepFirstRows(page);
  expect(await violations(page), 'light, 1440 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, COLOUR_RULES), 'dark, 1440 px').toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await violations(page), 'dark, 375 px').toEqual([]);
});

test('on a phone, where rows are blocks, a table is still one to Safari', async ({ open }) => {
  const { page } = await open('/tools/', { viewport: PHONE });
  await page.locator('table.tax[role="table"]').waitFor();
  const bare = page.locator('.tax :is(thead, tbody, tr, th, td):not([role])');
  expect(await bare.count()).toBe(0);
});
