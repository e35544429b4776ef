import { describe, expect, it } from 'vitest';
import { messages, otherPaper } from '../../tests/fixtures/records.ts';

describe('venue year', () => {
  it('accepts a venue of the same year', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ venue: '{ id: conf, year: 2023 }' }) }),
    ).toEqual([]);
  });

  it('reports a venue before the paper', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ venue: '{ id: conf, year: 2022 }' }) }),
    ).toEqual([
      'content/papers/roe-2023-other.md:6:26  venue.year  2022 is before the paper, published 2023-01\n  Check both: published is the first public appearance, the preprint if there was one.',
    ]);
  });

  it('reports pages without a venue', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ venue: undefined, pages: '"1–12"' }) }),
    ).toEqual([
      'content/papers/roe-2023-other.md:16:8  pages  pages of no venue\n  Say where it was published: venue: { id, year }.',
    ]);
  });
});
