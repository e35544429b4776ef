#!/usr/bin/env node
/**
 * Pictures of every page template at three widths, light, dark and as printed: `npm run screenshots`, after a build.
 * With those of an earlier build beside them it says what a change of style changed.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { templates } from '../src/tests/browser/templates.ts';
import { EXIT, UsageError, command, readSettings } from './lib/cli.ts';
import { comparePictures } from './lib/compare-pictures.ts';
import { launchBrowser } from './lib/launch-browser.ts';
import { serve } from './lib/static-server.ts';

const HELP = `Take pictures of the built site.

  npm run screenshots                        all templates, into screenshots/
  npm run screenshots -- --only home,table   some of them
  npm run screenshots -- --out /tmp/pictures another folder
  npm run screenshots -- --dist /tmp/dist    of a build that stands elsewhere
  npm run screenshots -- --widths 375,1440   two of the widths
  npm run screenshots -- --compare /tmp/before
                                             and name those that differ from pictures taken before
`;

const HEIGHTS: Readonly<Record<string, number>> = { 375: 812, 768: 1024, 1440: 900 };
const LOOKS = ['light', 'dark', 'print'] as const;

/** Pages that a script fills from what their address asks, beside the templates. */
const ASKED: Readonly<Record<string, string>> = {
  'search, asked': '/search/?q=sparse',
  'selection, filled': '/selection/?papers=wang-2022-ioi,elhage-2022-solu',
};
const pages: Readonly<Record<string, string>> = { ...templates, ...ASKED };

interface Shoot {
  readonly dist: URL;
  readonly into: string;
  readonly names: readonly string[];
  readonly widths: readonly string[];
}

/** Takes the pictures; returns the pages that scroll sideways, which no page may. */
async function takePictures({ dist, into, names, widths }: Shoot): Promise<readonly string[]> {
  const { url, close } = await serve({
    folder: dist,
    base: readSettings().base,
    port: 0,
  });
  const browser = await launchBrowser();
  const sideways: string[] = [];
  const shoot = async (width: string, look: (typeof LOOKS)[number]) => {
    const page = await browser.newPage({
      viewport: { width: Number(width), height: HEIGHTS[width] ?? 900 },
      colorScheme: look === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    if (look === 'print') await page.emulateMedia({ media: 'print' });
    for (const name of names) {
      await page.goto(url + (pages[name] ?? '/').slice(1), { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const isWider = (await page.evaluate(() => document.documentElement.scrollWidth)) > Number(width);
      if (isWider && look !== 'print') sideways.push(`${name} at ${width}`);
      await page.screenshot({
        path: `${into}/${name.replaceAll(/\W+/g, '-')}-${width}-${look}.png`,
        fullPage: true,
      });
    }
    await page.close();
  };
  // Side by side: most of the time is spent waiting for pages to be quiet.
  for (const width of widths) await Promise.all(LOOKS.map((look) => shoot(width, look)));
  await browser.close();
  await close();
  return [...new Set(sideways)];
}

await command(
  {
    help: HELP,
    flags: {
      only: { type: 'string' },
      out: { type: 'string', default: 'screenshots' },
      dist: { type: 'string', default: 'dist' },
      widths: { type: 'string', default: Object.keys(HEIGHTS).join() },
      compare: { type: 'string' },
    },
  },
  async ({ values }) => {
    const names = values.only?.split(',') ?? Object.keys(pages);
    const unknown = names.find((name) => !Object.hasOwn(pages, name));
    if (unknown !== undefined) {
      throw new UsageError(`There is no template "${unknown}". Templates: ${Object.keys(pages).join(', ')}.`);
    }
    const widths = values.widths.split(',');
    if (!widths.every((width) => Object.hasOwn(HEIGHTS, width)))
      throw new UsageError(`There are pictures of these widths: ${Object.keys(HEIGHTS).join(', ')}.`);
    if (values.compare !== undefined && !existsSync(values.compare))
      throw new UsageError(`There is no folder ${values.compare}: take pictures before the change into it.`);
    mkdirSync(values.out, { recursive: true });
    const dist = pathToFileURL(`${resolve(values.dist)}/`);
    const sideways = await takePictures({ dist, into: values.out, names, widths });
    console.log(
      `${names.length * widths.length * LOOKS.length} pictures of ${names.length} templates are in ${values.out}/.`,
    );
    for (const page of sideways) console.error(`${page} scrolls sideways.`);
    const differences = values.compare === undefined ? [] : await comparePictures(values.compare, values.out);
    for (const { name, what } of differences) console.error(`${name}: ${what}.`);
    if (values.compare !== undefined)
      console.log(`${differences.length} of them differ from ${values.compare}/.`);
    return sideways.length > 0 || differences.length > 0 ? EXIT.problems : EXIT.clean;
  },
);
