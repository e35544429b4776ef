/** The built site as files: its pages by address, and what their HTML holds. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

/** The built site that a test looks at: that of `content/`, or that of the snapshot (see vitest.config.ts). */
export const DIST = fileURLToPath(new URL(`../../../${process.env['DIST'] ?? 'dist'}`, import.meta.url));

/** HTML of the page at an address such as `/papers/`, without the base path. */
export const readPage = (path: string, dist = DIST): string =>
  readFileSync(join(dist, path, 'index.html'), 'utf8');

/** True if the site has a file at this address; `/papers/` stands for its index.html. */
export function hasFile(path: string, dist = DIST): boolean {
  const file = join(dist, path);
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}

/** Rows that a long table's page fetches: no page to read. */
const isRest = (file: string): boolean => /\/rest\/\d+\/index\.html$/.test(file);

/** Addresses of all pages, as `papers/index.html`, A–Z. */
export const htmlFiles = (dist = DIST): readonly string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .filter((file) => !isRest(file))
    .toSorted();

/** Values of an attribute, in document order, entities undone. */
export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    undoEntities(value),
  );
}

export const undoEntities = (text: string): string =>
  text
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
