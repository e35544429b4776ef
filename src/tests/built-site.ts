/**
 * Global setup of the build and browser tests: serves dist/ on a free port, under the site's base path.
 * A test reads the address by `inject('siteUrl')`; it ends in `/`.
 */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/static-server.ts';
import { readSite } from '../site/site.ts';
import { buildSnapshot } from './other-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** The folder that the project's tests look at, from the root: that of the snapshot (see vitest.config.ts), else `dist`. */
const folderOf = (project: TestProject): string | undefined =>
  (project.config.env as Readonly<Record<string, string>> | undefined)?.['DIST'];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = folderOf(project);
  if (own) buildSnapshot();
  const folder = new URL(`../../${own ?? 'dist'}/`, import.meta.url);
  if (!existsSync(new URL('index.html', folder))) {
    throw new Error('There is no built site in dist/. Run npm run build first.');
  }
  const { url, close } = await serve({ folder, base: readSite(process.env).base, port: 0 });
  project.provide('siteUrl', url);
  return close;
}
