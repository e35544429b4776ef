#!/usr/bin/env node
/** Runs Lighthouse on pages of the built site, and fails where the middle of several runs is below the limits. */
import { existsSync, globSync, statSync } from 'node:fs';
import { styleText } from 'node:util';
import { EXIT, UsageError, command, readNumber, readSettings } from './lib/cli.ts';
import { freePort } from './lib/free-port.ts';
import { launchBrowser } from './lib/launch-browser.ts';
import {
  KEYS,
  measureSpeed,
  median,
  missed,
  runLighthouse,
  slowdownFor,
  type Figures,
  type Run,
} from './lib/lighthouse.ts';
import { serve } from './lib/static-server.ts';
import { toHead, toLine } from './lib/table-lines.ts';

const HELP = `Runs Lighthouse with its simulated phone on pages of dist/, and prints the median of each figure.
The server speaks HTTP/2, compresses with gzip and lets browsers keep files for ten minutes, as GitHub Pages does.

  npm run lighthouse                              the first page, a table, the longest paper, search
  npm run lighthouse -- /techniques/ --runs 3     these pages

  --runs <n>       so many times each page (5)
  --slowdown <n>   slow the processor down so many times; without it, until this machine is the phone that Lighthouse means

Limits: performance 98, other scores 100, LCP 1.2 s, TBT 50 ms, CLS 0. Exit code: 0 all kept, 1 some missed, 2 wrong usage.`;

/** The table nearest to the 80 rows that the budget is for. */
const TABLE = '/evaluation/';

const HEADS = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'TBT', 'CLS'];

function longestPaper(): string {
  const [longest] = globSync('dist/papers/*/index.html').toSorted(
    (a, b) => statSync(b).size - statSync(a).size,
  );
  return longest?.replaceAll('\\', '/').replace(/^dist|index\.html$/g, '') ?? '/papers/';
}

function toText(key: keyof Figures, value: number): string {
  if (key === 'lcp') return `${(value / 1_000).toFixed(2)} s`;
  if (key === 'tbt') return `${Math.round(value)} ms`;
  return key === 'cls' ? value.toFixed(3) : String(value);
}

await command(
  {
    help: HELP,
    flags: {
      runs: { type: 'string', default: '5' },
      slowdown: { type: 'string' },
    },
    takesWords: true,
  },
  async ({ values, positionals }) => {
    const count = readNumber(values.runs, '--runs', 1, 99);
    if (values.slowdown !== undefined && !(Number(values.slowdown) >= 1 && Number(values.slowdown) <= 20))
      throw new UsageError(`--slowdown takes a number from 1 to 20, not ${values.slowdown}`);
    const wrong = positionals.find((path) => !path.startsWith('/'));
    if (wrong !== undefined) throw new UsageError(`Not a path of the site: ${wrong}. Paths start with /.`);
    if (!existsSync('dist/index.html'))
      throw new UsageError('There is no built site in dist/. Run npm run build first.');
    const paths = positionals.length > 0 ? positionals : ['/', TABLE, longestPaper(), '/search/'];
    const port = await freePort();
    const { url, close } = await serve({
      folder: 'dist',
      base: readSettings().base,
      port: 0,
      likePages: true,
    });
    // The server's certificate is its own.
    const browser = await launchBrowser([`--remote-debugging-port=${port}`, '--ignore-certificate-errors']);
    let isMissed = false;
    try {
      const speed = await measureSpeed(url, port);
      const slowdown = Number(values.slowdown ?? slowdownFor(speed));
      console.log(
        `Processor slowed down ${slowdown} times; its speed by Lighthouse's benchmark is ${Math.round(speed)}, and 4 times are meant for 1,500 to 2,000.\n`,
      );
      console.log(toHead(HEADS));
      for (const path of paths) {
        const runs: Run[] = [];
        for (let left = count; left > 0; left -= 1)
          runs.push(await runLighthouse(url + path.slice(1), port, slowdown));
        const figures = median(runs.map((one) => one.figures));
        const misses = missed(figures);
        const cells = KEYS.map((key) =>
          misses.includes(key)
            ? styleText('red', `${toText(key, figures[key])} !`)
            : toText(key, figures[key]),
        );
        console.log(toLine([`\`${path}\``, ...cells]));
        if (misses.length === 0) continue;
        isMissed = true;
        for (const fault of new Set(runs.flatMap(({ faults }) => faults))) console.log(`  ${fault}`);
      }
    } finally {
      await browser.close();
      await close();
    }
    return isMissed ? EXIT.problems : EXIT.clean;
  },
);
