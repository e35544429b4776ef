/** Lighthouse on pages of a served site: what it measures of a page, the middle of several runs, and what is below our limits. */
import lighthouse, { type Flags } from 'lighthouse';

/** Scores from 0 to 100; milliseconds; layout shift as Lighthouse counts it. */
export interface Figures {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

export interface Run {
  readonly figures: Figures;
  /** Audits that cost points, as `seo: Document does not have a meta description`. */
  readonly faults: readonly string[];
  /** How fast the browser was before the run, by Lighthouse's own measure: a free desktop has 1,000 to 3,000. */
  readonly speed: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

export const KEYS = [...CATEGORIES, ...(Object.keys(METRICS) as (keyof typeof METRICS)[])] as const;

/** The least score, or the most milliseconds or shift, that a page may have. */
const LIMITS: Figures = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  lcp: 1_200,
  tbt: 50,
  cls: 0,
};

/** Below this speed LCP and TBT tell more of the machine than of a page. */
export const SPEED_MIN = 1_000;

/** One run with the default phone and line, in the browser that listens on this port. Throws where the page can't be measured. */
export async function runLighthouse(url: string, port: number): Promise<Run> {
  const flags: Flags = { port, output: 'json', logLevel: 'silent', onlyCategories: [...CATEGORIES] };
  const { lhr } = (await lighthouse(url, flags)) ?? {};
  if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message ?? 'no result'}`);
  const { audits, categories } = lhr;
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  const metrics = Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.numericValue ?? Infinity]);
  const faults = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${audits[id]?.title ?? id}`),
  );
  return {
    figures: Object.fromEntries([...scores, ...metrics]) as unknown as Figures,
    faults,
    speed: lhr.environment.benchmarkIndex,
  };
}

/** The middle value of each figure; of an even number of runs the lower one. */
export function median(runs: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[(runs.length - 1) >> 1] ?? NaN;
  return Object.fromEntries(KEYS.map((key) => [key, middle(key)])) as unknown as Figures;
}

/** The figures beyond their limits, by name. */
export const missed = (figures: Figures): readonly (keyof Figures)[] =>
  KEYS.filter((key) => (key in METRICS ? figures[key] > LIMITS[key] : figures[key] < LIMITS[key]));
