import { describe, expect, it } from 'vitest';
import { messages, otherPaper, term, tool } from '../../tests/fixtures/records.ts';

describe('known references', () => {
  it('accepts what exists', () => {
    expect(messages({})).toEqual([]);
  });

  it('reports unknown venue, model, task, paper and list', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          venue: '{ id: cnf, year: 2023 }',
          models: '[tiny-1.5]',
          tasks: '[conting]',
          listed_in: '[old-lst]',
          relations: '[{ type: extends, paper: doe-2022-shep, note: counts, where: §2 }]',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:6:14  venue.id  unknown venue "cnf"\n  Did you mean "conf"? Venues are the entries of content/venues.yaml.',
      'content/papers/roe-2023-other.md:8:10  models[0]  unknown model "tiny-1.5"\n  Did you mean "tiny-1.5b"? Models are the entries of content/models.yaml.',
      'content/papers/roe-2023-other.md:9:9  tasks[0]  unknown task "conting"\n  Did you mean "counting"? Tasks are the entries of content/tasks.yaml.',
      'content/papers/roe-2023-other.md:17:13  listed_in[0]  unknown list "old-lst"\n  Did you mean "old-list"? Lists are the entries of content/lists.yaml.',
      'content/papers/roe-2023-other.md:18:37  relations[0].paper  unknown paper "doe-2022-shep"\n  Did you mean "doe-2022-sheep"? Papers are the files of content/papers/.',
    ]);
  });

  it("reports a tool's unknown paper and a list's unknown term", () => {
    expect(
      messages({
        'tools/sheepfold.md': tool({ paper: 'doe-2021-sheep' }),
        'lists.yaml':
          '- { id: old-list, name: Old list, tables: [{ id: a, under: findings/feature, rows: 2 }] }',
      }),
    ).toEqual([
      'content/lists.yaml:1:60  [0].tables[0].under  unknown finding "feature"\n  Did you mean "features"? Findings are the files of content/findings/.',
      'content/tools/sheepfold.md:10:8  paper  unknown paper "doe-2021-sheep"\n  Did you mean "doe-2022-sheep"? Papers are the files of content/papers/.',
    ]);
  });
});

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
