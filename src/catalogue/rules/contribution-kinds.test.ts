import { describe, expect, it } from 'vitest';
import { messages, otherPaper } from '../../tests/fixtures/records.ts';

describe('contribution kinds', () => {
  it('reports a missing role, a role not due and terms of two kinds', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    tldr: "Patches one head at a time, then the next."\n  - to: [findings/features]\n    role: introduces\n    tldr: "Patches one head at a time, then the next."\n  - to: [findings/features, techniques/patching]\n    tldr: "Patches one head at a time, then the next."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:12:5  contributions[0].role  role is missing\n  A contribution to techniques has one of: introduces, improves, analyses, critiques.',
      'content/papers/roe-2023-other.md:15:11  contributions[1].role  a role in a contribution to findings\n  Delete the line: only techniques and evaluation have roles.',
      'content/papers/roe-2023-other.md:17:9  contributions[2].to  terms of 2 kinds: findings, techniques\n  Make one contribution for each kind.',
    ]);
  });
});
