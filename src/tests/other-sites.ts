/**
 * Sites that tests look at beside dist/: one under a base path and without an address, one of records with former ids, and
 * one of records that no check was made of. Each is built once for all tests that ask, again when dist/ is newer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { twelveContent } from './fixtures/tested.ts';
import { formerIdContent } from './former-ids/content.ts';

export const BASE_PATH = '/some/path/';

const root = fileURLToPath(new URL('../../', import.meta.url));
const timeOf = (folder: string): number => {
  const page = join(folder, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
};

function buildOnce(name: string, env: NodeJS.ProcessEnv, ...flags: readonly string[]): string {
  const folder = join(root, 'test-results', name);
  if (timeOf(folder) > 0 && timeOf(folder) >= timeOf(join(root, 'dist'))) return folder;
  const settings = {
    ...process.env,
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
    VITEST: undefined,
    NODE_ENV: 'production',
  };
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [...flags, astro, 'build', '--silent', '--outDir', folder], {
    cwd: root,
    env: settings,
    stdio: 'pipe',
  });
  return folder;
}

/** Returns the folder. */
export const buildUnderBasePath = (): string => buildOnce('base-path', { BASE_PATH, SITE_URL: undefined });

/** The site of made-up records under an address; returns the folder. */
function buildMadeUp(name: string, files: typeof formerIdContent): string {
  const content = mkdtempSync(join(tmpdir(), `mi-atlas-${name}-`));
  try {
    for (const { path, content: text } of files) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    return buildOnce(name, { BASE_PATH: '/', SITE_URL: 'https://example.org', CONTENT_DIR: content });
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** A small made-up catalogue whose records had other ids before. */
export const buildFormerIds = (): string => buildMadeUp('former-ids', formerIdContent);

/** Twelve made-up papers that test one technique: all combinations of maker, shared author and outcome. */
export const buildTwelve = (): string => buildMadeUp('twelve', twelveContent);

/** Records as they stood once, which no change of `content/` touches: what gates the code is measured on them. */
export const SNAPSHOT = join(root, 'src/tests/fixtures/snapshot');

/** The site of the snapshot, with an address, so that feeds and links to the editor are there too; returns the folder. */
export const buildSnapshot = (): string =>
  buildOnce('snapshot', {
    CONTENT_DIR: SNAPSHOT,
    SITE_URL: 'https://atlas.example/',
    REPOSITORY: 'atlas/atlas',
  });

/** The site with the records of hostile/content.ts in place of those in `content/`; returns the folder. */
export const buildHostile = (): string =>
  buildOnce(
    'hostile',
    { BASE_PATH: '/', SITE_URL: 'https://atlas.example/' },
    '--import',
    new URL('hostile/preset.ts', import.meta.url).href,
  );
