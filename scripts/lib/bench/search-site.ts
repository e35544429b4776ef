/** A copy of this site with what search needs and no more: its page, the prose pages, its files and the full-text index. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, takeOut } from './site-copy.ts';

const ROUTES = ['search', '[page].astro'];
const EXPORTS = [
  '...[...viewOnce().recordSets.values()].flatMap(recordFiles),',
  '...catalogue.papers.flatMap((paper) => paperFiles(catalogue, paper)),',
];

/** Copies what a build needs from `root` into `to`. */
export function makeSearchSite(root: string, to: string): void {
  copySite(root, to);
  const routes = join(to, 'src/pages');
  for (const name of readdirSync(routes))
    if (!ROUTES.includes(name)) rmSync(join(routes, name), { recursive: true });
  for (const text of EXPORTS) takeOut(join(to, 'src/build/files/export-files.ts'), text);
}
