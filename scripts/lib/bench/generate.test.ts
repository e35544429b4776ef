/** The benchmark's catalogues are sound, of the size asked for, and the same every time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, readCatalogue, readFiles } from '../../../src/catalogue/index.ts';
import { generateContent } from './generate.ts';

const SIZE = 600;
/** What they are made from: records that no contribution changes, fewer than `SIZE`. */
const RECORDS = 'src/tests/fixtures/snapshot';

test('made-up catalogues have no problem, and come out the same twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-generate-'));
  try {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    generateContent(RECORDS, first, SIZE);
    generateContent(RECORDS, second, SIZE);
    const { catalogue, problems } = readCatalogue(first, { today: '2100-01-01', exempt: 'all' });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(catalogue.papers).toHaveLength(SIZE);
    expect(catalogue.authors.length).toBeGreaterThan(SIZE);
    expect(readFiles(second)).toEqual(readFiles(first));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
