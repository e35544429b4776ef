/**
 * Papers and contributions as CSV after RFC 4180: UTF-8, CRLF, a header line. Several values in a cell are joined by
 * `; `. In a contribution, `none` says that the record names none on purpose; an empty cell, that it wasn't read for it.
 * An arXiv id is written as arXiv cites it, `arXiv:2510.01070`: a spreadsheet would make a number of the bare one, 2510.0107.
 */
import { oncePer } from '../model/memoize.ts';
import type { Comparison } from '../views/compare.ts';
import type { Contribution, Filing, Paper } from '../model/types.ts';

type Cell = string | number | undefined;
type Column<T> = readonly [name: string, value: (record: T) => Cell];

const quoted = (value: Cell): string => {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const toLine = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A record stands in many files, always as the same line. */
function csvWriter<T extends object>(columns: readonly Column<T>[]): (records: readonly T[]) => string {
  const head = toLine(columns.map(([name]) => name));
  const lineOf = oncePer((record: T) => toLine(columns.map(([, value]) => value(record))));
  return (records) => head + records.map(lineOf).join('');
}

const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join('; ');
const names = (records: readonly { readonly name: string }[]): string =>
  records.map(({ name }) => name).join('; ');
const noneIfEmpty = (records: readonly { readonly id: string }[] | undefined): Cell =>
  records && (records.length === 0 ? 'none' : ids(records));

const facts: readonly Column<Paper>[] = [
  ['title', ({ title }) => title],
  ['authors', ({ authors }) => names(authors)],
  ['published', ({ published }) => published],
  ['kind', ({ kind }) => kind],
  ['venue', ({ venue }) => venue?.venue.name],
  ['venue_year', ({ venue }) => venue?.year],
  ['arxiv', ({ links }) => links.arxiv && `arXiv:${links.arxiv}`],
  ['doi', ({ links }) => links.doi],
  ['openreview', ({ links }) => links.openreview],
  ['acl', ({ links }) => links.acl],
  ['url', ({ links }) => links.url],
  ['code', ({ links }) => links.code],
];

const paperColumns: readonly Column<Paper>[] = [
  ['id', ({ id }) => id],
  ...facts,
  ['techniques', ({ techniques }) => ids(techniques)],
  ['evaluation', ({ evaluation }) => ids(evaluation)],
  ['findings', ({ findings }) => ids(findings)],
  ['applications', ({ applications }) => ids(applications)],
  ['models', ({ models }) => ids(models)],
  ['tasks', ({ tasks }) => ids(tasks)],
  ['scope', ({ isAdjacent }) => (isAdjacent ? 'adjacent' : undefined)],
  ['tldr', ({ tldr }) => tldr],
  ['added', ({ added }) => added],
  ['updated', ({ updated }) => updated],
  ['path', ({ path }) => path],
];

const ofContribution = (name: string, value: (contribution: Contribution) => Cell): Column<Filing> => [
  name,
  ({ contribution }) => value(contribution),
];

/** `faithfulness (mixed)`; an outcome that the record doesn't give is left out. */
const reported = ({ evaluation }: Contribution): Cell =>
  evaluation?.length === 0
    ? 'none'
    : evaluation
        ?.map(({ criterion, outcome }) => (outcome ? `${criterion.id} (${outcome})` : criterion.id))
        .join('; ');

const contributionColumns: readonly Column<Filing>[] = [
  ofContribution('id', ({ id }) => id),
  ['paper', ({ paper }) => paper.id],
  ofContribution('kind', ({ kind }) => kind),
  ofContribution('to', ({ to }) => ids(to)),
  ofContribution('role', ({ role }) => role),
  ofContribution('techniques', ({ techniques }) => noneIfEmpty(techniques)),
  ofContribution('evaluation', reported),
  ofContribution('where', ({ where }) => where),
  ofContribution('tldr', ({ tldr }) => tldr),
  ofContribution('from', ({ from }) => from.join('; ')),
  ...facts.map(([name, value]): Column<Filing> => [
    name === 'kind' ? 'paper_kind' : name,
    ({ paper }) => value(paper),
  ]),
  ['path', ({ contribution }) => contribution.path],
];

/** A line a paper, in the order given. */
export const toPapersCsv: (papers: readonly Paper[]) => string = csvWriter(paperColumns);

/** A line a contribution, in the order given, with the facts of its paper. */
export const toContributionsCsv: (filings: readonly Filing[]) => string = csvWriter(contributionColumns);

/** A comparison as it stands on its page: a line a row, a column a subject; marks are in their words. */
export const toComparisonCsv = ({ subjects, rows }: Comparison): string =>
  toLine(['', ...subjects.map(({ name }) => name)]) +
  rows
    .map(({ head, cells }) =>
      toLine([
        head,
        ...cells.map((parts) =>
          parts
            .map(({ text }) => text)
            .join('; ')
            .replaceAll(':; ', ': '),
        ),
      ]),
    )
    .join('');
