/** Begins with the test files that take longest, so that at the end no worker is left alone with one of them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured; a fresh checkout knows no times, and the largest file is not the longest. */
const LONGEST = [
  'accessibility',
  'search-counts',
  'hostile',
  'html',
  'readers',
  'commands',
  'new-paper',
  'digest',
].map((name) => `/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
