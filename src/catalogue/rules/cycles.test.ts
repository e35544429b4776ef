import { describe, expect, it } from 'vitest';
import { messages, term } from '../../tests/fixtures/records.ts';

describe('cycles', () => {
  it('accepts what must be known first, of any kind', () => {
    expect(
      messages({ 'findings/features.md': term({ name: 'Features', needs: '[patching, faithfulness]' }) }),
    ).toEqual([]);
  });

  it('reports a cycle of needs once, and a need that is no term', () => {
    expect(
      messages({
        'techniques/patching.md': term({ name: 'Patching', needs: '[features]' }),
        'findings/features.md': term({ name: 'Features', needs: '[faithfulness, path-patching]' }),
        'techniques/path-patching.md': term({ name: 'Path patching', needs: '[patching, faithfulnes]' }),
      }),
    ).toEqual([
      'content/findings/features.md:4:8  needs  a cycle of needs: features → path-patching → patching → features\n  Take one of them away: of two terms, one can be understood first.',
      'content/techniques/path-patching.md:4:19  needs[1]  unknown term "faithfulnes"\n  Did you mean "faithfulness"? Terms are the files of content/techniques/, content/evaluation/, content/findings/, content/applications/.',
    ]);
  });

  it('accepts a chain', () => {
    expect(
      messages({ 'techniques/head-patching.md': term({ name: 'Head patching', parent: 'path-patching' }) }),
    ).toEqual([]);
  });

  it('reports a cycle once', () => {
    expect(
      messages({ 'techniques/patching.md': term({ name: 'Patching', parent: 'path-patching' }) }),
    ).toEqual([
      'content/techniques/patching.md:4:9  parent  a cycle of parents: patching → path-patching → patching\n  Take away the parent of the one that is the widest term.',
    ]);
  });

  it('reports a term that is its own parent', () => {
    expect(messages({ 'findings/features.md': term({ name: 'Features', parent: 'features' }) })).toEqual([
      'content/findings/features.md:4:9  parent  a cycle of parents: features → features\n  Take away the parent of the one that is the widest term.',
    ]);
  });
});
