import { describe, expect, it } from 'vitest';
import { messages, otherPaper, paper } from '../fixtures.ts';

describe('unique works', () => {
  it('accepts another work', () => {
    expect(messages({ 'papers/roe-2023-other.md': otherPaper() })).toEqual([]);
  });

  it('reports a shared arXiv id', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ links: '{ arxiv: "2211.00010" }' }) }),
    ).toEqual([
      'content/papers/roe-2023-other.md:7:17  links.arxiv  the same arXiv id as doe-2022-sheep: "2211.00010"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
    ]);
  });

  it('reports a title that differs in case and punctuation only', () => {
    expect(
      messages({ 'papers/roe-2023-other.md': otherPaper({ title: '"a circuit, for counting SHEEP"' }) }),
    ).toEqual([
      'content/papers/roe-2023-other.md:2:8  title  the same title as doe-2022-sheep: "a circuit, for counting SHEEP"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
    ]);
  });

  it('reports a shared DOI and OpenReview id', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({ links: '{ doi: "10.1000/A.1", openreview: abcdefgh }' }),
        'papers/doe-2022-sheep.md': paper({ links: '{ doi: "10.1000/a.1", openreview: abcdefgh }' }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:7:15  links.doi  the same DOI as doe-2022-sheep: "10.1000/A.1"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
      'content/papers/roe-2023-other.md:7:42  links.openreview  the same OpenReview id as doe-2022-sheep: "abcdefgh"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
    ]);
  });

  it.each([
    ['{ url: "https://www.alphaxiv.org/abs/2211.00010v2" }', 'links.url', 'work'],
    ['{ doi: "10.48550/arXiv.2211.00010" }', 'links.doi', 'work'],
    ['{ arxiv: "2211.00010" }', 'links.arxiv', 'arXiv id'],
  ])('finds the same work in another field and form: %s', (links, field, what) => {
    expect(messages({ 'papers/roe-2023-other.md': otherPaper({ links }) }).join('\n')).toContain(
      `${field}  the same ${what} as doe-2022-sheep: `,
    );
  });

  it.each([
    [
      'https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/x',
      'https://www.alignmentforum.org/posts/AcKRB8wDpdaN6v6ru/y',
    ],
    ['https://example.org/sheep/index.html', 'https://www.example.org/sheep#results'],
  ])('finds one page at two addresses: %s, %s', (one, other) => {
    const found = messages({
      'papers/doe-2022-sheep.md': paper({ links: `{ url: "${one}" }` }),
      'papers/roe-2023-other.md': otherPaper({ links: `{ url: "${other}" }` }),
    });
    expect(found).toEqual([
      expect.stringContaining(`links.url  the same work as doe-2022-sheep: "${other}"`) as string,
    ]);
  });

  it('takes two parts of one page for two works', () => {
    expect(
      messages({
        'papers/doe-2022-sheep.md': paper({ links: '{ url: "https://example.org/may#sheep" }' }),
        'papers/roe-2023-other.md': otherPaper({ links: '{ url: "https://example.org/may#goats" }' }),
      }),
    ).toEqual([]);
  });
});
