#!/usr/bin/env node
/** Draws the pictures that links to the site are shown with, out of the built site: `npm run pictures`, after a build. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import {
  PICTURE_HEIGHT,
  PICTURE_MAX_BYTES,
  PICTURE_WIDTH,
  sharePictures,
  type SharePicture,
} from '../src/site/share-pictures.ts';
import { EXIT, UsageError, command, readSettings } from './lib/cli.ts';
import { launchBrowser } from './lib/launch-browser.ts';
import { serve } from './lib/static-server.ts';

const HELP = `Draw the pictures of public/og/ from the built site: one a section, 1200 × 630.

  npm run pictures                          all of them
  npm run pictures -- --only home,evidence  some
`;
/** Enough for text and flat colour; all colours would more than double the files. */
const COLOURS = 48;
const FOLDER = new URL('../public/og/', import.meta.url);

/** A card: the name, the section's title and sentence, and below a rule as much of the part as fits. */
const STYLE = `
  html { overflow: hidden }
  body { display: block; height: ${PICTURE_HEIGHT}px; overflow: hidden; padding: 40px 56px 0 }
  .card-brand { display: flex; align-items: center; gap: 14px; font: 600 30px var(--font-serif) }
  .card-brand svg { width: 46px; height: 34px }
  .card-title { font: 500 76px/1.1 var(--font-serif); margin-top: 22px }
  .card-words { font: 400 30px/1.3 var(--font-sans); color: var(--color-ink-2); margin-top: 6px; white-space: nowrap }
  .card-part { margin: 26px -56px 0; padding: 18px 56px 0; border-top: 2px solid var(--color-ink); height: 400px; overflow: hidden }
  .tax thead th, .tax .group th, .heat th, .heat td { position: static !important }
`;

/** Puts the part, with the classes of what it stands in, under a heading of its own, in place of the page. */
function composeCard({
  title,
  words,
  part,
  zoom,
}: {
  title: string;
  words: string;
  part: string;
  zoom: number;
}): void {
  const element = (tag: string, className: string, text = '') =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const brand = element('div', 'card-brand');
  const mark = document.querySelector('.brand svg')?.cloneNode(true);
  brand.append(...(mark ? [mark] : []), document.querySelector('.brand')?.textContent.trim() ?? '');
  const stage = element('div', 'card-part');
  const drawn = document.querySelector<HTMLElement>(part);
  if (!drawn) throw new Error(`The page has no ${part}.`);
  drawn.style.zoom = String(zoom);
  stage.append(drawn);
  document.body.replaceChildren(
    brand,
    element('div', 'card-title', title),
    element('div', 'card-words', words),
    stage,
  );
}

/** Draws one picture; returns its size in bytes. */
async function draw(page: Page, site: string, { id, title, words, from }: SharePicture): Promise<number> {
  await page.goto(site + from.path.slice(1));
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(composeCard, { title, words, part: from.part, zoom: from.zoom });
  await page.evaluate(() => document.fonts.ready);
  const picture = sharp(await page.screenshot()).png({
    palette: true,
    colours: COLOURS,
    dither: 0,
    effort: 10,
  });
  const { size } = await picture.toFile(fileURLToPath(new URL(`${id}.png`, FOLDER)));
  return size;
}

await command(
  {
    help: HELP,
    flags: {
      only: { type: 'string' },
    },
  },
  async ({ values }) => {
    const only = values.only?.split(',');
    const unknown = only?.find((id) => !sharePictures.some((picture) => picture.id === id));
    if (unknown !== undefined) {
      throw new UsageError(
        `There is no picture "${unknown}". Pictures: ${sharePictures.map(({ id }) => id).join(', ')}.`,
      );
    }
    mkdirSync(FOLDER, { recursive: true });
    const { url, close } = await serve({
      folder: new URL('../dist/', import.meta.url),
      base: readSettings().base,
      port: 0,
    });
    const browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: { width: PICTURE_WIDTH, height: PICTURE_HEIGHT },
      colorScheme: 'light',
      bypassCSP: true,
    });
    let large = 0;
    for (const picture of sharePictures.filter(({ id }) => only?.includes(id) ?? true)) {
      const size = await draw(page, url, picture);
      if (size > PICTURE_MAX_BYTES) large += 1;
      console.log(
        `public/og/${picture.id}.png  ${Math.ceil(size / 1024)} KB${size > PICTURE_MAX_BYTES ? ', too large' : ''}`,
      );
    }
    await browser.close();
    await close();
    return large > 0 ? EXIT.problems : EXIT.clean;
  },
);
