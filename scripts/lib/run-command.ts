/**
 * Runs commands for tests as a shell would, in one thread that keeps what they import: a process each would read and strip
 * the whole core again, and that takes longer than what most of them do.
 */
import { Worker } from 'node:worker_threads';

export interface Ran {
  readonly status: number;
  /** All that it printed, whichever way. */
  readonly out: string;
}

interface Asked {
  readonly script: string;
  readonly args: readonly string[];
}

/** Runs in the thread: each command is imported anew, under an address of its own; what it imports stays. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
const { format } = require('node:util');
let runs = 0;
parentPort.on('message', async ({ script, args }) => {
  let out = '';
  const print = (...parts) => { out += format(...parts) + '\\n'; };
  Object.assign(console, { log: print, error: print, warn: print, info: print });
  process.stdout.write = process.stderr.write = (text) => { out += text; return true; };
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  try {
    await import(script + '?run=' + runs++);
    parentPort.postMessage({ status: Number(process.exitCode), out });
  } catch (error) {
    parentPort.postMessage({ status: 1, out: out + String(error?.stack) });
  }
});
`;

/** One command after another; `env` holds for all of them. Ends with `using`. */
export class Commands {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();

  constructor(env: NodeJS.ProcessEnv = {}) {
    this.#worker = new Worker(THREAD, { eval: true, env: { ...process.env, ...env } });
    this.#worker.unref();
  }

  /** `name` is the file in scripts/, without its ending. */
  run(name: string, ...args: readonly string[]): Promise<Ran> {
    const asked: Asked = { script: new URL(`../${name}.ts`, import.meta.url).href, args };
    const ran = this.#last.then(() => this.#ask(asked));
    this.#last = ran.catch(() => undefined);
    return ran;
  }

  #ask(asked: Asked): Promise<Ran> {
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('message', (ran: Ran) => {
        this.#worker.off('error', reject);
        resolve(ran);
      });
      this.#worker.postMessage(asked);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}
