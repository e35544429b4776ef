/** Builds the site beside the last one and puts it in its place once it is whole: a build that fails or is stopped leaves dist/ as it was. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems, readCatalogue } from '../../src/catalogue/index.ts';
import { CONTENT } from '../../src/content/content-folder.ts';
import { astroCommand, astroEnvironment } from './astro.ts';
import { createBuildLog } from './build-log.ts';
import { EXIT, readSettings, today } from './cli.ts';
import { createStatus } from './progress.ts';
import { swapFolder } from './swap-folder.ts';

/** Ignored by git. */
const NEXT = '.astro/builds';

const LEFT_OVER_MS = 3_600_000;

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/** What builds that were stopped left behind; a build that runs at this time is younger. */
function clearLeftOvers(): void {
  const folders = readdirSync(NEXT).map((name) => join(NEXT, name));
  for (const folder of folders.filter((one) => Date.now() - statSync(one).mtimeMs > LEFT_OVER_MS))
    rmSync(folder, { recursive: true, force: true });
}

/** Runs Astro; returns whether it succeeded, and what it said beside the usual. */
async function runAstro(
  folder: string,
  isVerbose: boolean,
): Promise<{ readonly succeeded: boolean; readonly said: readonly string[] }> {
  const [command, ...args] = astroCommand('build', '--outDir', folder);
  const child = spawn(command, args, {
    stdio: isVerbose ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: astroEnvironment(),
  });
  // Whoever is told to stop, Astro ends first, and then what it left is taken away here.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of STOPS) process.on(signal, stop);
  const status = createStatus();
  const log = createBuildLog();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const stage = log.read(text);
      if (stage !== undefined) status.show(`  ${stage}`);
    });
  const code = await new Promise<number | null>((done, fail) =>
    child.once('error', fail).once('close', done),
  );
  for (const signal of STOPS) process.off(signal, stop);
  status.end();
  return { succeeded: code === 0, said: log.unexpected };
}

const number = (count: number): string => count.toLocaleString('en');

/** What a folder holds, in a line: `1,444 pages, 4,467 exports and feeds, … 68 MB`. */
function weigh(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return `${number(pages)} pages and ${number(files.length - pages)} other files, ${Math.round(bytes / 1e6)} MB`;
}

/** Why the build failed: the problems of the records if there are any, else what Astro said. */
function tellFailure(said: readonly string[]): void {
  const { problems, files } = readCatalogue(CONTENT, { today: today() });
  if (problems.length > 0) console.error(formatProblems(problems, files.length));
  else for (const line of said) console.error(line);
  console.error('The site was not built, and dist/ is as it was. npm run build -- --verbose tells more.');
}

/** Returns the exit code. Prints a line when it begins, one that follows the build on a terminal, and a few at the end. */
export async function buildSite({ isVerbose }: { readonly isVerbose: boolean }): Promise<number> {
  const site = readSettings();
  const started = performance.now();
  console.log(`Building ${site.name} into dist/ …`);
  mkdirSync(NEXT, { recursive: true });
  clearLeftOvers();
  const next = mkdtempSync(join(NEXT, 'next-'));
  try {
    const { succeeded, said } = await runAstro(next, isVerbose);
    if (!succeeded) {
      tellFailure(said);
      return EXIT.problems;
    }
    if (said.length > 0) console.warn(said.join('\n'));
    const holds = weigh(next);
    swapFolder(next, 'dist');
    console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s: ${holds}.`);
    if (site.url === undefined)
      console.log(
        'For local reading: without SITE_URL there are no feeds, sitemap, canonical links and opensearch.xml, which need full addresses.',
      );
    return EXIT.clean;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
