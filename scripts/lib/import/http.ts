/** Polite requests: who we are, one at a time to each host with a pause, a time limit, three tries, and no longer than asked for. */
import { setTimeout } from 'node:timers/promises';
import packageJson from '../../../package.json' with { type: 'json' };
import { readSite } from '../../../src/site/settings.ts';

export interface HttpOptions {
  readonly timeoutMs: number;
  /** Between the starts of two requests to one host. arXiv asks for three seconds. */
  readonly pauseMs: number;
  /** Before a second try, doubled before the third. A `retry-after` of the service goes before it. */
  readonly retryMs: number;
  readonly tries: number;
  /** No wait is longer: what a service asks beyond it is told instead. */
  readonly waitMaxMs: number;
  /** The clock and how to wait by it; a test brings its own. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

export const POLITE: HttpOptions = {
  timeoutMs: 20_000,
  pauseMs: 3_000,
  retryMs: 3_000,
  tries: 3,
  waitMaxMs: 60_000,
  now: Date.now,
  sleep: (ms) => setTimeout(ms),
};

/** Names this copy of the catalogue, so that a service can tell whom to write to. */
function userAgent(): string {
  const { repository } = readSite(process.env);
  const where = repository ? `https://github.com/${repository}` : 'a catalogue of papers';
  return `${packageJson.name}/${packageJson.version} (${where})`;
}

/** Why a service gave no answer, in words for people. */
export class NoAnswer extends Error {
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

export type Get = (url: string, accept?: string) => Promise<string>;

/** Seconds or a date, as milliseconds from now. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}

const isPassing = (status: number): boolean => status === 429 || status >= 500;

function refusal(host: string, status: number): NoAnswer {
  if (status === 404) return new NoAnswer(`${host} knows nothing under this id (404)`, 'Check the id.');
  if (status === 429)
    return new NoAnswer(`${host} asks for a pause (429)`, 'Wait some minutes, then try again.');
  return new NoAnswer(
    `${host} answered with ${status}`,
    status >= 500 ? 'The service has trouble: try again later.' : 'Check the id.',
  );
}

function failure(host: string, error: unknown, timeoutMs: number): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  return isLate
    ? new NoAnswer(`${host} didn’t answer within ${timeoutMs / 1000} seconds`, 'Try again later.')
    : new NoAnswer(`${host} can’t be reached`, 'Check the connection, then try again.');
}

/** A function that fetches texts, and remembers when it last asked each host. */
export function createGet(options: Partial<HttpOptions> = {}): Get {
  const { timeoutMs, pauseMs, retryMs, tries, waitMaxMs, now, sleep } = { ...POLITE, ...options };
  const last = new Map<string, number>();
  const agent = userAgent();

  async function once(
    url: URL,
    accept: string,
  ): Promise<string | { readonly error: NoAnswer; readonly wait?: number }> {
    const due = (last.get(url.host) ?? -Infinity) + pauseMs;
    const wait = due - now();
    if (wait > 0) await sleep(wait);
    last.set(url.host, now());
    try {
      const response = await fetch(url, {
        headers: { 'user-agent': agent, accept },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.ok) return await response.text();
      const error = refusal(url.host, response.status);
      if (!isPassing(response.status)) throw error;
      const wait = retryAfter(response.headers.get('retry-after'), now());
      return { error, ...(wait === undefined ? {} : { wait }) };
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      return { error: failure(url.host, error, timeoutMs) };
    }
  }

  return async (address, accept = '*/*') => {
    const url = new URL(address);
    for (let attempt = 1; ; attempt += 1) {
      const result = await once(url, accept);
      if (typeof result === 'string') return result;
      const wait = result.wait ?? retryMs * 2 ** (attempt - 1);
      if (attempt >= tries || wait > waitMaxMs) throw result.error;
      await sleep(wait);
    }
  };
}
