import { describe, expect, it } from 'vitest';
import { messages, otherPaper, words } from '../../tests/fixtures/records.ts';

describe('scope', () => {
  it('accepts an adjacent paper without contributions and with a short summary', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({ scope: 'adjacent', contributions: undefined }, words(30)),
      }),
    ).toEqual([]);
  });

  it('reports a paper without contributions', () => {
    expect(messages({ 'papers/roe-2023-other.md': otherPaper({ contributions: undefined }) })).toEqual([
      'content/papers/roe-2023-other.md:2:1  contributions  no contributions\n  File at least one under a term, or say scope: adjacent for a paper outside the taxonomy.',
    ]);
  });

  it('reports an adjacent paper with contributions', () => {
    expect(messages({ 'papers/roe-2023-other.md': otherPaper({ scope: 'adjacent' }) })).toEqual([
      'content/papers/roe-2023-other.md:17:8  scope  an adjacent paper with contributions\n  Delete the scope, or the contributions: adjacent means outside the taxonomy.',
    ]);
  });

  it('reports a paper that nothing leads to', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ links: '{ code: "https://example.org/c" }' }) }),
    ).toEqual([
      'content/papers/roe-2023-other.md:7:8  links  no link leads to the work\n  Give its arxiv, doi, openreview or acl id, or its url where it has none.',
    ]);
  });
});
