#!/usr/bin/env node
/** Builds catalogues of several sizes in temporary folders, and prints what each takes. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateContent } from './lib/bench/generate.ts';
import { measure, weighOutput, type Output, type Run } from './lib/bench/measure.ts';
import { makePlainSite } from './lib/bench/plain-site.ts';
import { readSizes } from './lib/bench/sizes.ts';
import { EXIT, command, contentFolder } from './lib/cli.ts';
import { toHead, toLine } from './lib/table-lines.ts';

const HELP = `Measures builds: time, memory (children included), output; of the records as they are and of made-up catalogues.

  npm run bench                      today's records, 1,000 and 10,000 papers
  npm run bench -- 500 2000          these sizes
  npm run bench -- 10000 --baseline  the plain baseline too: the same pages without feeds and exports, Pagefind's command

  --baseline         measure the baseline after each size
  --content <dir>    the records to take as a pattern (content)`;

const MB = 2 ** 20;

interface Result {
  readonly name: string;
  readonly papers: number | undefined;
  readonly taken: Run;
  readonly output: Output;
}

const progress = (name: string) => (seconds: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${name}: building, ${Math.round(seconds)} s `);
};

const environment = (content: string): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: content,
  // With an address there are feeds, sitemap and canonical links too.
  SITE_URL: 'https://example.org',
  ASTRO_TELEMETRY_DISABLED: '1',
});

const total = (runs: readonly Run[]): Run => ({
  seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
  cpuSeconds: runs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  peakMb: runs.some(({ peakMb }) => peakMb === undefined)
    ? undefined
    : Math.max(...runs.map(({ peakMb = 0 }) => peakMb)),
});

async function buildSite(
  name: string,
  papers: number | undefined,
  content: string,
  folder: string,
): Promise<Result> {
  const out = join(folder, 'dist');
  const taken = await measure(['npx', 'astro', 'build', '--silent', '--outDir', out], {
    env: environment(content),
    onTick: progress(name),
  });
  const output = weighOutput(out);
  rmSync(out, { recursive: true });
  return { name, papers, taken, output };
}

async function buildPlain(
  name: string,
  papers: number | undefined,
  content: string,
  folder: string,
): Promise<Result> {
  const site = join(folder, 'plain');
  mkdirSync(site);
  makePlainSite(process.cwd(), site);
  const [options, dist] = [
    { cwd: site, env: environment(content), onTick: progress(name) },
    join(site, 'dist'),
  ];
  const built = await measure(['npx', 'astro', 'build', '--silent'], options);
  const indexed = await measure(['npx', 'pagefind', '--site', dist, '--silent'], options);
  const output = weighOutput(dist);
  rmSync(site, { recursive: true });
  return { name, papers, taken: total([built, indexed]), output };
}

const HEAD = [
  'catalogue',
  'time',
  'processor',
  'peak',
  'pages',
  'output',
  'largest page (brotli)',
  'index',
] as const;

const row = ({ name, taken, output }: Result): readonly string[] => [
  name,
  `${taken.seconds.toFixed(1)} s`,
  `${taken.cpuSeconds.toFixed(1)} s`,
  taken.peakMb === undefined ? '–' : `${Math.round(taken.peakMb)} MB`,
  String(output.pages),
  `${(output.bytes / MB).toFixed(1)} MB`,
  `${Math.round(output.largest.bytes / 1024)} KB ${output.largest.name.replace('index.html', '')}`,
  `${(output.indexBytes / MB).toFixed(1)} MB`,
];

const ratio = (one: Result, other: Result, of: keyof Run): string =>
  ((one.taken[of] ?? NaN) / (other.taken[of] ?? NaN)).toFixed(2);

await command(
  {
    help: HELP,
    flags: {
      baseline: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  async ({ values, positionals }) => {
    const sizes = readSizes(positionals);
    const pattern = contentFolder(values.content);
    const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-bench-'));
    const made: Result[] = [];
    console.log(`Node ${process.version}, ${availableParallelism()} processors\n`);
    console.log(toHead(HEAD));
    try {
      for (const size of sizes) {
        const papers = size === 'today' ? undefined : Number(size);
        const content = papers === undefined ? resolve(pattern) : join(folder, 'content');
        if (papers !== undefined) generateContent(pattern, content, papers);
        const name = papers === undefined ? 'today' : `${papers} papers`;
        const results = [await buildSite(name, papers, content, folder)];
        if (values.baseline) results.push(await buildPlain(`${name}, baseline`, papers, content, folder));
        for (const result of results)
          console.log(`${process.stderr.isTTY ? '\r' : ''}${toLine(row(result))}`);
        const [site, plain] = results;
        if (site && plain)
          console.log(
            `  ${ratio(site, plain, 'seconds')} × the time of the baseline, ${ratio(site, plain, 'cpuSeconds')} × its processor time, ${ratio(site, plain, 'peakMb')} × its memory`,
          );
        const last = made.at(-1);
        if (site && last?.papers !== undefined && papers !== undefined && papers > last.papers)
          console.log(
            `  from ${last.papers} to ${papers}: ${((1000 * (site.taken.seconds - last.taken.seconds)) / (papers - last.papers)).toFixed(1)} ms a paper, before ${((1000 * last.taken.seconds) / last.papers).toFixed(1)}`,
          );
        if (site) made.push(site);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return EXIT.clean;
  },
);
