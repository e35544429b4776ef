/** What people come for, from the first page: reached in so many clicks, with a mouse at 1440 px, by touch at 375 px, and by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';

const WAYS = [
  ['by mouse, 1440 px', { width: 1440, height: 900 }, (target: Locator) => target.click()],
  ['by touch, 375 px', { width: 375, height: 812 }, (target: Locator) => target.click()],
  ['by keyboard, 1440 px', { width: 1440, height: 900 }, (target: Locator) => target.press('Enter')],
  ['by keyboard, 375 px', { width: 375, height: 812 }, (target: Locator) => target.press('Enter')],
] as const;

/** Counts what a reader presses; a menu's value chosen is one. */
class Hand {
  presses = 0;
  readonly page: Page;
  readonly #press: (target: Locator) => Promise<void>;
  constructor(page: Page, press: (target: Locator) => Promise<void>) {
    this.page = page;
    this.#press = press;
  }
  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await this.#press(target);
  }
  async choose(label: string, value: string): Promise<void> {
    this.presses += 1;
    await this.page.getByRole('combobox', { name: label }).selectOption(value);
  }
  /** A page of the site's bar: in sight, or behind the menu. */
  async go(name: string): Promise<void> {
    const inSight = this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
    if (await inSight.isVisible()) return this.press(inSight);
    await this.press(this.page.locator('details.menu > summary'));
    await this.press(this.page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name }));
  }
}

test.for(WAYS)('where to start, %s: 1', async ([, viewport, press], { open }) => {
  const { page } = await open('', { viewport });
  const hand = new Hand(page, press);
  await hand.press(page.getByRole('link', { name: /^New here\?/ }));
  await page.getByRole('heading', { level: 1, name: 'Where to start' }).waitFor();
  await page.getByRole('checkbox', { name: 'Done: 2. Observe' }).press('Space');
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'Done: 2. Observe' }).isChecked()).toBe(true);
  expect(await page.getByRole('navigation', { name: 'Steps' }).textContent()).toContain('1 of 9 done');
  expect(hand.presses).toBe(1);
});

test.for(WAYS)('what is missing here, what is new, %s: 1 each', async ([, viewport, press], { open }) => {
  for (const [name, heading] of [
    ['Health', 'What is missing'],
    ['Changes', 'Changes'],
  ] as const) {
    const { page } = await open('', { viewport });
    const hand = new Hand(page, press);
    await hand.press(page.getByRole('contentinfo').getByRole('link', { name, exact: true }));
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    expect(hand.presses).toBe(1);
  }
});

test.for(WAYS)(
  'SAE papers since 2024 that report a criterion, as .bib, %s: at most 8',
  async ([, viewport, press], { open }) => {
    const { page } = await open('', { viewport });
    const hand = new Hand(page, press);
    await hand.go('Papers');
    await page.getByRole('heading', { level: 1, name: 'Papers' }).waitFor();
    await hand.choose('Only this technique', 'sparse-autoencoder');
    await hand.choose('Only this criterion', 'intrinsic');
    await hand.choose('Since this year', '2024');
    const years = await page.locator('.papers > li:visible .by').allTextContents();
    expect(years.length).toBeGreaterThanOrEqual(10);
    expect(years.every((text) => /\b202[4-9]\s*$/.test(text))).toBe(true);
    await hand.press(page.getByRole('button', { name: 'Select those shown' }));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.locator('.basket').getByRole('button', { name: 'BibTeX', exact: true })),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.bib$/);
    expect(hand.presses).toBeLessThanOrEqual(8);
  },
);

test.for(WAYS)('a venue to be mended, %s: at most 3', async ([, viewport, press], { open }) => {
  const { page } = await open('', { viewport });
  const hand = new Hand(page, press);
  await hand.press(page.getByRole('contentinfo').getByRole('link', { name: 'Health', exact: true }));
  await hand.choose('Only what lacks this', 'no-venue');
  const row = page.locator('[data-missing] tbody tr:visible').first();
  const asked = await row.getByRole('link', { name: 'Fix this record' }).getAttribute('href');
  expect(asked).toMatch(/^https:\/\/github\.com\/atlas\/atlas\/edit\/.+\/content\/papers\/.+\.md$/);
  expect(hand.presses + 1).toBeLessThanOrEqual(3);
});

test.for(WAYS)(
  'methods for circuits, and how far to trust each, %s: at most 4',
  async ([, viewport, press], { open }) => {
    const { page } = await open('', { viewport });
    const hand = new Hand(page, press);
    await hand.go('Evidence');
    await page.getByRole('heading', { level: 1, name: /Evidence/ }).waitFor();
    await hand.press(
      page.locator('main').getByRole('link', { name: 'Circuit discovery', exact: true }).first(),
    );
    await page.getByRole('heading', { level: 1, name: 'Circuit discovery' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/Makers: .+ Independent: /s);
    expect(hand.presses).toBeLessThanOrEqual(4);
  },
);
