import { describe, expect, it } from 'vitest';
import { messages, otherPaper, term, tool } from '../../tests/fixtures/records.ts';

describe('known terms', () => {
  it('accepts terms of the right kind', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [findings/features]\n    techniques: [patching]\n    evaluation: [{ id: faithfulness, of: [patching] }]\n    tldr: "Two heads count, and nothing else does so."',
        }),
      }),
    ).toEqual([]);
  });

  it('suggests the term that is one letter off, and says where terms are', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [techniques/path-patchin]\n    role: improves\n    tldr: "Patches one head at a time, then the next."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:12:10  contributions[0].to[0]  unknown technique "path-patchin"\n  Did you mean "path-patching"? Techniques are the files of content/techniques/.',
    ]);
  });

  it('knows names, aliases and former ids', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [findings/features]\n    techniques: [swapping, wholly-unheard-of]\n    tldr: "Two heads count, and nothing else does so."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:13:18  contributions[0].techniques[0]  unknown technique "swapping"\n  Did you mean "patching"? Techniques are the files of content/techniques/.',
      'content/papers/roe-2023-other.md:13:28  contributions[0].techniques[1]  unknown technique "wholly-unheard-of"\n  Techniques are the files of content/techniques/.',
    ]);
  });

  it('says when a term is of another kind', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [findings/features]\n    techniques: [faithfulness]\n    evaluation: [patching, { id: faithfulness, of: [features] }]\n    tldr: "Two heads count, and nothing else does so."',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:13:18  contributions[0].techniques[0]  "faithfulness" is one of evaluation, not of techniques\n  Techniques are the files of content/techniques/.',
      'content/papers/roe-2023-other.md:14:18  contributions[0].evaluation[0]  "patching" is one of techniques, not of evaluation\n  Evaluation criteria are the files of content/evaluation/.',
      'content/papers/roe-2023-other.md:14:53  contributions[0].evaluation[1].of[0]  "features" is one of findings, not of techniques\n  Techniques are the files of content/techniques/.',
    ]);
  });

  it('checks parents, lineage and tools', () => {
    expect(
      messages({
        'techniques/zeroing.md': term({ name: 'Zeroing', parent: 'patchin', extends: '[features]' }),
        'tools/sheepfold.md': tool({ techniques: '[path-patchng]' }),
      }),
    ).toEqual([
      'content/techniques/zeroing.md:4:9  parent  unknown technique "patchin"\n  Did you mean "patching"? Techniques are the files of content/techniques/.',
      'content/techniques/zeroing.md:5:11  extends[0]  "features" is one of findings, not of techniques\n  Techniques are the files of content/techniques/.',
      'content/tools/sheepfold.md:6:14  techniques[0]  unknown technique "path-patchng"\n  Did you mean "path-patching"? Techniques are the files of content/techniques/.',
    ]);
  });
});
