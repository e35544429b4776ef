import { describe, expect, it } from 'vitest';
import { messages } from '../../tests/fixtures/records.ts';

describe('authors', () => {
  it('accepts spellings of one person, and two people of one name with their papers', () => {
    expect(
      messages({
        'authors.yaml':
          '- { id: ada-doe, name: Ada Doe, variants: [A. Doe] }\n- { id: ada-doe-2, name: Ada Doe, papers: [doe-2022-sheep] }',
      }),
    ).toEqual([]);
  });

  it('reports a name claimed twice', () => {
    expect(
      messages({
        'authors.yaml':
          '- { id: ada-doe, name: Ada Doe, variants: [A. Doe] }\n- { id: anna-doe, name: Anna Doe, variants: [A. Doe] }',
      }),
    ).toEqual([
      'content/authors.yaml:2:25  [1].name  "A. Doe" is a name of ada-doe too\n  One person is one entry; for two people of one name, list the papers of at least one.',
    ]);
  });

  it('reports a paper listed twice, and one that does not name the person', () => {
    expect(
      messages({
        'authors.yaml':
          '- { id: ada-doe, name: Ada Doe, papers: [doe-2022-sheep] }\n- { id: ada-doe-2, name: Ada Doe, papers: [doe-2022-sheep] }\n- { id: carl-coe, name: Carl Coe, papers: [doe-2022-sheep] }',
      }),
    ).toEqual([
      'content/authors.yaml:2:43  [1].papers  "doe-2022-sheep" is listed for ada-doe too\n  A paper of that name belongs to one of them.',
      'content/authors.yaml:3:44  [2].papers[0]  "doe-2022-sheep" names no "Carl Coe"\n  Check the paper, or add its spelling to variants.',
    ]);
  });
});
