import { describe, expect, it } from 'vitest';
import { messages, otherPaper } from '../../tests/fixtures/records.ts';

describe('repeats', () => {
  it('accepts a criterion named twice for different techniques', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [findings/features]\n    evaluation: [{ id: faithfulness, of: [patching] }, { id: faithfulness, of: [path-patching] }]\n    tldr: "Two heads count, and nothing else does so."',
        }),
      }),
    ).toEqual([]);
  });

  it('reports what a list names twice', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          tasks: '[counting, counting]',
          contributions:
            '\n  - to: [findings/features]\n    evaluation: [faithfulness, { id: faithfulness }]\n    tldr: "Two heads count, and nothing else does so."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:9:19  tasks[1]  "counting" stands twice in the list\n  Keep one of them.',
      'content/papers/roe-2023-other.md:13:32  contributions[0].evaluation[1]  "faithfulness" stands twice in the list\n  Keep one of them.',
    ]);
  });
});
