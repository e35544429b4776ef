import { describe, expect, it } from 'vitest';
import { messages, term } from '../../tests/fixtures/records.ts';

describe('names', () => {
  it('reports a name or alias shared by two terms, whatever its case and punctuation', () => {
    expect(
      messages({ 'findings/features.md': term({ name: 'Features', aliases: '[PATH-PATCHING, Swapping]' }) }),
    ).toEqual([
      'content/findings/features.md:4:11  aliases[0]  "PATH-PATCHING" is a name of path-patching too\n  A name leads to one entry: take it out here or in content/techniques/path-patching.md.',
      'content/findings/features.md:4:26  aliases[1]  "Swapping" is a name of patching too\n  A name leads to one entry: take it out here or in content/techniques/patching.md.',
    ]);
  });

  it('reports a model with the name of another', () => {
    expect(
      messages({
        'models.yaml':
          '- { id: tiny-1.5b, name: Tiny 1.5B }\n- { id: tiny, name: Tiny, aliases: [tiny-1.5B] }',
      }),
    ).toEqual([
      'content/models.yaml:2:37  [1].aliases[0]  "tiny-1.5B" is a name of tiny-1.5b too\n  A name leads to one entry: take it out here or in content/models.yaml.',
    ]);
  });
});
