/** Times search on a built site in a real browser, as a reader meets it: cold first, then while one types. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

export interface SearchTimes {
  /** From the focus of an unused box to its first suggestions: milliseconds, bytes after brotli. */
  readonly coldSuggestions: Fetched;
  /** From opening /search/ with words to results with the full text, and on to the filters, which come with them unless the catalogue is large. */
  readonly coldFullText: Fetched;
  readonly coldFilters: Fetched;
  /** Milliseconds from a keystroke to painted suggestions, and to results with the full text. */
  readonly keystrokes: readonly number[];
  readonly fullText: readonly number[];
}

interface Fetched {
  readonly ms: number;
  readonly bytes: number;
}

const QUERIES = [
  'sparse autoencoder',
  'induction heads',
  'causal tracing',
  'nanda',
  'path patching',
  'superpositon',
];
const PHRASES = [
  'knowledge in the middle layers',
  'steering vectors refusal',
  'what heads copy',
  'probe accuracy',
  'features that fire',
  'circuit of a task',
];

/** The values in order of size: the middle one, and the one that nineteen of twenty don't exceed. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs one step after another on a page that has fetched nothing yet; what it has fetched after each, fonts left out as no part of search. */
async function fetching<Steps extends readonly (() => Promise<unknown>)[]>(
  page: Page,
  ...steps: Steps
): Promise<{ readonly [Step in keyof Steps]: Fetched }> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font')
      bodies.push(response.body().catch(() => Buffer.alloc(0)));
  });
  const start = performance.now();
  const ends: { readonly ms: number; readonly files: number }[] = [];
  for (const step of steps) {
    await step();
    ends.push({ ms: performance.now() - start, files: bodies.length });
  }
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  const fetched = ends.map(({ ms, files }): Fetched => ({
    ms,
    bytes: sizes.slice(0, files).reduce((sum, size) => sum + size, 0),
  }));
  return fetched as unknown as { readonly [Step in keyof Steps]: Fetched };
}

async function onNewPage<T>(browser: Browser, url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(url);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Each beginning of each query typed into the box, from its input event to the second frame after. */
const typeAll = (page: Page): Promise<readonly number[]> =>
  page.getByRole('combobox').evaluate(async (node, queries) => {
    const input = node as HTMLInputElement;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const times: number[] = [];
    for (const query of queries) {
      for (let end = 1; end <= query.length; end += 1) {
        const start = performance.now();
        input.value = query.slice(0, end);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        await frame();
        times.push(performance.now() - start);
      }
    }
    return times;
  }, QUERIES);

/** Each phrase typed at once into /search/, from its input event to the frame in which its results are no longer busy. */
const fullTextTimes = (page: Page): Promise<readonly number[]> =>
  page.getByRole('searchbox').evaluate(async (node, phrases) => {
    const input = node as HTMLInputElement;
    const isBusy = () => document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'true';
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const times: number[] = [];
    for (const phrase of phrases) {
      const start = performance.now();
      input.value = phrase;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (!isBusy() && performance.now() - start < 1_000) await frame();
      while (isBusy()) await frame();
      times.push(performance.now() - start);
    }
    return times;
  }, PHRASES);

/** `url` is the first page of a served site, with its final slash. */
export async function timeSearch(browser: Browser, url: string): Promise<SearchTimes> {
  const typed = await onNewPage(browser, `${url}about/`, async (page) => {
    const [coldSuggestions] = await fetching(page, async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('ioi');
      await page.locator('.sugg [role="option"]').first().waitFor();
    });
    return { coldSuggestions, keystrokes: await typeAll(page) };
  });
  const searched = await onNewPage(browser, 'about:blank', async (page) => {
    const isDone = () => page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    const [coldFullText, coldFilters] = await fetching(
      page,
      async () => {
        await page.goto(`${url}search/?q=${encodeURIComponent(PHRASES[0] ?? '')}`);
        await isDone();
      },
      async () => {
        await page.locator('[data-facets] input').first().waitFor({ state: 'attached', timeout: 120_000 });
        await isDone();
      },
    );
    return { coldFullText, coldFilters, fullText: await fullTextTimes(page) };
  });
  return { ...typed, ...searched };
}
