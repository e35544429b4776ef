/** Readers who enlarge the page, want nothing to move, or bring their own colours lose nothing. */
import { expect } from 'vitest';
import { test } from './browser.ts';
import { templates } from './templates.ts';

/** 1280 CSS pixels enlarged four times, as WCAG 1.4.10 has it. */
const ENLARGED = { width: 320, height: 640 };

test.for(Object.entries(templates))(
  '%s: nothing runs off the side when enlarged to 400 %%',
  async ([, path], { open }) => {
    const { page } = await open(path, { viewport: ENLARGED, status: path === '/404/' ? 404 : 200 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      ENLARGED.width,
    );
  },
);

const LONG = 'y'.repeat(600);
test.for([
  [`/search/?q=${LONG}`, 200],
  [`/selection/?papers=${LONG}`, 200],
  [`/compare/?terms=${LONG}`, 200],
  [`/arxiv/?of=10.1234/${LONG}`, 200],
  [`/doi/10.1234/${LONG}`, 404],
] as const)(
  'one long word, which the page repeats, stays on a phone: %s',
  async ([path, status], { open }) => {
    const { page } = await open(path, { viewport: { width: 375, height: 800 }, status });
    await page.getByText(LONG.slice(0, 40)).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  },
);

test.for(['/', '/techniques/', '/papers/wang-2022-ioi/', '/search/'])(
  '%s: nothing moves for those who ask for that',
  async (path, { open }) => {
    const { page } = await open(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map(({ tagName, className }) => `${tagName} ${String(className)}`),
    );
    expect(moving).toEqual([]);
  },
);

test.for(['/', '/techniques/', '/papers/wang-2022-ioi/', '/search/'])(
  '%s: the focus shows in forced colours',
  async (path, { open }) => {
    const { page } = await open(path);
    await page.emulateMedia({ forcedColors: 'active' });
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, width: parseFloat(outlineWidth) };
      });
      expect(outline.outlineStyle).not.toBe('none');
      expect(outline.width).toBeGreaterThanOrEqual(1);
    }
  },
);
