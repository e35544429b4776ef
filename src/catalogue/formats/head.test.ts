import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperInput } from '../schema/index.ts';
import { ZOTERO_TYPES, citationMeta } from './citation-meta.ts';
import { toCoins } from './coins.ts';
import { breadcrumbs, scholarlyArticle, toScriptText } from './json-ld.ts';
import { madeUpPaper, papers } from '../../tests/fixtures/papers.ts';
import { invertedName } from './names.ts';
import { toReference } from './reference.ts';

/** A paper of every type, as Zotero should keep it. */
interface Published {
  readonly name: string;
  readonly data: Partial<PaperInput>;
  readonly type: string;
  readonly container?: string;
  readonly publisher?: string;
}
const published: readonly Published[] = [
  {
    name: 'conference paper',
    data: { venue: { id: 'iclr', year: 2023 } },
    type: 'conferencePaper',
    container: 'International Conference on Learning Representations',
  },
  {
    name: 'journal article',
    data: { venue: { id: 'tmlr', year: 2023 } },
    type: 'journalArticle',
    container: 'Transactions on Machine Learning Research',
  },
  {
    name: 'article of a series',
    data: { venue: { id: 'thread', year: 2023 } },
    type: 'journalArticle',
    container: 'Transformer Circuits Thread',
  },
  { name: 'preprint', data: {}, type: 'preprint', publisher: 'arXiv' },
  {
    name: 'post of a blog',
    data: {
      kind: 'post',
      venue: { id: 'forum', year: 2023 },
      links: { url: 'https://www.alignmentforum.org/posts/x' },
    },
    type: 'blogPost',
    container: 'AI Alignment Forum',
  },
  {
    name: 'post elsewhere',
    data: { kind: 'post', links: { url: 'https://www.neelnanda.io/x' } },
    type: 'blogPost',
    container: 'neelnanda.io',
  },
  {
    name: 'survey that only an address leads to',
    data: { kind: 'survey', links: { url: 'https://www.lesswrong.com/x' } },
    type: 'blogPost',
    container: 'lesswrong.com',
  },
  {
    name: 'report',
    data: { kind: 'report', links: { url: 'https://transluce.org/x' } },
    type: 'report',
    publisher: 'transluce.org',
  },
];

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
      ['citation_public_url', 'https://arxiv.org/abs/2211.00593'],
      ['citation_abstract', 'In the authors’ words: https://arxiv.org/abs/2211.00593'],
      ['citation_language', 'en'],
      ['z.itemType', 'preprint'],
      ['DC.publisher', 'arXiv'],
    ]);
  });

  it.each([
    ['iclr', 'citation_conference_title'],
    ['tmlr', 'citation_journal_title'],
  ])('names the venue %s', (id, name) => {
    const tags = citationMeta(madeUpPaper({ venue: { id, year: 2023 } })).map(([tag]) => tag);
    expect(tags).toContain(name);
  });

  it.each(published)('keeps the type and the site of a $name', ({ data, type, container, publisher }) => {
    const tags = new Map(citationMeta(madeUpPaper(data)));
    expect(tags.get('z.itemType')).toBe(type);
    expect(tags.get('citation_journal_title') ?? tags.get('DC.source')).toBe(container);
    expect(tags.get('DC.publisher')).toBe(publisher);
  });

  it('gives the address of the work, and no words of ours for its abstract', () => {
    for (const { data } of published) {
      const paper = madeUpPaper(data);
      const tags = new Map(citationMeta(paper));
      expect(tags.get('citation_public_url')).toBe(toReference(paper).url);
      expect(tags.get('citation_abstract')).toBe(`In the authors’ words: ${toReference(paper).url}`);
    }
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

  it('brings back title and authors of a thousand made-up papers in JSON-LD', () => {
    fc.assert(
      fc.property(papers, (paper) => {
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
  });
});

/** An item as Zotero makes one of COinS (its openurl.js): keys mean something else in each format. */
function readCoins(coins: string) {
  const pairs = new URLSearchParams(coins);
  const get = (key: string) => pairs.get(`rft.${key}`) ?? undefined;
  const ids = pairs.getAll('rft_id');
  const format = pairs.get('rft_val_fmt')?.split(':').at(-1);
  const books: Record<string, string> = { proceeding: 'conferencePaper', report: 'report' };
  const type =
    format === 'journal' ? 'journalArticle' : format === 'book' ? books[get('genre') ?? ''] : get('type');
  return {
    type,
    title: get('atitle') ?? (format === 'book' ? get('btitle') : get('title')),
    container: format === 'book' ? get('atitle') && get('btitle') : (get('jtitle') ?? get('source')),
    publisher: get('publisher') ?? get('pub'),
    doi: ids.find((id) => id.startsWith('info:doi/'))?.slice('info:doi/'.length),
    url: ids.find((id) => id.startsWith('https://')),
    authors: pairs.getAll('rft.au'),
  };
}

describe('COinS of a list', () => {
  it.each(published)('keep a $name what it is', ({ data, type, container, publisher }) => {
    expect(readCoins(toCoins(madeUpPaper(data)))).toMatchObject({ type, container, publisher });
  });

  it('give the address of the work beside its DOI', () => {
    const { doi, url } = readCoins(
      toCoins(
        madeUpPaper({ links: { doi: '10.1162/x', arxiv: '2211.00593' }, venue: { id: 'tmlr', year: 2023 } }),
      ),
    );
    expect([doi, url]).toEqual(['10.1162/x', 'https://doi.org/10.1162/x']);
  });

  it('bring back type, title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const { type, title, authors } = readCoins(toCoins(paper));
        expect([type, title, authors]).toEqual([
          ZOTERO_TYPES[toReference(paper).type],
          paper.title,
          paper.authors.map(invertedName),
        ]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
