import { describe, expect, it } from 'vitest';
import { messages, otherPaper } from '../../tests/fixtures/records.ts';

describe('relations', () => {
  it('accepts relations to others', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          relations:
            '[{ type: extends, paper: doe-2022-sheep, note: counts, where: §2 }, { type: critiques, paper: doe-2022-sheep, note: doubts, where: §3 }]',
        }),
      }),
    ).toEqual([]);
  });

  it('reports a relation to itself, and one that stands twice', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          relations:
            '[{ type: extends, paper: roe-2023-other, note: counts, where: §2 }, { type: critiques, paper: doe-2022-sheep, note: doubts, where: §3 }, { type: critiques, paper: doe-2022-sheep, note: doubts, where: §3 }]',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:17:37  relations[0].paper  a relation of the paper to itself\n  Name the other paper, or delete the relation.',
      'content/papers/roe-2023-other.md:17:175  relations[2].paper  critiques "doe-2022-sheep" stands twice\n  Keep one of them, with one note.',
    ]);
  });
});
