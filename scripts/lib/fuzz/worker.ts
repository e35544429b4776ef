/**
 * Runs cases in a thread of its own, so that one that hangs or takes all memory can be stopped. It notes in shared memory
 * which case it is at, and tells what went wrong; where it can't tell any more, the numbers do.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../random.ts';
import { processorMs } from './processor-time.ts';
import { caseOf, createTargets } from './targets.ts';

export interface WorkerData {
  readonly seed: number;
  readonly from: number;
  /** Runs no case from this one on. */
  readonly to: number;
  readonly content: string;
  /** `[case, done]`, as they stand. */
  readonly state: SharedArrayBuffer;
}

export interface Finding {
  readonly index: number;
  readonly target: string;
  readonly what: string;
  readonly input: string | Uint8Array;
}

/** No input may take longer, where a processor was free. */
export const SLOW_MS = 1_000;

const { seed, from, to, content, state } = workerData as WorkerData;
const shared = new Int32Array(state);
let wasRun = false;
Object.defineProperty(globalThis, 'canary', {
  value: () => {
    wasRun = true;
  },
});

const targets = createTargets(content);
const ownKeys = Object.getOwnPropertyNames(Object.prototype).length;

async function once(index: number): Promise<{ readonly what: string | undefined; readonly ms: number }> {
  const { run } = caseOf(targets, index, createRandom(seed, index));
  const start = { wall: performance.now(), processor: processorMs() };
  let what: string | undefined;
  try {
    what = await run();
  } catch (error) {
    what = `thrown: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`;
  }
  // Processor time counts threads that collect garbage meanwhile; the lesser is what a reader would wait on a free machine.
  const ms = Math.min(performance.now() - start.wall, processorMs() - start.processor);
  if (wasRun) what = 'code was run';
  if (Object.getOwnPropertyNames(Object.prototype).length !== ownKeys) what = 'Object.prototype was changed';
  wasRun = false;
  return { what, ms };
}

for (let index = from; index < to; index += 1) {
  Atomics.store(shared, 0, index);
  let { what, ms } = await once(index);
  // What is compiled or collected for the first time is not the input's fault: the quickest of three counts.
  for (let again = 0; what === undefined && ms > SLOW_MS && again < 2; again += 1) {
    const next = await once(index);
    ms = Math.min(ms, next.ms);
    what = next.what;
  }
  what ??= ms > SLOW_MS ? `slow: ${Math.round(ms)} ms` : undefined;
  if (what !== undefined) {
    const { target, input } = caseOf(targets, index, createRandom(seed, index));
    parentPort?.postMessage({ index, target, what, input } satisfies Finding);
  }
  Atomics.add(shared, 1, 1);
}
