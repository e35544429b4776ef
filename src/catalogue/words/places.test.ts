import { describe, expect, it, test } from 'vitest';
import { mendWhere, parseWhere, whereUrl } from './places.ts';

const kinds = (where: string) => parseWhere(where).map(({ kind, label }) => [kind, label]);

describe('a place in a paper', () => {
  test.for([
    ['Abstract', [['abstract', '']]],
    [
      '§3.2, Fig. 2a',
      [
        ['section', '3.2'],
        ['figure', '2a'],
      ],
    ],
    [
      'App. B.1, Table A.3, Eq. 3',
      [
        ['appendix', 'B.1'],
        ['table', 'A.3'],
        ['equation', '3'],
      ],
    ],
    [
      'Alg. 1, Theorem 2, p. 5, footnote 2',
      [
        ['algorithm', '1'],
        ['theorem', '2'],
        ['page', '5'],
        ['footnote', '2'],
      ],
    ],
    [
      '“Results, and what they mean”, Fig. 1',
      [
        ['heading', 'Results, and what they mean'],
        ['figure', '1'],
      ],
    ],
    [
      "'Don't panic', §2",
      [
        ['heading', "Don't panic"],
        ['section', '2'],
      ],
    ],
    ['‘The authors’ notes’', [['heading', 'The authors’ notes']]],
    ['introduction', [[undefined, 'introduction']]],
    [
      '§3,',
      [
        ['section', '3'],
        [undefined, ''],
      ],
    ],
    ['“Results', [[undefined, '“Results']]],
    [' ', []],
  ] as const)('%s', ([where, parts]) => {
    expect(kinds(where)).toEqual(parts);
  });

  it('leads to the section of an edition that LaTeXML made, and nowhere else', () => {
    const html = 'https://arxiv.org/html/2211.00593v1';
    const urls = (where: string, edition: string | undefined = html) =>
      parseWhere(where).map((part) => whereUrl(part, edition)?.replace(html, ''));
    expect(urls('§3, §3.2, §3.2.1, §3.2.1.1')).toEqual(['#S3', '#S3.SS2', '#S3.SS2.SSS1', undefined]);
    expect(urls('App. B, App. B.3')).toEqual(['#A2', '#A2.SS3']);
    expect(urls('Abstract, Fig. 2, Table 1, p. 5, “Results”')).toEqual(Array(5).fill(undefined));
    expect(urls('§3', 'https://distill.pub/2020/circuits/')).toEqual([undefined]);
    expect(parseWhere('§3').map((part) => whereUrl(part, undefined))).toEqual([undefined]);
  });

  test.for([
    ['abstract and Figure 2', 'Abstract, Fig. 2'],
    ['Section 3.2, appendix B, Eq 3', '§3.2, App. B, Eq. 3'],
    ['"Results"', '“Results”'],
    ['Sec. 4 and “This and that”', '§4, “This and that”'],
    ['introduction', 'introduction'],
    ['abstract, which speaks of prior claims', 'abstract, which speaks of prior claims'],
    ['§3.2, Fig. 2', '§3.2, Fig. 2'],
  ] as const)('%s is written %s', ([where, mended]) => {
    expect(mendWhere(where)).toBe(mended);
  });
});
