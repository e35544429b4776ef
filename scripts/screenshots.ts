#!/usr/bin/env node
/** Pictures of every page template at three widths, light and dark: `npm run screenshots`, after a build. */
import { mkdirSync } from 'node:fs';
import { templates } from '../src/tests/browser/templates.ts';
import { EXIT, UsageError, readArguments, readSettings, run } from './lib/cli.ts';
import { launchBrowser } from './lib/launch-browser.ts';
import { serve } from './lib/static-server.ts';

const HELP = `Take pictures of the built site.

  npm run screenshots                        all templates, into screenshots/
  npm run screenshots -- --only home,table   some of them
  npm run screenshots -- --out /tmp/pictures another folder
`;

const WIDTHS = { 375: 812, 768: 1024, 1440: 900 } as const;
const THEMES = ['light', 'dark'] as const;

/** Takes the pictures; returns the pages that scroll sideways, which no page may. */
async function takePictures(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const { url, close } = await serve({
    folder: new URL('../dist/', import.meta.url),
    base: readSettings().base,
    port: 0,
  });
  const browser = await launchBrowser();
  const sideways: string[] = [];
  for (const [width, height] of Object.entries(WIDTHS)) {
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({
        viewport: { width: Number(width), height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const name of names) {
        await page.goto(url + (templates[name] ?? '/').slice(1));
        await page.evaluate(() => document.fonts.ready);
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > Number(width))
          sideways.push(`${name} at ${width}`);
        await page.screenshot({
          path: `${folder}/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
      await page.close();
    }
  }
  await browser.close();
  await close();
  return [...new Set(sideways)];
}

async function main(): Promise<number> {
  const { values } = readArguments({
    only: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.clean;
  }
  const names = values.only?.split(',') ?? Object.keys(templates);
  const unknown = names.find((name) => !Object.hasOwn(templates, name));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no template "${unknown}". Templates: ${Object.keys(templates).join(', ')}.`,
    );
  }
  mkdirSync(values.out, { recursive: true });
  const sideways = await takePictures(values.out, names);
  console.log(`${names.length * 6} pictures of ${names.length} templates are in ${values.out}/.`);
  for (const page of sideways) console.error(`${page} scrolls sideways.`);
  return sideways.length > 0 ? EXIT.problems : EXIT.clean;
}

await run(main);
