import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toContributionsCsv, toPapersCsv } from './csv.ts';
import { madeUpPaper, papers } from '../../tests/fixtures/papers.ts';

/** Rows as objects, after RFC 4180. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const rows = [
    ...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g),
  ].map(([, line = '']) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    ),
  );
  const [head = [], ...records] = rows;
  return records.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

const contribution = { to: ['techniques/probing'], tldr: 'Says something, with a comma.', where: '§3' };

describe('CSV', () => {
  it('writes a paper', () => {
    expect(
      read(toPapersCsv([madeUpPaper({ contributions: [contribution], venue: { id: 'iclr', year: 2023 } })])),
    ).toEqual([
      {
        id: 'doe-2022-made-up',
        title: 'A made-up paper',
        authors: 'Ada Doe',
        published: '2022-11-01',
        kind: 'article',
        venue: 'ICLR',
        venue_year: '2023',
        arxiv: 'arXiv:2211.00593',
        doi: '',
        openreview: '',
        acl: '',
        url: '',
        code: '',
        techniques: 'probing',
        evaluation: '',
        findings: '',
        applications: '',
        models: '',
        tasks: '',
        scope: '',
        tldr: 'What is now known that was not, in one sentence of some length.',
        added: '2026-11-20',
        updated: '2026-11-21',
        path: '/papers/doe-2022-made-up/',
      },
    ]);
  });

  it('keeps the last zero of an arXiv id from programs that make numbers of cells', () => {
    const [row] = read(toPapersCsv([madeUpPaper({ links: { arxiv: '2510.01070' } })]));
    expect(row?.['arxiv']).toBe('arXiv:2510.01070');
    expect(Number(row?.['arxiv'])).toBeNaN();
  });

  it('tells none from not read, in contributions', () => {
    const paper = madeUpPaper({
      contributions: [
        { ...contribution, techniques: [], evaluation: [] },
        {
          ...contribution,
          techniques: ['linear-probe'],
          evaluation: [{ id: 'faithfulness', outcome: 'mixed' }],
        },
        contribution,
      ],
    });
    const rows = read(toContributionsCsv(paper.contributions.map((one) => ({ paper, contribution: one }))));
    expect(
      rows.map(({ id, techniques, evaluation, tldr, paper_kind }) => [
        id,
        techniques,
        evaluation,
        tldr,
        paper_kind,
      ]),
    ).toEqual([
      ['doe-2022-made-up-1', 'none', 'none', 'Says something, with a comma.', 'article'],
      [
        'doe-2022-made-up-2',
        'linear-probe',
        'faithfulness (mixed)',
        'Says something, with a comma.',
        'article',
      ],
      ['doe-2022-made-up-3', '', '', 'Says something, with a comma.', 'article'],
    ]);
  });

  it('brings back title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const [row] = read(toPapersCsv([paper]));
        expect(row?.['title']).toBe(paper.title);
        expect(row?.['authors']).toBe(paper.authors.map(({ name }) => name).join('; '));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
