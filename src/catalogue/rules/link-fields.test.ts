import { describe, expect, it, test } from 'vitest';
import { messages, otherPaper, tool } from '../../tests/fixtures/records.ts';

const of = (links: string) => messages({ 'papers/roe-2023-other.md': otherPaper({ links }) });

describe('links in their fields', () => {
  it('accepts each id in its own field, and an address that holds none', () => {
    expect(
      of('{ arxiv: "2301.00001", doi: "10.18653/v1/2022.emnlp-main.3", acl: "2022.emnlp-main.3" }'),
    ).toEqual([]);
    expect(of('{ doi: "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O" }')).toEqual([]);
    expect(of('{ url: "https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/x" }')).toEqual([]);
  });

  test.for([
    [
      'url: "https://arxiv.org/abs/2301.00001"',
      'url',
      'arXiv id 2301.00001',
      'write arxiv: "2301.00001", and leave url out',
    ],
    [
      'url: "https://huggingface.co/papers/2301.00001"',
      'url',
      'arXiv id 2301.00001',
      'write arxiv: "2301.00001", and leave url out',
    ],
    [
      'url: "https://doi.org/10.1162/coli_a_00422"',
      'url',
      'DOI 10.1162/coli_a_00422',
      'write doi: "10.1162/coli_a_00422", and leave url out',
    ],
    [
      'url: "https://openreview.net/pdf?id=NpsVSN6o4ul"',
      'url',
      'OpenReview id NpsVSN6o4ul',
      'write openreview: "NpsVSN6o4ul", and leave url out',
    ],
    [
      'url: "https://aclanthology.org/N19-1419.pdf"',
      'url',
      'ACL Anthology id N19-1419',
      'write acl: "N19-1419", and leave url out',
    ],
    [
      'doi: "10.48550/arXiv.2301.00001"',
      'doi',
      'arXiv id 2301.00001',
      'write arxiv: "2301.00001", and leave doi out',
    ],
    ['doi: "10.18653/V1/N19-1419"', 'doi', 'ACL Anthology id N19-1419', 'write acl: "N19-1419"'],
    [
      'arxiv: "2301.00001", url: "https://arxiv.org/abs/2301.00001"',
      'url',
      'arXiv id 2301.00001',
      'leave url out',
    ],
  ] as const)('%s', ([links, field, held, cure]) => {
    const value = links.split(': ').at(-1);
    const [message, ...more] = of(`{ ${links} }`);
    expect(more).toEqual([]);
    expect(message?.replace(/^\S+ {2}/, '')).toBe(
      `links.${field}  ${value} holds the ${held}\n  In links, ${cure}; npm run format does it.`,
    );
  });

  it('looks at tools too', () => {
    expect(
      messages({ 'tools/sheepfold.md': tool({ links: '{ doi: "10.48550/arXiv.2301.00001" }' }) }),
    ).toEqual([
      'content/tools/sheepfold.md:10:15  links.doi  "10.48550/arXiv.2301.00001" holds the arXiv id 2301.00001\n  In links, write arxiv: "2301.00001", and leave doi out; npm run format does it.',
    ]);
  });
});
