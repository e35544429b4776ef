import { expect, test } from 'vitest';
import { toChangeSummary } from './summary.ts';
import { otherPaper, paper, parse } from '../../tests/fixtures/records.ts';

test('a new paper, a changed row and a cell that fills', () => {
  const after = parse({
    'papers/doe-2022-sheep.md': paper({
      contributions:
        '\n  - to: [techniques/patching]\n    role: improves\n    tldr: "Patches one head at a time, then the next."',
    }),
    'papers/roe-2023-sheeps.md': otherPaper({
      title: '"A Circuit for Counting Sheeps"',
      contributions:
        '\n  - to: [findings/features]\n    techniques: [patching]\n    evaluation: [faithfulness]\n    tldr: "Sheep have features of their own, * and many."',
    }),
  });
  expect(toChangeSummary(parse(), after)).toBe(`## What this change does to the catalogue

### Records (2)

- Changed A Circuit for Counting Sheep (\`papers/doe-2022-sheep\`): contributions
- Added A Circuit for Counting Sheeps (\`papers/roe-2023-sheeps\`)

### Rows of the tables (2)

- Added: Features · \`roe-2023-sheeps\`: Sheep have features of their own, \\* and many.
- Changed: Patching · \`doe-2022-sheep\`: Patches one head at a time, then the next.

### Cells of the evidence matrix (2)

- Patching × Faithfulness: 0 → 1
- Patching × Features: 0 → 1

### Perhaps there twice (1)

- \`roe-2023-sheeps\` and \`doe-2022-sheep\`: A Circuit for Counting Sheep
`);
});

test('no change', () => {
  expect(toChangeSummary(parse(), parse())).toBe(
    '## What this change does to the catalogue\n\nNo record changes.\n',
  );
});
