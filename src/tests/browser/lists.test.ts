/** Lists of papers: a box to tick, and beside it all the room for title, authors and what is known now. */
import { expect } from 'vitest';
import { test } from './browser.ts';

test.for(
  [
    'papers/',
    'authors/neel-nanda/',
    'years/2023/',
    'venues/iclr/',
    'tasks/indirect-object-identification/',
    'models/gpt2-small/',
  ].flatMap((path) => (['desktop', 'phone'] as const).map((viewport) => [path, viewport] as const)),
)('%s, %s: each paper takes the width of its list, beside its box', async ([path, viewport], { open }) => {
  const { page } = await open(path, { viewport });
  // A script makes the boxes; where a list is without them, this fails.
  await page.locator('.papers > li input').first().waitFor();
  const shares = await page.locator('.papers > li').evaluateAll((items) =>
    items.slice(0, 30).map((item) => {
      const [box, entry] = [item.querySelector('input'), item.querySelector('.entry')].map((part) =>
        part?.getBoundingClientRect(),
      );
      return {
        share: (entry?.width ?? 0) / item.getBoundingClientRect().width,
        isBeside: !box || !entry || box.top >= entry.top - 4,
      };
    }),
  );
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.filter(({ share, isBeside }) => share < 0.85 || !isBeside)).toEqual([]);
});
