/** The pictures that shared links show: there, of the right size, light, and named by the pages of their section. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mainPages } from '../../components/site/pages.ts';
import {
  PICTURE_HEIGHT,
  PICTURE_MAX_BYTES,
  PICTURE_WIDTH,
  sharePictureOf,
  sharePictures,
} from '../../site/share-pictures.ts';
import { absoluteUrl, site } from '../../site/site.ts';
import { catalogue } from '../../content/index.ts';
import { DIST, hasFile, htmlFiles, readPage, undoEntities } from './dist.ts';

test.each(sharePictures.map(({ id }) => id))(
  'the picture of %s is a PNG of 1200 × 630, 60 KB at most',
  (id) => {
    const file = join(DIST, 'og', `${id}.png`);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
    expect(statSync(file).size).toBeLessThanOrEqual(PICTURE_MAX_BYTES);
  },
);

test.each(sharePictures)(
  'the part of the site that $id is drawn from is still there',
  ({ from: { path, part } }) => {
    expect(hasFile(path)).toBe(true);
    const name = part.split('.').at(-1) ?? '';
    expect(readPage(path)).toMatch(
      part.startsWith('.') ? new RegExp(`class="[^"]*\\b${name}\\b`) : new RegExp(`<${name}\\b`),
    );
  },
);

test.each([
  ['/', 'home'],
  ['/about/', 'home'],
  ['/techniques/probing/', 'techniques'],
  ['/authors/neel-nanda/', 'papers'],
  ['/evidence/probing/features/', 'evidence'],
])('%s is shown with the picture of %s', (path, id) => {
  expect(sharePictureOf(path).id).toBe(id);
});

describe.runIf(site.url)('a site that knows its address', () => {
  const content = (html: string, property: string) =>
    undoEntities(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '');

  test.each(mainPages.map(({ path }) => path))(
    '%s names its picture, with its address in full, its size and what it shows',
    (path) => {
      const html = readPage(path);
      const { id, alt } = sharePictureOf(path);
      expect(content(html, 'og:image')).toBe(absoluteUrl(`/og/${id}.png`));
      expect(content(html, 'og:image')).toMatch(/^https?:\/\//);
      expect([content(html, 'og:image:width'), content(html, 'og:image:height')]).toEqual([
        String(PICTURE_WIDTH),
        String(PICTURE_HEIGHT),
      ]);
      expect(content(html, 'og:image:alt')).toBe(alt);
    },
  );

  test('every page names a picture that the site has', () => {
    const known = new Set(sharePictures.map(({ id }) => absoluteUrl(`/og/${id}.png`)));
    // A page at an address of before only leads on.
    const pages = htmlFiles()
      .map((file) => ({ file, html: readFileSync(join(DIST, file), 'utf8') }))
      .filter(({ html }) => !html.includes('http-equiv="refresh"'));
    expect(pages.length).toBeGreaterThan(catalogue.papers.length);
    expect(pages.filter(({ html }) => !known.has(content(html, 'og:image'))).map(({ file }) => file)).toEqual(
      [],
    );
  });
});
