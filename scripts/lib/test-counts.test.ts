import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addUp, countsFrom, missingLine, totalLine } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending: number, missing: readonly string[] = []): string {
  const file = join(folder, 'report.json');
  const testResults = [
    { assertionResults: [{ meta: {} }, ...missing.map((name) => ({ meta: { missing: name } }))] },
  ];
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, testResults };
  writeFileSync(file, JSON.stringify(counts));
  return file;
}

test('a command that counts nothing is one check', () => {
  expect(countsFrom(true)).toEqual({ passed: 1, failed: 0, skipped: 0, missing: [] });
  expect(countsFrom(false)).toEqual({ passed: 0, failed: 1, skipped: 0, missing: [] });
});

test('a report has the numbers', () => {
  expect(countsFrom(true, report(12, 0, 1))).toEqual({ passed: 12, failed: 0, skipped: 1, missing: [] });
  expect(countsFrom(false, report(12, 3, 0))).toEqual({ passed: 12, failed: 3, skipped: 0, missing: [] });
});

test('a failure without a failed test is counted', () => {
  expect(countsFrom(false, report(12, 0, 0)).failed).toBe(1);
  expect(countsFrom(false, join(folder, 'missing.json'))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    missing: [],
  });
});

test('the total names skipped tests only where there are any', () => {
  expect(totalLine({ passed: 2, failed: 0, skipped: 0, missing: [] })).toBe('2 passed, 0 failed');
  expect(totalLine({ passed: 2, failed: 1, skipped: 3, missing: [] })).toBe('2 passed, 1 failed, 3 skipped');
});

test('programs that checks lack are named once, with what to do; else nothing is said', () => {
  const lacking = countsFrom(true, report(12, 0, 3, ['java', 'biber', 'java']));
  const all = addUp([countsFrom(true), lacking, lacking]);
  expect(all).toEqual({ passed: 25, failed: 0, skipped: 6, missing: ['biber', 'java'] });
  expect(missingLine(all)).toMatch(/^Not checked, as not installed: biber, java\. REQUIRE_PROGRAMS=1 /);
  expect(missingLine(countsFrom(true))).toBeUndefined();
});
