/** A taxonomy table as LaTeX: a longtable whose rows cite the entries of the page's .bib file. Needs booktabs and longtable. */
import type { ContributionRow, Table, TableGroup } from '../views/tables.ts';
import { toLatex } from './latex-text.ts';
import { noteLines, type Note } from './note.ts';

const WIDTH = 4;

const names = (terms: readonly { readonly name: string }[] | undefined): string =>
  terms ? toLatex(terms.map(({ name }) => name).join(', ')) || '--' : '';

const criteria = ({ contribution: { evaluation }, noneReported }: ContributionRow): string =>
  noneReported ? '--' : names(evaluation?.map(({ criterion }) => criterion));

const toRow = (row: ContributionRow): string =>
  `${[`\\cite{${row.paper.id}}`, toLatex(row.contribution.tldr), names(row.techniques), criteria(row)].join(' & ')} \\\\`;

/** Groups within groups are indented, as on the page. */
function toGroup({ term, depth, rows }: TableGroup): readonly string[] {
  const heading = `${'\\quad '.repeat(depth)}\\textbf{${toLatex(term.name)}}`;
  return ['\\midrule', `\\multicolumn{${WIDTH}}{l}{${heading}} \\\\`, ...rows.map(toRow)];
}

/** The whole table, ready to `\input`; keys are those of the .bib file under the same address. `--`: none reported. */
export function toLatexTable(table: Table, note?: Note): string {
  return [
    ...noteLines(note).map((line) => `% ${line}`),
    '% Needs \\usepackage{booktabs,longtable,array}; names hold accents: UTF-8, best with LuaLaTeX or XeLaTeX.',
    '\\begin{longtable}{@{}>{\\raggedright\\arraybackslash}p{0.12\\linewidth}>{\\raggedright\\arraybackslash}p{0.46\\linewidth}' +
      '>{\\raggedright\\arraybackslash}p{0.18\\linewidth}>{\\raggedright\\arraybackslash}p{0.16\\linewidth}@{}}',
    '\\toprule',
    'Paper & What it says & Techniques & Evaluation \\\\',
    '\\endhead',
    ...table.groups.flatMap(toGroup),
    '\\bottomrule',
    '\\end{longtable}',
    '',
  ].join('\n');
}
