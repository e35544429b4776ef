import { describe, expect, it } from 'vitest';
import { messages, otherPaper, tool } from '../../tests/fixtures/records.ts';

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
