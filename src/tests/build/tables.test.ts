/** Every table page shows the core's rows: the same, in the same order, each once; what a long page leaves out is a link away. */
import { expect, test } from 'vitest';
import {
  buildPeriods,
  buildTable,
  buildUsingTable,
  cutTable,
  rowLimit,
  TABLE_MAX_ROWS,
  TERM_KINDS,
  termsOfRow,
  type Table,
  type Term,
} from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { href } from '../../site/site.ts';
import { attributes, readPage } from './dist.ts';

const ids = ({ rows }: Pick<Table, 'rows'>) => rows.map(({ contribution }) => href(contribution.path));
/** The claims that the page's rows lead to, in their order. */
const shownOn = (path: string) =>
  [...readPage(path).matchAll(/<td class="c-paper"><a class="ttl" href="([^"#]*#[^"]*)"/g)].map(
    ([, link]) => link,
  );
const tablesOf = (term: Term) => [buildTable(catalogue, term), buildUsingTable(catalogue, term)];
const termCases = [...catalogue.termById.values()].map((term) => [term.path, term] as const);

test.each(TERM_KINDS)(
  'the table of %s: at most 300 rows, and a link to the term of each group that is cut',
  (kind) => {
    const table = buildTable(catalogue, kind);
    const shown = shownOn(`/${kind}/`);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(TABLE_MAX_ROWS);
    expect(shown).toEqual(ids(cutTable(table)));
    const links = attributes(readPage(`/${kind}/`), 'href');
    const cut = cutTable(table).groups.filter(({ hidden }) => hidden > 0);
    expect(links.filter((link) => link.endsWith('#contributions'))).toEqual(
      cut.map(({ term }) => href(`${term.path}#contributions`)),
    );
  },
);

test.each(TERM_KINDS)(
  'the table of %s and the rows that its filter fetches are the whole table, in its order',
  (kind) => {
    const table = buildTable(catalogue, kind);
    const [addresses = ''] = attributes(readPage(`/${kind}/`), 'data-rest');
    const bodies = (html: string) => [...html.matchAll(/<tbody[^>]*data-group="([^"]*)".*?<\/tbody>/gs)];
    const claims = (html: string) =>
      [...html.matchAll(/class="ttl" href="([^"#]*#[^"]*)"/g)].map(([, link = '']) => link);
    const groups = new Map(bodies(readPage(`/${kind}/`)).map(([body, id = '']) => [id, [...claims(body)]]));
    for (const address of addresses.split(' ').filter(Boolean)) {
      for (const [body, id = ''] of bodies(readPage(`/${address.slice(href('/').length)}`))) {
        const places = attributes(body, 'data-place').map(Number);
        claims(body).forEach((claim, at) => groups.get(id)?.splice(places[at] ?? 0, 0, claim));
      }
    }
    expect([...groups.values()].flat()).toEqual(ids(table));
    expect(addresses === '').toBe(cutTable(table).rows.length === table.rows.length);
  },
);

test.each(TERM_KINDS)('the menus over the table of %s count all its rows', (kind) => {
  const { rows } = buildTable(catalogue, kind);
  const html = readPage(`/${kind}/`);
  const options = [
    ...html.matchAll(/<option value="([^"]+)"[^>]*>(?:&nbsp;|\u00a0)*[^<]* · (\d+)<\/option>/g),
  ].map(([, value = '', count]) => [value, Number(count)] as const);
  const has = (value: string) => (row: (typeof rows)[number]) =>
    String(row.paper.year) === value ||
    termsOfRow(row).some(({ id, ancestors }) => id === value || ancestors.includes(value));
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter(([value, count]) => rows.filter(has(value)).length !== count)).toEqual([]);
  expect(html).toContain(`placeholder="Filter ${rows.length} rows"`);
});

test.each(termCases)('the tables of %s', (path, term) => {
  const tables = tablesOf(term);
  const limit = rowLimit(tables);
  const shown = shownOn(path);
  expect(shown).toEqual(tables.flatMap((table) => ids(cutTable(table, limit))));
  expect(shown.length).toBeLessThanOrEqual(TABLE_MAX_ROWS);
});

test.each(termCases)('every row of %s is on its page or on those of its years', (path, term) => {
  const tables = tablesOf(term);
  const periods = buildPeriods(tables).map(({ id }) => `${path}${id}/`);
  const links = attributes(readPage(path), 'href');
  expect(periods.filter((period) => !links.includes(href(period)))).toEqual([]);
  const found = periods.length > 0 ? periods.flatMap(shownOn) : shownOn(path);
  expect(found.toSorted()).toEqual(tables.flatMap(ids).toSorted());
});

test('every contribution is on the page of each term that it is filed under, or of its years', () => {
  const lost = catalogue.papers.flatMap(({ contributions }) =>
    contributions.filter(({ path, to }) =>
      to.some((term) => !tablesOf(term).flatMap(ids).includes(href(path))),
    ),
  );
  expect(lost).toEqual([]);
});

test('the tools page shows every tool once', () => {
  const shown = attributes(readPage('/tools/'), 'data-tool');
  expect(shown.toSorted()).toEqual(catalogue.tools.map(({ id }) => id).toSorted());
});

test('the papers page leads to every paper', () => {
  // A list too long shows its newest and leads to its years.
  const years = new Set(catalogue.papers.map(({ year }) => `/years/${year}/`));
  const links = new Set(attributes(readPage('/papers/'), 'href'));
  expect([...years].filter((year) => !links.has(href(year)))).toEqual([]);
  for (const year of years) for (const link of attributes(readPage(year), 'href')) links.add(link);
  expect(catalogue.papers.filter(({ path }) => ![...links].some((link) => link.endsWith(path)))).toEqual([]);
});
