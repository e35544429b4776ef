/**
 * The plain baseline: a copy of this site with the same pages, without feeds and exports and without an index of its own,
 * for Pagefind's command to read from the pages.
 */
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what a build needs from `root` into `to`, and takes away routes that make files other than pages. */
export function makePlainSite(root: string, to: string): void {
  for (const part of PARTS) cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  const routes = join(to, 'src/pages');
  for (const entry of readdirSync(routes, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts')) rmSync(join(entry.parentPath, entry.name));
  const config = join(to, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  const plain = text.replace(', unrenderedFiles(site.base)', '');
  if (plain === text)
    throw new Error('astro.config.mjs has the exports and the index in another place than the benchmark expects.');
  writeFileSync(config, plain);
}
