import { describe, expect, it } from 'vitest';
import { messages, otherPaper, paper } from '../../tests/fixtures/records.ts';

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

  const same = (added: string) => otherPaper({ links: '{ arxiv: "2211.00010" }', added, updated: added });
  const KEPT = 'content/papers/doe-2022-sheep.md';

  it.each(['abe-2023-new', 'zoe-2023-new'])(
    'keeps the older record, whatever the files are called: %s',
    (id) => {
      const [found, ...more] = messages({ [`papers/${id}.md`]: same('2024-02-01') });
      expect(more).toEqual([]);
      expect(found).toContain(`content/papers/${id}.md:7:17`);
      expect(found).toContain(`keep ${KEPT}, and add there what is new`);
    },
  );

  it('takes a record without a day that can be read for the newer one', () => {
    const found = messages({ 'papers/abe-2023-new.md': same('yesterday') });
    expect(found.find((one) => one.includes('arXiv'))).toContain('content/papers/abe-2023-new.md:7:17');
  });

  it.each([
    ['abe-2023-new', 'doe-2022-sheep', 'abe-2023-new'],
    ['zoe-2023-new', 'zoe-2023-new', 'doe-2022-sheep'],
  ])('of two of one day says of neither that it is to be kept: %s', (id, later, earlier) => {
    const [found, ...more] = messages({ [`papers/${id}.md`]: same('2024-01-02') });
    expect(more).toEqual([]);
    expect(found).toMatch(
      new RegExp(`^content/papers/${later}\\.md:7:17  links\\.arxiv  the same arXiv id as ${earlier}`),
    );
    expect(found).toContain(
      `of content/papers/${earlier}.md and this, both added 2024-01-02, keep the one that was there before, and add there what is new.`,
    );
  });
});
