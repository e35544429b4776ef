import { describe, expect, it } from 'vitest';
import { messages, otherPaper, tool } from '../../tests/fixtures/records.ts';

describe('source rows', () => {
  it('accepts a row answered where it stands', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    role: improves\n    from: [old-list/techniques/2]\n    tldr: "Patches one head at a time, then the next."',
        }),
      }),
    ).toEqual([]);
  });

  it('accepts a row moved with a correction', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    role: improves\n    from: [old-list/features/1]\n    tldr: "Patches one head at a time, then the next."',
          corrections:
            '[{ list: old-list, row: features/1, kind: reclassified, was: feature, now: technique, why: It is one. }]',
        }),
      }),
    ).toEqual([]);
  });

  it('reports a row filed elsewhere', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    role: improves\n    from: [old-list/features/1]\n    tldr: "Patches one head at a time, then the next."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:14:12  contributions[0].from[0]  row features/1 stands under findings/features, this is filed under techniques/patching\n  File it there, or add a correction: { list: old-list, row: features/1, kind: reclassified, was: …, now: …, why: … }.',
    ]);
  });

  it('reports rows, tables and lists that do not exist', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    role: improves\n    from: [old-list/techniques/3, old-list/technique/1, oldlist/techniques/1]\n    tldr: "Patches one head at a time, then the next."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:14:12  contributions[0].from[0]  no row 3 in old-list/techniques\n  Its rows are 1 to 2.',
      'content/papers/roe-2023-other.md:14:35  contributions[0].from[1]  unknown table "technique" of old-list\n  It has: techniques, features.',
      'content/papers/roe-2023-other.md:14:57  contributions[0].from[2]  unknown list "oldlist"\n  Did you mean "old-list"? Lists are the entries of content/lists.yaml.',
    ]);
  });

  it('reports a row answered twice', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/patching]\n    role: improves\n    from: [old-list/techniques/1]\n    tldr: "Patches one head at a time, then the next."',
        }),
        'tools/sheepfold.md': tool({ from: '[old-list/techniques/1]' }),
      }),
    ).toEqual([
      'content/tools/sheepfold.md:10:8  from[0]  row techniques/1 stands under techniques, this is filed under tools\n  File it there, or add a correction: { list: old-list, row: techniques/1, kind: reclassified, was: …, now: …, why: … }.',
      'content/tools/sheepfold.md:10:8  from[0]  row old-list/techniques/1 is answered twice\n  content/papers/roe-2023-other.md:14 answers it: keep one of them.',
    ]);
  });

  it('reports corrections of rows that do not exist or are not said', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          corrections:
            '[{ list: old-list, row: features/2, kind: error, was: a, now: b, why: c }, { list: old-list, kind: reclassified, was: a, now: b, why: c }]',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:17:38  corrections[0].row  no row "features/2" in old-list\n  Its tables: techniques (rows 1–2), features (rows 1–1).',
      'content/papers/roe-2023-other.md:17:89  corrections[1].row  row is missing\n  Say which row is filed elsewhere: row: features/10.',
    ]);
  });
});
