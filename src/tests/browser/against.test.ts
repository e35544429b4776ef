/** A result that speaks against can't be taken for one that supports: in grey, narrow, enlarged, printed, in forced colours, read aloud. */
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { judgementsOf, type Filing, type OutcomeState, type Term } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const isWithin = (term: Term, id: string): boolean => term.id === id || term.ancestors.includes(id);
const faithfulIn = ({ contribution }: Filing) =>
  (contribution.evaluation ?? []).filter(({ criterion }) => isWithin(criterion, 'faithfulness'));

/** A claim that reports faithfulness of sparse autoencoders themselves once, and nothing else of it, with this outcome. */
function claimThat(outcome: OutcomeState): Filing {
  const technique = catalogue.termById.get('sparse-autoencoder');
  const judgements = technique ? judgementsOf(catalogue, technique) : [];
  const found = judgements.find(
    (one) =>
      one.isDirect &&
      one.state === outcome &&
      isWithin(one.evaluation.criterion, 'faithfulness') &&
      faithfulIn(one).length === 1,
  );
  if (!found) throw new Error(`No claim that ${outcome}`);
  return found;
}
const claims = { against: claimThat('against'), supports: claimThat('supports') };

/** Rows of tables lead to the claim; on its paper's own page the row is it. */
const rowOf = (page: Page, { contribution }: Filing): Locator =>
  page.locator(`tr[data-row]:has(a.ttl[href$="${contribution.path}"])`).first();
const PLACES = {
  'a table': [() => '/techniques/sparse-autoencoder/', rowOf],
  'the page of a matrix cell': [() => '/evidence/sparse-autoencoder/faithfulness/', rowOf],
  'its own paper': [
    ({ paper }: Filing) => paper.path,
    (page: Page, { contribution }: Filing) => page.locator(`#c${contribution.n}`),
  ],
} as const;

/** How the mark of the first column looks, as a grid of dark and light, without colour. */
async function shapeOf(row: Locator): Promise<string> {
  const mark = row.locator('.cr').first().locator('.dot');
  const { data, info } = await sharp(await mark.screenshot())
    .greyscale()
    .resize(8, 8, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const values = [...data].filter((_, index) => index % info.channels === 0);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return values.map((value) => (value > middle ? '1' : '0')).join('');
}

/** How many of the grid's 64 points differ. */
const distance = (one: string, other: string): number =>
  [...one].filter((point, index) => point !== other[index]).length;

const SHAPES = [
  ['in grey', 'light', undefined],
  ['in grey on dark', 'dark', undefined],
  ['in forced colours', 'light', 'active'],
] as const;

const WORDS = [
  ['at 375 px', { width: 375, height: 812 }, 'screen'],
  ['enlarged to 200 %', { width: 720, height: 450 }, 'screen'],
  ['in print', { width: 718, height: 1000 }, 'print'],
] as const;

describe.each(Object.entries(PLACES))('%s', (_, [pathOf, find]) => {
  test.for(SHAPES)('%s: the marks differ by shape', async ([, theme, forcedColors], { open }) => {
    const shapes: string[] = [];
    for (const claim of Object.values(claims)) {
      const { page } = await open(pathOf(claim), { theme });
      await page.emulateMedia({ forcedColors: forcedColors ?? 'none', colorScheme: theme });
      shapes.push(await shapeOf(find(page, claim)));
    }
    expect(distance(shapes[0] ?? '', shapes[1] ?? '')).toBeGreaterThanOrEqual(12);
  });

  test.for(WORDS)('%s: the outcome stands there as a word', async ([, viewport, media], { open }) => {
    for (const [outcome, claim] of Object.entries(claims)) {
      const { page } = await open(pathOf(claim), { viewport });
      await page.emulateMedia({ media });
      const row = find(page, claim);
      const words = row.getByText(`faithfulness: ${outcome}`).filter({ visible: true });
      expect(await words.count(), outcome).toBeGreaterThan(0);
      const other = outcome === 'against' ? 'supports' : 'against';
      expect(await row.getByText(`faithfulness: ${other}`).filter({ visible: true }).count()).toBe(0);
    }
  });

  test('read aloud: the name of a mark ends in its word', async ({ open }) => {
    for (const [outcome, claim] of Object.entries(claims)) {
      const { page } = await open(pathOf(claim));
      const heard = await find(page, claim).locator('.cr').first().ariaSnapshot();
      expect(heard).toMatch(new RegExp(`: ${outcome}"`));
    }
  });
});

test('a list of results says each outcome in a word, whatever the width', async ({ open }) => {
  for (const [, viewport, media] of WORDS) {
    const { page } = await open('/evidence/sparse-autoencoder/', { viewport });
    await page.emulateMedia({ media });
    const item = page.locator('section[aria-labelledby="independent-against"] [data-result]').first();
    expect(await item.innerText()).toMatch(/: against\n/);
  }
});

test('a cell of the matrix says how its claims came out to those who hear it', async ({ open }) => {
  const { page } = await open('/evidence/');
  const cell = page.getByRole('link', {
    name: /^Sparse autoencoder × Faithfulness: \d+ papers; .*\d+ against/,
  });
  expect(await cell.count()).toBe(1);
});

test('a selection says how each criterion came out', async ({ open }) => {
  const { against, supports } = claims;
  const { page } = await open(`/selection/?papers=${against.paper.id},${supports.paper.id}`);
  const rowOfPaper = (id: string) => page.locator(`tr[data-paper="${id}"]`);
  await rowOfPaper(against.paper.id).first().waitFor();
  const nameOf = (claim: Filing) => faithfulIn(claim)[0]?.criterion.name.toLowerCase() ?? '';
  expect(await rowOfPaper(against.paper.id).first().innerText()).toMatch(
    new RegExp(`${nameOf(against)}: (?:against|mixed)`),
  );
  expect(await rowOfPaper(supports.paper.id).first().innerText()).toMatch(
    new RegExp(`${nameOf(supports)}: (?:supports|mixed)`),
  );
});

test('results of a search show no mark that could be taken for an outcome', async ({ open }) => {
  const { page } = await open(`/search/?technique=sparse-autoencoder`);
  await page.locator('.ttl').first().waitFor();
  expect(await page.locator('main .dot').count()).toBe(0);
});
