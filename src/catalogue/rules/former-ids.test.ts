import { describe, expect, it } from 'vitest';
import { messages, term } from '../../tests/fixtures/records.ts';

describe('former ids', () => {
  it('accepts an id that is no longer in use', () => {
    expect(messages({ 'techniques/patching.md': term({ name: 'Patching', former_ids: '[swap]' }) })).toEqual(
      [],
    );
  });

  it('reports a former id in use, and one that leads to two records', () => {
    expect(
      messages({
        'techniques/patching.md': term({ name: 'Patching', former_ids: '[counting, swap]' }),
        'findings/features.md': term({ name: 'Features', former_ids: '[swap]' }),
      }),
    ).toEqual([
      'content/findings/features.md:4:14  former_ids[0]  "swap" is a former id of patching too\n  It can lead to one record only: keep it at one of them.',
      'content/techniques/patching.md:4:14  former_ids[0]  "counting" is in use: content/tasks.yaml\n  An id that was published keeps leading where it led: give the newer record another.',
    ]);
  });

  it('takes an id that another kind had, also the present one', () => {
    const moved = term({ name: 'Moving parts', former_ids: '[techniques/swapping, techniques/swap]' });
    expect(messages({ 'findings/swapping.md': moved })).toEqual([]);
  });

  it('reports a kind that there is not, and the id of another record behind the kind it had', () => {
    expect(
      messages({
        'findings/features.md': term({
          name: 'Features',
          former_ids: '[methods/swap, findings/features, findings/patching]',
        }),
      }),
    ).toEqual([
      'content/findings/features.md:4:14  former_ids[0]  unknown kind in "methods/swap"\n  A former id is the id alone, or behind the kind it had: papers, techniques, evaluation, findings, applications, tools, pages, tasks, models, venues, authors.',
      'content/findings/features.md:4:28  former_ids[1]  "findings/features" is in use: content/findings/features.md\n  An id that was published keeps leading where it led: give the newer record another.',
      'content/findings/features.md:4:47  former_ids[2]  "findings/patching" is in use: content/techniques/patching.md\n  An id that was published keeps leading where it led: give the newer record another.',
    ]);
  });

  it('watches over authors and pages too', () => {
    expect(
      messages({
        'authors.yaml':
          '- { id: ada-doe, name: Ada Doe, former_ids: [a-doe] }\n- { id: a-doe, name: A. Doe }\n',
        'pages/about.md': '---\ntitle: About\nformer_ids: [about]\n---\nText.\n',
      }),
    ).toEqual([
      'content/authors.yaml:1:46  [0].former_ids[0]  "a-doe" is in use: content/authors.yaml\n  An id that was published keeps leading where it led: give the newer record another.',
      'content/pages/about.md:3:14  former_ids[0]  "about" is in use: content/pages/about.md\n  An id that was published keeps leading where it led: give the newer record another.',
    ]);
  });
});
