import { describe, expect, it } from 'vitest';
import { buildTable } from '../views/tables.ts';
import { toLatexTable } from './latex.ts';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';

const catalogue = madeUpCatalogue([
  {
    id: 'doe-2022-first',
    data: {
      contributions: [
        {
          to: ['techniques/linear-probe'],
          role: 'introduces',
          evaluation: ['faithfulness'],
          tldr: 'Reads 50% of $R_1$ & more.',
        },
      ],
    },
  },
  {
    id: 'doe-2021-other',
    data: {
      published: '2021',
      contributions: [{ to: ['techniques/linear-probe'], evaluation: [], tldr: 'Critique.' }],
    },
  },
]);

describe('a table in LaTeX', () => {
  it('holds the groups and rows of the page, citing by the keys of its .bib file', () => {
    const text = toLatexTable(buildTable(catalogue, 'techniques'), {
      title: 'Techniques',
      source: '/techniques/',
      updated: '2026-11-21',
    });
    expect(
      text.split('\n').filter((line) => !line.startsWith('\\begin') && !line.startsWith('% Needs')),
    ).toEqual([
      '% Techniques',
      '% /techniques/',
      '% Newest record: 2026-11-21',
      '\\toprule',
      'Paper & What it says & Techniques & Evaluation \\\\',
      '\\endhead',
      '\\midrule',
      '\\multicolumn{4}{l}{\\textbf{Probing}} \\\\',
      '\\midrule',
      '\\multicolumn{4}{l}{\\quad \\textbf{Linear probe \\& co}} \\\\',
      '\\cite{doe-2021-other} & Critique. & Linear probe \\& co & -- \\\\',
      '\\cite{doe-2022-first} & Reads 50\\% of $R_1$ \\& more. & Linear probe \\& co & Faithfulness \\\\',
      '\\bottomrule',
      '\\end{longtable}',
      '',
    ]);
  });
});
