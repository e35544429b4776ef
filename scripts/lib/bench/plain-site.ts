/**
 * The plain baseline: a copy of this site with the same pages, without feeds and exports and without an index of its own,
 * for Pagefind's command to read from the pages.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, takeOut } from './site-copy.ts';

/** Copies what a build needs from `root` into `to`, and takes away routes that make files other than pages. */
export function makePlainSite(root: string, to: string): void {
  copySite(root, to);
  const routes = join(to, 'src/pages');
  for (const entry of readdirSync(routes, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts')) rmSync(join(entry.parentPath, entry.name));
  takeOut(join(to, 'astro.config.mjs'), ', unrenderedFiles(site.base)');
}
