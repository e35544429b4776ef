/** The benchmark's catalogues are sound, of the size asked for, and the same every time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, readCatalogue, readFiles } from '../../../src/catalogue/index.ts';
import { generateContent } from './generate.ts';

const SIZE = 600;

test('made-up catalogues have no problem, and come out the same twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-generate-'));
  try {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    generateContent('content', first, SIZE);
    generateContent('content', second, SIZE);
    const { catalogue, problems } = readCatalogue(first, { today: '2100-01-01' });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(catalogue.papers).toHaveLength(SIZE);
    expect(catalogue.authors.length).toBeGreaterThan(SIZE);
    expect(readFiles(second)).toEqual(readFiles(first));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
