/** A table whose page leaves rows out: its filter, menus, counts and order speak of all rows all the same. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { buildTable, cutTable, TERM_KINDS, type ContributionRow } from '../../catalogue/index.ts';
import { termsOfRow } from '../../catalogue/search/table-words.ts';
import { catalogue } from '../../content/index.ts';
import { href } from '../../site/site.ts';
import { test } from './browser.ts';

const [long] = TERM_KINDS.map((kind) => {
  const { rows } = buildTable(catalogue, kind);
  const shown = new Set(cutTable(buildTable(catalogue, kind)).rows);
  return { kind, path: `/${kind}/`, rows, left: rows.filter((row) => !shown.has(row)) };
}).filter(({ left }) => left.length > 0);

const FILTERED = /^\d+ of \d+ contributions/;
const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Filter rows' });
const menuOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Only this ${name}` });
const idsOf = (rows: readonly ContributionRow[]) => rows.map(({ contribution }) => href(contribution.path));
/** The claims shown, in the order of the page. */
const shownOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-row]:visible .ttl')
    .evaluateAll((titles) => titles.map((title) => title.getAttribute('href') ?? ''));
const isWith = (id: string) => (row: ContributionRow) =>
  termsOfRow(row).some((term) => term.id === id || term.ancestors.includes(id));

describe.runIf(long)('a table too long for its page', () => {
  const { kind, path, rows, left } = long ?? { kind: 'findings' as const, path: '', rows: [], left: [] };
  const [hidden] = left;

  test('has menus that count all rows, before and after the first choice', async ({ open }) => {
    const { page } = await open(path);
    expect(await fieldOf(page).getAttribute('placeholder')).toBe(`Filter ${rows.length} rows`);
    const years = await menuOf(page, 'year').locator('option:not([value=""])').allTextContents();
    const counts = Map.groupBy(rows, ({ paper }) => paper.year);
    expect(years).toEqual(
      [...counts.keys()].toSorted((a, b) => b - a).map((year) => `${year} · ${counts.get(year)?.length}`),
    );
    await menuOf(page, 'year').selectOption(String(hidden?.paper.year));
    await page.getByText(FILTERED).waitFor();
    const ofYear = rows.filter(({ paper }) => paper.year === hidden?.paper.year);
    expect(await shownOn(page)).toEqual(idsOf(ofYear));
    expect(await page.getByRole('status').first().textContent()).toBe(
      `${ofYear.length} of ${rows.length} contributions`,
    );
    const [group] = buildTable(catalogue, kind).groups.filter(({ term }) =>
      ofYear.some(({ contribution }) => contribution.to.includes(term)),
    );
    const inGroup = await page.locator(`[data-group="${group?.term.id}"] [data-row]:visible`).count();
    const said = (await page.locator(`#group-${group?.term.id} .n`).textContent()) ?? '';
    expect(said).toMatch(new RegExp(`^contributions: \\d+ of ${group?.count}$`));
    expect(Number(/\d+/.exec(said)?.[0])).toBeGreaterThanOrEqual(inGroup);
    expect(await menuOf(page, 'year').locator('option:not([value=""])').allTextContents()).toEqual(years);
  });

  test('finds a row that the page leaves out, by its words, and its box can be ticked', async ({ open }) => {
    const { page } = await open(path);
    await fieldOf(page).fill(hidden?.paper.title ?? '');
    await page.getByText(FILTERED).waitFor();
    expect(await shownOn(page)).toContain(href(hidden?.contribution.path ?? ''));
    await page
      .getByRole('checkbox', { name: `Select ${hidden?.paper.title}` })
      .first()
      .check();
    await page.getByText('1 selected').waitFor();
  });

  test('has all rows, in the order of the table, once the filter is cleared, and no word of rows left out', async ({
    open,
  }) => {
    const { page } = await open(`${path}?filter=${encodeURIComponent(hidden?.paper.title ?? '')}`);
    await page.getByText(FILTERED).waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shownOn(page)).toEqual(idsOf(rows));
    expect(await page.getByText(/ shown · |stand here/).count()).toBe(0);
  });

  test('is sorted as a whole: the oldest of all first', async ({ open }) => {
    const { page } = await open(path);
    await page.getByRole('columnheader', { name: 'Published' }).getByRole('button').click();
    await expect.poll(() => shownOn(page), { timeout: 60_000 }).toEqual(idsOf(rows));
    await page.getByRole('columnheader', { name: 'Published' }).getByRole('button').click();
    const groups = buildTable(catalogue, kind).groups;
    expect(await shownOn(page)).toEqual(groups.flatMap((group) => idsOf(group.rows.toReversed())));
  });

  test('says so where the other rows can’t be fetched, and tries again', async ({ open }) => {
    const { page } = await open(path, { expected: [/rest\/1|ERR_FAILED|Failed to load/] });
    await page.route('**/rest/*/', (route) => route.abort());
    const here = rows.length - left.length;
    await fieldOf(page).fill(hidden?.paper.title ?? '');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('status').first().textContent()).toMatch(
      new RegExp(`^\\d+ of the ${here} here$`),
    );
    expect(await page.getByText('No row has all of this').isVisible()).toBe(false);
    await page.unroute('**/rest/*/');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(FILTERED).waitFor();
    expect(await shownOn(page)).toContain(href(hidden?.contribution.path ?? ''));
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
  });

  test('says without scripts how many rows stand where', async ({ open }) => {
    const { page } = await open(path, { javaScript: false });
    const cut = cutTable(buildTable(catalogue, kind)).groups.filter((group) => group.hidden > 0);
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain(`${rows.length - left.length} of them stand here`);
    for (const { term, rows: shown } of cut) {
      const all = buildTable(catalogue, term).rows.length;
      expect(await main.getByText(`${shown.length} shown · all ${all} rows of ${term.name}`).count()).toBe(1);
    }
  });
});

const aliased = catalogue.techniques
  .filter(({ aliases }) => aliases.length > 0)
  .toSorted((a, b) => b.descendants.length - a.descendants.length)[0];

test.for(TERM_KINDS)(
  'the table of %s: each name of a term finds the same rows, those of what is below it included',
  async (kind, { open }) => {
    const { page } = await open(`/${kind}/`);
    const { id = '', name = '', aliases = [] } = aliased ?? {};
    const found: (readonly string[])[] = [];
    for (const typed of [name, ...aliases]) {
      await fieldOf(page).fill(typed);
      await page.getByText(FILTERED).waitFor();
      found.push(await shownOn(page));
    }
    for (const one of found) expect(one).toEqual(found[0]);
    expect(found[0]).toEqual(
      expect.arrayContaining(idsOf(buildTable(catalogue, kind).rows.filter(isWith(id)))),
    );
  },
);

test('an address may call a term by another of its names', async ({ open }) => {
  const { id = '', aliases = [] } = aliased ?? {};
  const { page } = await open(`/applications/?technique=${encodeURIComponent(aliases[0] ?? '')}`);
  await page.getByText(FILTERED).waitFor();
  expect(await menuOf(page, 'technique').inputValue()).toBe(id);
  expect(new URL(page.url()).search).toBe(`?technique=${id}`);
});
