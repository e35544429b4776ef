/**
 * The papers that a page is about, one value for the page, its .bib, its .csv and its feed, so that they can't differ.
 * A taxonomy table or a term also has contributions: the rows it shows.
 */
import { atlas } from '../../../atlas.config.ts';
import { matrixColumns, type EvidenceMatrix } from './evidence.ts';
import { newestUpdate } from '../words/dates.ts';
import { buildPaperGroups } from './paper-groups.ts';
import { TERM_KINDS, type TermKind } from '../schema/index.ts';
import { buildTable, buildUsingTable, type Table } from './tables.ts';
import type { Catalogue, Filing, Paper, Term } from '../model/types.ts';

export interface RecordSet {
  /** The page: `/techniques/probing/`. Files lie beside it: `/techniques/probing.bib`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Newest first, each once. */
  readonly papers: readonly Paper[];
  /** The contributions that the page shows, in its order; undefined for a list of papers. */
  readonly filings: readonly Filing[] | undefined;
  /** A whole taxonomy table, with its groups. */
  readonly table: Table | undefined;
  /** Whether people can follow it: a term, an author, or everything. */
  readonly hasFeed: boolean;
  /** The newest `updated` of its papers; `''` without any. */
  readonly updated: string;
}

interface Page {
  readonly path: string;
  readonly name: string;
  readonly tldr?: string | undefined;
}

interface Options {
  readonly hasFeed?: boolean;
  readonly filings?: readonly Filing[];
  readonly table?: Table;
}

function toSet(
  { path, name, tldr }: Page,
  papers: readonly Paper[],
  { hasFeed = false, table, filings = table && rowsOf(table) }: Options = {},
): RecordSet {
  return {
    path,
    title: name,
    description: tldr ?? `Papers: ${name}`,
    papers,
    filings,
    table,
    hasFeed,
    updated: newestUpdate(papers),
  };
}

const rowsOf = (...tables: readonly Table[]): readonly Filing[] =>
  tables.flatMap(({ rows }) => rows.map(({ paper, contribution }) => ({ paper, contribution })));

function taxonomySet(catalogue: Catalogue, kind: TermKind): RecordSet {
  const table = buildTable(catalogue, kind);
  const shown = new Set(table.rows.map(({ paper }) => paper));
  const papers = catalogue.papers.filter((paper) => shown.has(paper));
  return toSet(
    {
      path: `/${kind}/`,
      name: atlas.kinds[kind].name,
      tldr: `Every contribution to ${atlas.kinds[kind].name.toLowerCase()}`,
    },
    papers,
    { table },
  );
}

const termSet = (catalogue: Catalogue, term: Term): RecordSet =>
  toSet(term, catalogue.papersByTerm.get(term.id) ?? [], {
    hasFeed: true,
    filings: rowsOf(buildTable(catalogue, term), buildUsingTable(catalogue, term)),
  });

/** Everything, as `/papers/` and `/latest/` show it. */
const wholeSets = ({ papers }: Catalogue): readonly RecordSet[] => [
  toSet({ path: '/papers/', name: 'Papers', tldr: 'Every paper of the catalogue' }, papers),
  toSet({ path: '/latest/', name: 'Latest', tldr: 'What is new in the catalogue' }, papers, {
    hasFeed: true,
  }),
];

/**
 * One set a page, by path: the taxonomy tables, terms, authors, venues, years, models, tasks, everything; with a matrix, also
 * its filled cells at `/evidence/<technique>/<column>/` and the groups of papers that pictures count. Sets of the same page
 * are equal to what the page lists, so that a number beside a link to it is the number of papers there.
 */
export function buildRecordSets(
  catalogue: Catalogue,
  evidence?: EvidenceMatrix,
): ReadonlyMap<string, RecordSet> {
  const of = <T extends Page & { readonly id: string }>(
    pages: readonly T[],
    index: ReadonlyMap<string, readonly Paper[]>,
    hasFeed = false,
  ) => pages.map((page) => toSet(page, index.get(page.id) ?? [], { hasFeed }));
  const shown = new Set(matrixColumns(catalogue));
  const cells = [...(evidence?.cells.values() ?? [])]
    .filter(({ column }) => shown.has(column))
    .map(({ technique, column, papers, filings }) =>
      toSet(
        { path: `/evidence/${technique.id}/${column.id}/`, name: `${technique.name} × ${column.name}` },
        papers,
        { filings },
      ),
    );
  const groups = evidence ? buildPaperGroups(catalogue, evidence) : [];
  const sets = [
    ...TERM_KINDS.map((kind) => taxonomySet(catalogue, kind)),
    ...[...catalogue.termById.values()].map((term) => termSet(catalogue, term)),
    ...of(
      catalogue.authors.filter(({ hasPage }) => hasPage),
      catalogue.papersByAuthor,
      true,
    ),
    ...of(catalogue.venues, catalogue.papersByVenue),
    ...of(catalogue.models, catalogue.papersByModel),
    ...of(catalogue.tasks, catalogue.papersByTask),
    ...[...catalogue.papersByYear].map(([year, papers]) =>
      toSet({ path: `/years/${year}/`, name: String(year) }, papers),
    ),
    ...wholeSets(catalogue),
    ...cells,
    ...groups.map((group) => toSet(group, group.papers)),
  ];
  return new Map(sets.map((set) => [set.path, set]));
}
