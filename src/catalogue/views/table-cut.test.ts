import { describe, expect, it } from 'vitest';
import { paper, parse } from '../../tests/fixtures/records.ts';
import { buildPeriods, cutTable, rowLimit, tableOfPeriod, toRest } from './table-cut.ts';
import { buildTable, type Table } from './tables.ts';

const TLDR = 'tldr: "Two heads count, and nothing else does so."';

/** Four papers on patching (the oldest introduces it), one on path patching below it. */
const { catalogue, problems } = parse({
  'papers/doe-2022-sheep.md': undefined,
  ...Object.fromEntries(
    [
      ['2021-05', 'patching', 'introduces'],
      ['2022-11', 'patching', 'analyses'],
      ['2023-01', 'patching', 'critiques'],
      ['2023', 'patching', 'analyses'],
      ['2023-04-02', 'path-patching', 'introduces'],
    ].map(([published = '', term = '', role = ''], index) => [
      `papers/doe-${published.slice(0, 4)}-sheep${index}.md`,
      paper({
        title: `"Counting Sheep ${index}"`,
        links: `{ arxiv: "2101.0000${index}" }`,
        venue: undefined,
        published: `"${published}"`,
        contributions: `\n  - { to: [techniques/${term}], role: ${role}, ${TLDR} }`,
      }),
    ]),
  ),
});
const table = buildTable(catalogue, 'techniques');
const dates = ({ rows }: Pick<Table, 'rows'>) => rows.map(({ paper: { published } }) => published);

it('rests on a catalogue without problems', () => {
  expect(problems).toEqual([]);
  expect(dates(table)).toEqual(['2021-05', '2022-11', '2023', '2023-01', '2023-04-02']);
});

describe('a table that is too long', () => {
  it('loses rows of its longest groups only, all tables of a page counted', () => {
    expect(rowLimit([table], 5)).toBe(4);
    expect(rowLimit([table], 3)).toBe(2);
    expect(rowLimit([table, table], 5)).toBe(1);
    expect(rowLimit([], 5)).toBe(1);
  });

  it('keeps what introduces a term, then the newest, in the order they had, and says how many are hidden', () => {
    const cut = cutTable(table, rowLimit([table], 3));
    expect(dates(cut)).toEqual(['2021-05', '2023-01', '2023-04-02']);
    expect(cut.groups.map(({ term, count, hidden }) => [term.id, count, hidden])).toEqual([
      ['patching', 5, 2],
      ['path-patching', 1, 0],
    ]);
  });

  it('has the rows that it leaves out in parts, each with its place among those of its group', () => {
    const cut = cutTable(table, rowLimit([table], 3));
    const rest = (most: number) =>
      toRest(table, cut, most).map((part) =>
        part.map(({ term, rows }) => [term.id, rows.map(({ row, place }) => [row.paper.published, place])]),
      );
    expect(rest(10)).toEqual([
      [
        [
          'patching',
          [
            ['2022-11', 1],
            ['2023', 2],
          ],
        ],
      ],
    ]);
    expect(rest(1)).toEqual([[['patching', [['2022-11', 1]]]], [['patching', [['2023', 2]]]]]);
    expect(toRest(table, cutTable(table))).toEqual([]);
  });

  it('is whole where it fits', () => {
    expect(cutTable(table).rows).toEqual(table.rows);
    expect(cutTable(table).groups.every(({ hidden }) => hidden === 0)).toBe(true);
  });
});

describe('periods', () => {
  const ids = (maxRows: number) => buildPeriods([table], maxRows).map(({ id, count }) => [id, count]);

  it('are years, newest first, and months where a year is too long; none where the table fits', () => {
    expect(ids(5)).toEqual([]);
    expect(ids(4)).toEqual([
      ['2023', 3],
      ['2022', 1],
      ['2021', 1],
    ]);
    expect(ids(2)).toEqual([
      ['2023-04', 1],
      ['2023-01', 1],
      ['2023', 1],
      ['2022', 1],
      ['2021', 1],
    ]);
  });

  it.each([4, 2])('hold every row once, with at most %i a year', (maxRows) => {
    const periods = buildPeriods([table], maxRows);
    const parts = periods.map((period) => tableOfPeriod(table, period, periods));
    expect(parts.map(({ rows }) => rows.length)).toEqual(periods.map(({ count }) => count));
    expect(parts.flatMap(dates).toSorted()).toEqual(dates(table).toSorted());
    expect(parts[0]?.groups.map(({ term, count }) => [term.id, count])).toContainEqual(['path-patching', 1]);
  });
});
