import { describe, expect, it } from 'vitest';
import { messages, otherPaper, tool } from '../../tests/fixtures/records.ts';

describe('dates', () => {
  it('accepts today, this month and this year', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          published: '2024-06',
          venue: undefined,
          updated: '2024-06-01',
        }),
      }),
    ).toEqual([]);
  });

  it('reports dates after today', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          published: '2024-07',
          venue: undefined,
          added: '2024-06-02',
          updated: '2024-06-02',
          checked: '{ on: 2025-01-01, against: ["https://example.org/"] }',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:4:12  published  2024-07 is after today, 2024-06-01\n  Check the date: only what has happened is recorded.',
      'content/papers/roe-2023-other.md:14:8  added  2024-06-02 is after today, 2024-06-01\n  Check the date: only what has happened is recorded.',
      'content/papers/roe-2023-other.md:15:10  updated  2024-06-02 is after today, 2024-06-01\n  Check the date: only what has happened is recorded.',
      'content/papers/roe-2023-other.md:16:16  checked.on  2025-01-01 is after today, 2024-06-01\n  Check the date: only what has happened is recorded.',
    ]);
  });

  it('reports an update before the record was added', () => {
    expect(messages({ 'tools/sheepfold.md': tool({ updated: '2023-12-31' }) })).toEqual([
      'content/tools/sheepfold.md:9:10  updated  updated 2023-12-31, before it was added, 2024-01-02\n  Set updated to the day of the last change.',
    ]);
  });
});
