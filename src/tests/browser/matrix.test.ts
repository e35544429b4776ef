/** A number in the evidence matrix means nothing without its head: that stays in sight, however far down one reads. */
import { expect } from 'vitest';
import { test } from './browser.ts';

test.for([
  ['a desk', 1440, 900],
  ['a desk enlarged twice', 720, 450],
  ['a tablet', 900, 1200],
  ['a phone', 375, 812],
] as const)('%s: the last row has its heads above it', async ([, width, height], { open }) => {
  const { page } = await open('/evidence/', { viewport: { width, height } });
  const last = page.locator('.heat.full tbody tr').filter({ visible: true }).last();
  // As far as one has to go to see it.
  await last.evaluate((row) => row.scrollIntoView({ block: 'nearest' }));
  const hidden = await last.evaluate((row) => {
    const [first, second] = [...(row as HTMLTableRowElement).cells].slice(2);
    const heads = [...document.querySelectorAll('.heat.full .names .cn')].slice(0, 2);
    return [first, second].flatMap((cell, column) => {
      const [head, at] = [heads[column]?.getBoundingClientRect(), cell?.getBoundingClientRect()];
      if (!head || !at) return ['no head'];
      const seen = document.elementFromPoint(head.left + head.width / 2, head.top + head.height / 2);
      const isSeen = seen !== null && (heads[column]?.contains(seen) ?? false);
      const isAbove = head.bottom <= at.top + 1 && Math.abs(head.left + head.right - at.left - at.right) < 16;
      return isSeen && isAbove
        ? []
        : [`${heads[column]?.textContent.trim() ?? ''}: ${String(isSeen)} ${String(isAbove)}`];
    });
  });
  expect(hidden).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
