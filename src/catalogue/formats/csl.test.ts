import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCslItem, toCslJson, type CslItem, type CslName } from './csl.ts';
import { madeUpPaper, papers } from '../../tests/fixtures/papers.ts';

const fullName = (name: CslName): string =>
  'literal' in name
    ? name.literal
    : [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

describe('CSL-JSON', () => {
  it('writes a preprint as Zotero recognises it', () => {
    expect(
      toCslItem(madeUpPaper({ authors: ['OpenAI', 'Oskar van der Wal'], published: '2022-11' })),
    ).toEqual({
      id: 'doe-2022-made-up',
      type: 'article',
      title: 'A made-up paper',
      author: [{ literal: 'OpenAI' }, { family: 'Wal', given: 'Oskar', 'non-dropping-particle': 'van der' }],
      issued: { 'date-parts': [[2022, 11]] },
      publisher: 'arXiv',
      number: 'arXiv:2211.00593',
      DOI: '10.48550/arXiv.2211.00593',
      URL: 'https://arxiv.org/abs/2211.00593',
    });
  });

  it.each([
    ['iclr', 'paper-conference'],
    ['tmlr', 'article-journal'],
    ['forum', 'post-weblog'],
  ])('gives what appeared at %s the type %s, and notes the preprint', (id, type) => {
    expect(toCslItem(madeUpPaper({ venue: { id, year: 2023 } }))).toMatchObject({
      type,
      note: 'arXiv:2211.00593',
      issued: { 'date-parts': [[2023]] },
    });
  });

  it('brings back title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const [item] = JSON.parse(toCslJson([paper])) as CslItem[];
        expect(item?.title).toBe(paper.title);
        expect(item?.author.map(fullName)).toEqual(paper.authors.map(({ name }) => name));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
