#!/usr/bin/env node
/** Feeds the parser, the importers and the Markdown renderer with what nobody should send, and keeps what they can't bear. */
import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { EXIT, command, contentFolder, readNumber } from './lib/cli.ts';
import { createRandom } from './lib/random.ts';
import { caseOf, createTargets } from './lib/fuzz/targets.ts';
import { processorMs } from './lib/fuzz/processor-time.ts';
import type { Finding, WorkerData } from './lib/fuzz/worker.ts';

const HELP = `Fuzzes the record parser, repair, importers, Markdown rendering, search and addresses: bytes, YAML, Markdown, Atom, BibTeX, JSON.
A finding is an uncaught error, a hang, an input that takes over a second of processor time or 512 MB, code that was run, or HTML that could act.

  npm run fuzz -- --seconds 60
  npm run fuzz -- --seed 7 --case 1234     one case again

  --seconds <n>      how long (60)
  --seed <n>         the same seed makes the same inputs in the same order (random, printed)
  --case <n>         run this case only
  --content <dir>    the records to start from (content)

Findings are written to test-results/fuzz/. Exit code: 0 none, 1 some, 2 wrong usage.`;

const FOLDER = 'test-results/fuzz';
/** Of processor time, so that a busy machine is no hang; and of waiting for what never comes. */
const HANG_MS = 20_000;
const WAIT_MS = 180_000;
const MEMORY_MB = 512;
const FINDINGS_MAX = 200;

const toNumber = (text: string | undefined, flag: string): number | undefined =>
  text === undefined ? undefined : readNumber(text, flag, 0, 999_999_999);

interface Part extends Omit<WorkerData, 'state'> {
  readonly until: number;
  readonly onFinding: (finding: Finding) => void;
}

/** Runs cases until the time is over or a case breaks the thread; says how many ended and where to go on. */
function runPart({
  until,
  onFinding,
  ...data
}: Part): Promise<{ readonly next: number | undefined; readonly done: number }> {
  const state = new SharedArrayBuffer(8);
  const shared = new Int32Array(state);
  const worker = new Worker(new URL('./lib/fuzz/worker.ts', import.meta.url), {
    workerData: { ...data, state } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve) => {
    let last = { done: -1, at: Date.now(), processor: processorMs() };
    const end = (what?: string): void => {
      clearInterval(watch);
      const [index = 0, done = 0] = shared;
      // The thread can't tell any more: its case is made again here, and not run.
      if (what !== undefined)
        onFinding({
          index,
          what,
          ...caseOf(createTargets(data.content), index, createRandom(data.seed, index)),
        });
      void worker.terminate().then(() => resolve({ next: what === undefined ? undefined : index + 1, done }));
    };
    const watch = setInterval(() => {
      const done = Atomics.load(shared, 1);
      if (done !== last.done) last = { done, at: Date.now(), processor: processorMs() };
      if (process.stderr.isTTY)
        process.stderr.write(
          `\r${done} cases, ${Math.max(0, Math.round((until - Date.now()) / 1000))} s left `,
        );
      if (processorMs() - last.processor > HANG_MS) end(`hang: no end after ${HANG_MS / 1000} s`);
      else if (Date.now() - last.at > WAIT_MS) end(`waits: no end after ${WAIT_MS / 1000} s`);
      else if (Date.now() > until) end();
    }, 200);
    worker.on('message', onFinding);
    worker.on('error', (error) => end(`broke the thread: ${String(error)}`));
    worker.on('exit', () => end());
  });
}

await command(
  {
    help: HELP,
    flags: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string' },
      case: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  },
  async ({ values }) => {
    const content = contentFolder(values.content);
    const seed = toNumber(values.seed, '--seed') ?? randomInt(1_000_000);
    const only = toNumber(values.case, '--case');
    const seconds = toNumber(values.seconds, '--seconds') ?? 60;
    console.log(`Seed ${seed}. Again: npm run fuzz -- --seconds ${seconds} --seed ${seed}`);
    const findings = new Map<number, Finding>();
    const onFinding = (finding: Finding): void => {
      if (findings.has(finding.index)) return;
      findings.set(finding.index, finding);
      mkdirSync(FOLDER, { recursive: true });
      const file = join(FOLDER, `${seed}-${finding.index}-${finding.target}.txt`);
      writeFileSync(file, finding.input);
      console.log(`\ncase ${finding.index} (${finding.target}): ${finding.what}\n  ${file}`);
    };
    const until = Date.now() + seconds * 1000;
    let from: number | undefined = only ?? 0;
    let done = 0;
    while (from !== undefined && Date.now() < until && findings.size < FINDINGS_MAX) {
      const to = only === undefined ? Number.MAX_SAFE_INTEGER : only + 1;
      const part: Awaited<ReturnType<typeof runPart>> = await runPart({
        seed,
        from,
        to,
        content,
        until,
        onFinding,
      });
      done += part.done;
      from = part.next !== undefined && part.next < to ? part.next : undefined;
    }
    console.log(
      `${done} cases with seed ${seed}: ${findings.size === 0 ? 'no findings' : `${findings.size} findings in ${FOLDER}/`}.`,
    );
    return findings.size > 0 ? EXIT.problems : EXIT.clean;
  },
);
