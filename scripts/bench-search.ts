#!/usr/bin/env node
/** Times search on sites of several sizes, in a real browser, and prints what it fetched and how long it took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateContent } from './lib/bench/generate.ts';
import { measure } from './lib/bench/measure.ts';
import { makeSearchSite } from './lib/bench/search-site.ts';
import { readSizes } from './lib/bench/sizes.ts';
import { spread, timeSearch, type SearchTimes } from './lib/bench/search.ts';
import { EXIT, command, contentFolder } from './lib/cli.ts';
import { launchBrowser } from './lib/launch-browser.ts';
import { serve } from './lib/static-server.ts';
import { toHead, toLine } from './lib/table-lines.ts';

const HELP = `Measures search: bytes after brotli and milliseconds from a cold cache, then while one types.

  npm run bench:search               today's records, 1,000 and 10,000 made-up papers
  npm run bench:search -- today 500  these sizes

  --content <dir>    the records to take as a pattern (content)`;

const HEAD = [
  'catalogue',
  'first suggestions, cold',
  'full text, cold',
  'with filters, cold',
  'keystroke, median / p95',
  'full text, median / p95',
];

const both = (values: readonly number[]): string => {
  const { median, p95 } = spread(values);
  return `${Math.round(median)} / ${Math.round(p95)} ms`;
};
const fetched = ({ ms, bytes }: SearchTimes['coldFullText']): string =>
  `${(bytes / 1024).toFixed(1)} KB, ${Math.round(ms)} ms`;

async function timeBuilt(site: string, content: string, out: string): Promise<SearchTimes> {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    SITE_URL: undefined,
    BASE_PATH: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await measure(['npx', 'astro', 'build', '--silent', '--outDir', out], {
    cwd: site,
    env,
    onTick: (seconds) =>
      process.stderr.isTTY && process.stderr.write(`\rbuilding, ${Math.round(seconds)} s `),
  });
  const { url, close } = await serve({ folder: out, base: '/', port: 0 });
  const browser = await launchBrowser();
  try {
    return await timeSearch(browser, url);
  } finally {
    await browser.close();
    await close();
  }
}

await command(
  {
    help: HELP,
    flags: {
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  async ({ values, positionals }) => {
    const sizes = readSizes(positionals);
    const pattern = contentFolder(values.content);
    const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-search-'));
    const site = join(folder, 'site');
    makeSearchSite(process.cwd(), site);
    console.log(toHead(HEAD));
    try {
      for (const size of sizes) {
        const content = size === 'today' ? resolve(pattern) : join(folder, 'content');
        if (size !== 'today') generateContent(pattern, content, Number(size));
        const times = await timeBuilt(site, content, join(folder, 'dist'));
        const name = size === 'today' ? 'today' : `${size} papers`;
        console.log(
          toLine([
            name,
            fetched(times.coldSuggestions),
            fetched(times.coldFullText),
            fetched(times.coldFilters),
            both(times.keystrokes),
            both(times.fullText),
          ]),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return EXIT.clean;
  },
);
