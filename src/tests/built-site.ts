/**
 * Global setup of the build and browser tests: serves dist/ on a free port, under the site's base path.
 * A test reads the address by `inject('siteUrl')`; it ends in `/`.
 */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/static-server.ts';
import { readSite } from '../site.ts';
import { buildSnapshot } from './other-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** What the project's tests look at: the site of `content/`, or that of the snapshot (see vitest.config.ts). */
const dist = (project: TestProject): URL =>
  new URL(
    project.config.env['DIST'] ? `../../${project.config.env['DIST']}/` : '../../dist/',
    import.meta.url,
  );

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = dist(project);
  if (project.config.env['DIST']) buildSnapshot();
  if (!existsSync(new URL('index.html', folder))) {
    throw new Error('There is no built site in dist/. Run npm run build first.');
  }
  const { url, close } = await serve({ folder, base: readSite(process.env).base, port: 0 });
  project.provide('siteUrl', url);
  return close;
}
