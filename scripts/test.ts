#!/usr/bin/env node
/** Runs every check and ends with one count: `npm test`, or `npm test -- unit content`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { EXIT, UsageError, run } from './lib/cli.ts';
import { addUp, countsFrom, missingLine, totalLine, type Counts } from './lib/test-counts.ts';

interface Step {
  readonly name: string;
  /** What it looks at, for the line that announces it. */
  readonly about: string;
  readonly command: string;
  /** Whether the command is Vitest, which counts tests; any other command counts as one. */
  readonly isVitest?: boolean;
  readonly needsBuild?: boolean;
}

type Lane = readonly Step[];

/** Phases follow each other; in a phase lanes run side by side. What is in lanes uses one processor, the tests use all. */
const PHASES: readonly (readonly Lane[])[] = [
  [
    [
      { name: 'lint', about: 'the code follows the rules', command: 'npm run --silent lint' },
      { name: 'types', about: 'the types agree', command: 'npm run --silent check' },
      { name: 'layout', about: 'the code is laid out by Prettier', command: 'npm run --silent format:check' },
      {
        name: 'unused',
        about: 'no file and no dependency that nothing uses',
        command: 'npm run --silent unused',
      },
    ],
    [
      { name: 'build', about: 'the site builds', command: 'npm run --silent build' },
      {
        name: 'other-builds',
        about: 'under a base path, of hostile records, and of records with former ids',
        command: 'node src/tests/build-other-sites.ts',
        needsBuild: true,
      },
    ],
  ],
  [[{ name: 'unit', about: 'modules, one by one', command: 'npm run --silent test:unit', isVitest: true }]],
  [[{ name: 'content', about: 'every record', command: 'npm run --silent test:content', isVitest: true }]],
  [
    [
      {
        name: 'built-site',
        about: 'pages, links and files in dist/',
        command: 'npm run --silent test:build',
        isVitest: true,
        needsBuild: true,
      },
    ],
  ],
  [
    [
      {
        name: 'browser',
        about: 'what readers do',
        command: 'npm run --silent test:browser',
        isVitest: true,
        needsBuild: true,
      },
    ],
  ],
];
const NAMES = PHASES.flat(2).map(({ name }) => name);

/** Runs one step. Its output is shown as it comes, or all at its end where another step runs beside it. */
async function runStep(
  { name, about, command, isVitest }: Step,
  folder: string,
  isAlone: boolean,
): Promise<Counts> {
  const heading = styleText('bold', `\n${name}: ${about}`);
  if (isAlone) console.log(heading);
  const report = join(folder, `${name}.json`);
  const flags = isVitest ? ` -- --reporter=default --reporter=json --outputFile.json="${report}"` : '';
  const started = performance.now();
  const child = spawn(command + flags, {
    shell: true,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // With an address and a repository, so that feeds, site map and links to the editor are built and tested too.
    env: {
      SITE_URL: 'https://atlas.example/',
      REPOSITORY: 'atlas/atlas',
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  if (!isAlone) process.stdout.write(`${heading}\n${Buffer.concat(output).toString()}`);
  console.log(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  return countsFrom(status === 0, isVitest ? report : undefined);
}

const HELP = `Runs every check, or the steps named, and ends with one count.

  npm test
  npm test -- ${NAMES.slice(0, 2).join(' ')}

Steps: ${NAMES.join(', ')}. With REQUIRE_PROGRAMS=1 a check whose program isn't installed fails.
Exit code: 0 all passed, 1 some failed, 2 wrong usage.`;

async function main(chosen: readonly string[]): Promise<number> {
  if (chosen.includes('--help') || chosen.includes('-h')) {
    console.log(HELP);
    return EXIT.clean;
  }
  const unknown = chosen.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`There is no step "${unknown}". Steps: ${NAMES.join(', ')}.`);
  }
  const isChosen = ({ name }: Step) => chosen.length === 0 || chosen.includes(name);
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-test-'));
  const results = new Map<string, Counts>();
  const runLane = async (lane: Lane, isAlone: boolean) => {
    for (const step of lane) {
      const isBuildMissing = step.needsBuild && results.get('build')?.failed;
      if (isBuildMissing) console.log(`\n${step.name}: not run, because the build failed.`);
      results.set(
        step.name,
        isBuildMissing
          ? { passed: 0, failed: 1, skipped: 0, missing: [] }
          : await runStep(step, folder, isAlone),
      );
    }
  };
  for (const phase of PHASES) {
    const lanes = phase.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0);
    if (lanes.length > 1)
      console.log(
        `\nSide by side: ${lanes
          .flat()
          .map(({ name }) => name)
          .join(', ')}.`,
      );
    await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  }
  rmSync(folder, { recursive: true });

  console.log();
  for (const name of NAMES) {
    const counts = results.get(name);
    if (counts) console.log(`${name.padEnd(14)}${totalLine(counts)}`);
  }
  const total = addUp([...results.values()]);
  const missing = missingLine(total);
  console.log(`\n${missing ? `${missing}\n` : ''}${totalLine(total)}`);
  return total.failed === 0 ? EXIT.clean : EXIT.problems;
}

await run(() => main(process.argv.slice(2)));
