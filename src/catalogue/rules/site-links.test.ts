import { describe, expect, it } from 'vitest';
import { messages, otherPaper, term, words } from '../../tests/fixtures/records.ts';

describe('links to pages of this site', () => {
  it('accepts pages that exist, and pages outside the records', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper(
          {},
          `${words(70)} [a](/techniques/patching/) [b](/techniques/) [c](/roadmap/#start) [d](/constructor/x/)`,
        ),
      }),
    ).toEqual([]);
  });

  it('says where a page has gone that a link leads to by a former id', () => {
    expect(
      messages({
        'techniques/patching.md': term({ name: 'Patching', former_ids: '[swap, findings/swaps]' }),
        'papers/roe-2023-other.md': otherPaper(
          {},
          `${words(70)}\n\nSee [a](/techniques/swap/) and [b](/findings/swaps/).`,
        ),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:20:5  a link to "/techniques/swap/", an address of before\n  That page is /techniques/patching/ now.',
      'content/papers/roe-2023-other.md:20:32  a link to "/findings/swaps/", an address of before\n  That page is /techniques/patching/ now.',
    ]);
  });

  it('reports a link to a term that does not exist', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({}, `${words(70)}\n\nSee [a](/techniques/patchin/).`),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:20:5  a link to "/techniques/patchin/", which is no page\n  Did you mean "patching"? Techniques are the files of content/techniques/.',
    ]);
  });
});
