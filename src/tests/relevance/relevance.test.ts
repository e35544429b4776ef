/**
 * Relevance of search on the built site: each query of queries.jsonl as a reader types it. A paper is looked for among the results of
 * the search page, any other record among the suggestions under the box, all groups taken as one list.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/browser.ts';
import { measure, readQueries, report, type Placed, type Query } from './measure.ts';

/** What has been reached; less is a step back. */
const REACHED = {
  all: { hit1: 0.95, hit3: 0.985, meanReciprocalRank: 0.97 },
  heldOut: { hit1: 0.95, hit3: 0.98 },
};

const pathsOf = async (
  page: Page,
  selector: string,
  attribute: string,
  base: string,
): Promise<readonly string[]> => {
  const addresses = await page
    .locator(selector)
    .evaluateAll((nodes, name) => nodes.map((node) => node.getAttribute(name) ?? ''), attribute);
  return addresses.map((address) => address.replace(base, '/'));
};

async function results(page: Page, query: string, base: string): Promise<readonly string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.locator('[data-results][aria-busy="false"]').waitFor();
  return pathsOf(page, '[data-results] .ttl', 'href', base);
}

async function suggestions(page: Page, query: string, base: string): Promise<readonly string[]> {
  const box = page.getByRole('combobox');
  await box.fill(query);
  return pathsOf(page, '.sugg [role="option"]', 'data-href', base);
}

function place(query: Query, found: readonly string[]): Placed {
  const at = found.indexOf(query.expect);
  return {
    ...query,
    place: at < 0 ? Infinity : at + 1,
    instead: found.filter((path) => path !== query.expect),
  };
}

test('queries find their records', async ({ open }) => {
  const { page: searching } = await open('/search/');
  const { page: typing } = await open('/about/');
  await searching.locator('[data-results][aria-busy="false"]').waitFor();
  await typing.keyboard.press('/');
  await typing.getByRole('combobox').fill('a');
  await typing.locator('.sugg [role="option"]').first().waitFor();
  const base = new URL(searching.url()).pathname.replace(/search\/$/, '');

  const placed: Placed[] = [];
  for (const query of readQueries()) {
    const isPaper = query.expect.startsWith('/papers/');
    placed.push(
      place(
        query,
        isPaper ? await results(searching, query.query, base) : await suggestions(typing, query.query, base),
      ),
    );
  }
  console.log(report(placed));

  const all = measure(placed);
  const heldOut = measure(placed.filter((query) => query.heldOut));
  for (const key of ['hit1', 'hit3', 'meanReciprocalRank'] as const)
    expect(all[key], key).toBeGreaterThanOrEqual(REACHED.all[key]);
  for (const key of ['hit1', 'hit3'] as const)
    expect(heldOut[key], `held out ${key}`).toBeGreaterThanOrEqual(REACHED.heldOut[key]);
});
