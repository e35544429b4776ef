/** How many tests passed, and which programs some of them lacked: from Vitest's JSON report, or one for a command that doesn't count. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Programs that skipped tests need, each once, A–Z. */
  readonly missing: readonly string[];
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ meta: z.object({ missing: z.optional(z.string()) }) })),
    }),
  ),
});
type Report = z.infer<typeof Report>;

const missingIn = ({ testResults }: Report): readonly string[] =>
  unique(
    testResults.flatMap(({ assertionResults }) => assertionResults.map(({ meta }) => meta.missing ?? '')),
  );

const unique = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '').toSorted();

/**
 * Counts of one step. A step that failed without a failed test (a file that doesn't load, a crash
 * before the report) counts one failure, so that the total never says less than the exit code.
 */
export function countsFrom(succeeded: boolean, reportFile?: string): Counts {
  const report = reportFile === undefined ? undefined : readReport(reportFile);
  if (!report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, missing: [] };
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, succeeded ? 0 : 1),
    skipped: report.numPendingTests,
    missing: missingIn(report),
  };
}

/** All steps together. */
export function addUp(all: readonly Counts[]): Counts {
  const sum = (key: 'passed' | 'failed' | 'skipped') => all.reduce((total, counts) => total + counts[key], 0);
  const missing = unique(all.flatMap((counts) => counts.missing));
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), missing };
}

/** What wasn't checked for want of a program, and what to do; `undefined` where all are there. */
export const missingLine = ({ missing }: Counts): string | undefined =>
  missing.length === 0
    ? undefined
    : `Not checked, as not installed: ${missing.join(', ')}. REQUIRE_PROGRAMS=1 makes that a failure; the Check workflow installs them.`;

/** As `12 passed, 0 failed`, with the skipped ones where there are any. */
export function totalLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(file: string) {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
