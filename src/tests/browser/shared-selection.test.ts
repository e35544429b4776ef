/** An address that somebody shared never takes a reader's own selection from them; what is done to it can be undone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { storagePrefix } from '../../site/site.ts';
import { siteUrl, test, type Open, type OpenOptions } from './browser.ts';

const [OWN, BOTH, SHARED, OTHER] = [
  'meng-2022-rome',
  'wang-2022-ioi',
  'elhage-2022-superposition',
  'kramar-2024-atp-star',
];
const KEY = `${storagePrefix()}selection`;

/** What is selected, here and on every other page. */
const kept = async (page: Page) => {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  return (JSON.parse(text ?? '[]') as string[]).join(' ');
};
const papersIn = (page: Page, part: 'own' | 'shared') =>
  page
    .locator(`[data-${part}] tr[data-paper]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-paper')).join(' '));
const told = (page: Page) => page.locator('[data-message]');
const note = (page: Page) => page.getByRole('region', { name: 'Selection' }).getByRole('status').last();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const atHand = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** A reader with these selected opens an address with those. */
async function openShared(
  open: Open,
  own: readonly string[],
  shared: readonly string[],
  options?: OpenOptions,
): Promise<Page> {
  const { page } = await open('/about/', options);
  await page.evaluate(([key, ids]) => localStorage.setItem(key, ids), [KEY, JSON.stringify(own)] as const);
  await page.goto(siteUrl(`/selection/?papers=${shared.join(',')}`));
  await told(page).filter({ hasNotText: 'Fetching' }).waitFor({ state: 'attached' });
  await page.locator('tr[data-paper]').first().waitFor();
  return page;
}

describe('a shared address', () => {
  test('stands beside the reader’s own, which stays as it was', async ({ open }) => {
    const page = await openShared(open, [OWN, BOTH], [BOTH, SHARED]);
    expect(await told(page).textContent()).toBe(
      'This address holds 2 papers, 1 in yours already. Your own selection is as it was: 2 papers.',
    );
    expect(await told(page).getAttribute('role')).toBe('status');
    expect(await papersIn(page, 'shared')).toBe(`${BOTH} ${SHARED}`);
    expect(await papersIn(page, 'own')).toBe(`${OWN} ${BOTH}`);
    expect(await kept(page)).toBe(`${OWN} ${BOTH}`);
    expect(new URL(page.url()).searchParams.get('papers')).toBe(`${BOTH},${SHARED}`);
    await page.reload();
    await page.locator('[data-shared] tr[data-paper]').first().waitFor();
    expect(await kept(page)).toBe(`${OWN} ${BOTH}`);
  });

  test.for([
    ['Add to yours', [OWN, BOTH, SHARED].join(' '), '1 paper added.'],
    ['Replace yours', [BOTH, SHARED].join(' '), 'Your 2 papers gave way to 2.'],
  ] as const)('%s: by keyboard, told, undone', async ([name, after, words], { open }) => {
    const page = await openShared(open, [OWN, BOTH], [BOTH, SHARED]);
    await page.getByRole('button', { name }).press('Enter');
    expect(await kept(page)).toBe(after);
    expect(await papersIn(page, 'own')).toBe(after);
    expect(await page.locator('[data-shared]').isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('papers')).toBe(after.replaceAll(' ', ','));
    expect(await note(page).textContent()).toBe(words);
    expect(await atHand(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await kept(page)).toBe(`${OWN} ${BOTH}`);
    expect(await papersIn(page, 'shared')).toBe(`${BOTH} ${SHARED}`);
    expect(new URL(page.url()).searchParams.get('papers')).toBe(`${BOTH},${SHARED}`);
    expect(await undo(page).isVisible()).toBe(false);
    expect(await atHand(page)).toBe('Clear');
  });

  test.for([
    ['light', { width: 1440, height: 900 }],
    // So high that the bar at the foot covers nothing.
    ['dark', { width: 375, height: 2600 }],
  ] as const)(
    'breaks no rule of accessibility, and Undo neither: %s',
    async ([theme, viewport], { open }) => {
      const page = await openShared(open, [OWN, BOTH], [BOTH, SHARED], { theme, viewport });
      const check = async () =>
        (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      expect(await check()).toEqual([]);
      await page.getByRole('button', { name: 'Clear' }).click();
      await undo(page).waitFor();
      expect(await check()).toEqual([]);
    },
  );

  test('can be left, and single papers of it taken', async ({ open }) => {
    const page = await openShared(open, [OWN], [BOTH, SHARED]);
    await page.getByRole('checkbox', { name: /Toy Models/ }).press('Space');
    expect(await kept(page)).toBe(`${OWN} ${SHARED}`);
    expect(await papersIn(page, 'shared')).toBe(`${BOTH} ${SHARED}`);
    await page.getByRole('link', { name: 'Leave it, and keep yours' }).click();
    await page.waitForURL(new RegExp(`papers=${OWN},${SHARED}$`));
    expect(await papersIn(page, 'own')).toBe(`${OWN} ${SHARED}`);
    expect(await page.locator('[data-shared]').isVisible()).toBe(false);
  });

  test('is the reader’s own where nothing was selected, which is told and can be undone', async ({
    open,
  }) => {
    const page = await openShared(open, [], [BOTH, SHARED]);
    expect(await papersIn(page, 'own')).toBe(`${BOTH} ${SHARED}`);
    expect(await note(page).textContent()).toBe('Nothing was selected: now the 2 papers of this address.');
    await undo(page).press('Enter');
    expect(await kept(page)).toBe('');
    expect(await papersIn(page, 'shared')).toBe(`${BOTH} ${SHARED}`);
    expect(await atHand(page)).toBe('Add to yours');
  });

  test.for([
    ['unknown papers', 'nobody-2020-nothing', 'The catalogue does not know: nobody-2020-nothing.'],
    ['no papers', '', ''],
    ['the same papers', `${BOTH},${OWN}`, ''],
  ] as const)('of %s changes nothing', async ([, papers, message], { open }) => {
    const page = await openShared(open, [OWN, BOTH], [papers]);
    expect(await kept(page)).toBe(`${OWN} ${BOTH}`);
    expect(await told(page).textContent()).toBe(message);
    expect(await page.locator('[data-shared]').isVisible()).toBe(false);
  });
});

describe('undone', () => {
  test('Clear, on any page, by keyboard', async ({ open }) => {
    const { page } = await open('/papers/');
    for (const place of [0, 1, 2]) await page.locator('[data-select]').nth(place).click();
    const before = await kept(page);
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    expect(await kept(page)).toBe('');
    expect(await note(page).textContent()).toBe('Selection of 3 papers cleared.');
    expect(await page.getByText('Nothing selected').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'BibTeX', exact: true }).isVisible()).toBe(false);
    expect(await atHand(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await kept(page)).toBe(before);
    expect(await page.locator('[data-select]:checked').count()).toBe(3);
  });

  test('boxes unticked all at once', async ({ open }) => {
    const { page } = await open('/applications/');
    const all = page.getByRole('checkbox', { name: 'Select all rows shown' });
    await all.click();
    const before = await kept(page);
    await all.click();
    expect(await kept(page)).toBe('');
    await undo(page).click();
    expect(await kept(page)).toBe(before);
  });

  test('a row removed; the keyboard goes on at the next', async ({ open }) => {
    const page = await openShared(open, [OWN, BOTH, OTHER], [OWN, BOTH, OTHER]);
    const removal = page.locator(`tr[data-paper="${BOTH}"]`).getByRole('button');
    await removal.press('Enter');
    expect(await kept(page)).toBe(`${OWN} ${OTHER}`);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['paper'])).toBe(OTHER);
    await undo(page).click();
    expect(await papersIn(page, 'own')).toBe(`${OWN} ${BOTH} ${OTHER}`);
  });

  test('nothing, once something else was ticked', async ({ open }) => {
    const { page } = await open('/papers/');
    await page.locator('[data-select]').first().click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('[data-select]').nth(1).click();
    expect(await undo(page).isVisible()).toBe(false);
    expect((await kept(page)).split(' ').length).toBe(1);
  });
});

test('a page that was put aside knows what was ticked on others since', async ({ open }) => {
  const { page } = await open('/papers/');
  await page.locator('[data-select]').first().click();
  await page.getByText('1 selected').waitFor();
  // As a browser does with a page that it kept whole.
  await page.evaluate(
    ([key, ids]) => {
      localStorage.setItem(key, ids);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    [KEY, JSON.stringify([OWN, BOTH])] as const,
  );
  await page.getByText('2 selected').waitFor();
  await page.locator('[data-select]').nth(3).click();
  expect((await kept(page)).startsWith(`${OWN} ${BOTH} `)).toBe(true);
});

test('a paper selected under a former id, or gone since, is told and no longer counted', async ({ open }) => {
  const [former, present] = [...catalogue.formerIds].find(([path]) => path.startsWith('papers/')) ?? [
    'papers/none-2020-none',
    '',
  ];
  const page = await openShared(open, [OWN, former.split('/')[1] ?? '', 'nobody-2020-nothing'], []);
  const now = [OWN, ...(present ? [present.split('/')[2]] : [])].join(' ');
  await page.getByText('No longer in the catalogue').waitFor();
  expect(await note(page).textContent()).toContain('nobody-2020-nothing');
  expect(await kept(page)).toBe(now);
  expect(await papersIn(page, 'own')).toBe(now);
});
