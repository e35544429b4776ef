/** Taking papers away: ticking, ranges, downloads, sharing, and what happens where storage is blocked. */
import { text as readText } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { toBibtexFile } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { siteUrl, test } from './browser.ts';

test('five papers of a technique are cited in three clicks from its page', async ({ open }) => {
  const { page } = await open('/techniques/sparse-autoencoder/');
  const boxes = page.locator('tbody [data-select]');
  await boxes.nth(0).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'BibTeX', exact: true }).click(),
  ]);
  const text = await readText(await file.createReadStream());
  const ids = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id ?? '');
  expect(ids.length).toBe(5);
  const papers = ids.map((id) => catalogue.paperById.get(id)).filter((paper) => paper !== undefined);
  expect(text.endsWith(toBibtexFile(papers))).toBe(true);
  expect(file.suggestedFilename()).toMatch(/^mi-atlas-selection-\d{4}-\d\d-\d\d\.bib$/);
});

test('a selection is kept on the next page and cleared there', async ({ open }) => {
  const { page } = await open('/papers/');
  await page.locator('[data-select]').first().click();
  await page.goto(siteUrl('/techniques/'));
  await page.getByText('1 selected').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.getByText('1 selected').isVisible()).toBe(false);
});

test('all rows shown are ticked at once, and only those', async ({ open }) => {
  const { page } = await open('/findings/?filter=grokking');
  await page.getByText(/^\d+ of \d+ contributions/).waitFor();
  await page.locator('[data-row]:visible [data-select]').first().waitFor();
  const shown = await page
    .locator('[data-row]:visible [data-select]')
    .evaluateAll((boxes) => new Set(boxes.map((box) => box.getAttribute('data-select'))).size);
  await page.getByRole('checkbox', { name: 'Select all rows shown' }).click();
  expect(await page.getByText(`${shown} selected`).isVisible()).toBe(true);
});

test('an address holds the whole selection; unknown ids are named and the rest kept', async ({ open }) => {
  const ids = catalogue.papers.slice(0, 150).map(({ id }) => id);
  const { page } = await open(`/selection/?papers=${ids.join(',')},nobody-2020-nothing`);
  await page.getByText('nobody-2020-nothing').waitFor();
  expect(await page.locator('.compare tbody tr').count()).toBe(ids.length);
  expect(new URL(page.url()).searchParams.get('papers')).toBe(ids.join(','));
});

test('a paper is selected on its own page, and BibTeX of a selection copied', async ({ open }) => {
  const { page } = await open('/papers/wang-2022-ioi/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('checkbox', { name: 'Select' }).press('Space');
  await page.getByText('1 selected').waitFor();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await page.getByText('1 paper copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '@inproceedings{wang-2022-ioi,',
  );
  await page.goto(siteUrl('/papers/meng-2022-rome/'));
  await page.getByRole('checkbox', { name: 'Select' }).check();
  await page.getByText('2 selected').waitFor();
});

test('all that a search found is selected at once, shown or not, and that undone', async ({ open }) => {
  const { page } = await open('/search/?technique=probing');
  const all = page.getByRole('button', { name: /^Select all \d+$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  expect(await page.locator('[data-status]').textContent()).toBe(`${count} papers`);
  expect(count).toBeGreaterThan(await page.locator('[data-results] [data-paper]').count());
  await all.press('Enter');
  expect(await page.getByText(`${count} selected`).isVisible()).toBe(true);
  expect(await all.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await page.getByText(`${count} selected`).isVisible()).toBe(false);
  expect(await all.isVisible()).toBe(true);
});

/** How wide and high a box is drawn: what differs from the ground at its corner, the mark of a ticked row left out. */
async function drawnOf(box: Locator): Promise<{ readonly width: number; readonly height: number }> {
  const { data, info } = await sharp(await box.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    data
      .subarray((y * info.width + x) * info.channels)
      .subarray(0, 3)
      .join();
  const isDrawn = (x: number, y: number) => at(x, y) !== at(info.width - 2, 1);
  const columns = Array.from({ length: info.width }, (_, x) => x).slice(4);
  const rows = Array.from({ length: info.height }, (_, y) => y);
  return {
    width: columns.filter((x) => rows.some((y) => isDrawn(x, y))).length,
    height: rows.filter((y) => columns.some((x) => isDrawn(x, y))).length,
  };
}

test.for([
  ['/papers/', 1440],
  ['/applications/', 1440],
  ['/applications/', 375],
  ['/search/', 375],
] as const)(
  '%s at %s px: a box is drawn whole, and ticked as large as before',
  async ([path, width], { open }) => {
    const { page } = await open(path, { viewport: { width, height: 900 } });
    const box = page.locator('[data-select]').filter({ visible: true }).first();
    await box.waitFor();
    await page.mouse.move(0, 0);
    const before = await drawnOf(box);
    expect(before.width).toBe(before.height);
    expect(before.width).toBeLessThan(24);
    await box.press('Space');
    await box.blur();
    expect(await drawnOf(box)).toEqual(before);
  },
);

test('blocked storage is told, and the address still works', async ({ browser, open }) => {
  const { page } = await open('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(siteUrl('/selection/?papers=wang-2022-ioi,meng-2022-rome'));
  await page.getByText('This browser keeps nothing').waitFor();
  expect(await page.locator('.compare tbody tr').count()).toBe(2);
  expect(browser.isConnected()).toBe(true);
});

test.for([1440, 1024, 375])(
  'at %s px no word is broken, and every value has its head',
  async (width, { open }) => {
    const ids = catalogue.papers
      .filter(({ applications }) => applications.length > 0)
      .slice(0, 6)
      .map(({ id }) => id);
    const { page } = await open(`/selection/?papers=${ids.join(',')}`, { viewport: { width, height: 900 } });
    await page.locator('tr[data-paper]').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const broken = await page.locator('.compare :is(th, td a, td button)').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const texts = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        return texts.flatMap((node) =>
          [...(node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)].flatMap(({ index, 0: word }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
              ? [word]
              : [];
          }),
        );
      }),
    );
    expect(broken).toEqual([]);
    const headless = await page.locator('[data-own] td').evaluateAll(
      (cells) =>
        cells.filter((cell) => {
          const heads = cell.closest('table')?.tHead;
          const hasHead = heads?.checkVisibility() ?? false;
          const isFacet = cell.previousElementSibling !== null && !cell.matches('.act');
          return (
            isFacet &&
            cell.childElementCount > 0 &&
            hasHead === (cell.querySelector('.narrow')?.checkVisibility() ?? false)
          );
        }).length,
    );
    expect(headless).toBe(0);
  },
);

test('on paper values have their heads, and there are no buttons', async ({ open }) => {
  const { page } = await open('/selection/?papers=meng-2022-rome', {
    viewport: { width: 718, height: 1000 },
  });
  await page.locator('tr[data-paper]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Techniques: ').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^Remove/ }).isVisible()).toBe(false);
});

test('without JavaScript the page explains itself', async ({ open }) => {
  const { page } = await open('/selection/', { javaScript: false });
  expect(await page.getByText('Selecting needs JavaScript').isVisible()).toBe(true);
});
