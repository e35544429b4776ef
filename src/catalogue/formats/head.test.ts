import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationMeta } from './citation-meta.ts';
import { toCoins } from './coins.ts';
import { breadcrumbs, scholarlyArticle, toScriptText } from './json-ld.ts';
import { madeUpPaper, papers } from './made-up.ts';
import { invertedName } from './names.ts';

describe('the head of a paper page', () => {
  it('tells Zotero of a preprint', () => {
    expect(citationMeta(madeUpPaper({ authors: ['OpenAI', 'Oskar van der Wal'] }))).toEqual([
      ['citation_title', 'A made-up paper'],
      ['citation_author', 'OpenAI'],
      ['citation_author', 'van der Wal, Oskar'],
      ['citation_publication_date', '2022/11/01'],
      ['citation_doi', '10.48550/arXiv.2211.00593'],
      ['citation_arxiv_id', '2211.00593'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2211.00593'],
      ['citation_abstract_html_url', 'https://arxiv.org/abs/2211.00593'],
      ['citation_language', 'en'],
      ['DC.type', 'preprint'],
    ]);
  });

  it.each([
    ['iclr', 'citation_conference_title'],
    ['tmlr', 'citation_journal_title'],
  ])('names the venue %s, and no preprint', (id, name) => {
    const tags = citationMeta(madeUpPaper({ venue: { id, year: 2023 } })).map(([tag]) => tag);
    expect(tags).toContain(name);
    expect(tags).not.toContain('DC.type');
  });

  it('holds JSON-LD that no title can break out of', () => {
    const text = toScriptText(scholarlyArticle(madeUpPaper({ title: '</script><script>alert(1)</script>' })));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'ScholarlyArticle',
      headline: '</script><script>alert(1)</script>',
    });
  });

  it('numbers the steps of the way to a page', () => {
    expect(
      breadcrumbs([{ name: 'Papers', path: '/papers/' }], (path) => `https://example.org${path}`),
    ).toMatchObject({
      itemListElement: [{ position: 1, name: 'Papers', item: 'https://example.org/papers/' }],
    });
  });

  it('and COinS of a list bring back title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const coins = new URLSearchParams(toCoins(paper));
        expect([coins.get('rft.atitle'), coins.getAll('rft.au')]).toEqual([
          paper.title,
          paper.authors.map(invertedName),
        ]);
        const article = JSON.parse(toScriptText(scholarlyArticle(paper))) as {
          readonly headline: string;
          readonly author: readonly { readonly name: string }[];
        };
        expect([article.headline, article.author.map(({ name }) => name)]).toEqual([
          paper.title,
          paper.authors.map(({ name }) => name),
        ]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 120_000);
});
