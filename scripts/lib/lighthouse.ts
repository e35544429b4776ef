/** Lighthouse on pages of a served site: what it measures of a page, the middle of several runs, and what is below our limits. */
import lighthouse, { type Flags, type Result } from 'lighthouse';

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

/** The middle of the fast desktops, 1,500 to 2,000, that Lighthouse slows down four times to what a phone does. */
const DESKTOP_SPEED = 1_750;

/**
 * How many times to slow this machine down, so that the phone is the same whatever measures it: from 1 to 10, to a tenth
 * (Lighthouse's docs/throttling.md, "Calibrating the CPU slowdown").
 */
export const slowdownFor = (speed: number): number =>
  Math.round(10 * Math.min(10, Math.max(1, (4 * speed) / DESKTOP_SPEED))) / 10;

async function reportOf(url: string, flags: Flags): Promise<Result> {
  const { lhr } = (await lighthouse(url, { output: 'json', logLevel: 'silent', ...flags })) ?? {};
  if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message ?? 'no result'}`);
  return lhr;
}

/** How fast the browser on this port is, by Lighthouse's own measure: the middle of three. */
export async function measureSpeed(url: string, port: number): Promise<number> {
  const speeds: number[] = [];
  for (let left = 3; left > 0; left -= 1) {
    const { environment } = await reportOf(url, { port, onlyAudits: ['viewport-insight'] });
    speeds.push(environment.benchmarkIndex);
  }
  return speeds.toSorted((a, b) => a - b)[1] ?? NaN;
}

/** One run with the default phone and line, in the browser that listens on this port. Throws where the page can't be measured. */
export async function runLighthouse(url: string, port: number, slowdown: number): Promise<Run> {
  const { audits, categories } = await reportOf(url, {
    port,
    onlyCategories: [...CATEGORIES],
    throttling: { cpuSlowdownMultiplier: slowdown },
  });
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
