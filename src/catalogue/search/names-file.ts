/**
 * search/names.json: names of all kinds and what papers are called, cut to what suggestions need, as it has to come in one round
 * trip. Rows instead of objects; what ends in nothing is cut off; papers point to names by their place.
 */
import { oncePer } from '../model/memoize.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { buildFacets } from '../views/facet-values.ts';
import { plain } from './words.ts';
import { toColumns, toRows } from './columns.ts';
import { OtherRelease } from './release.ts';
import { NAME_KINDS, type NameIndex, type NameKind, type NamedPaper, type SearchName } from './records.ts';

/** name, id (0: as the name proposes), aliases, papers, depth */
export type NameRow = readonly [
  name: string,
  id?: string | 0,
  aliases?: readonly string[] | 0,
  count?: number,
  depth?: number,
];
/**
 * The id may lack what its author and year propose; the byline is 0 where the names give it. The last four but one point into technique … application, author, task, model.
 */
type PaperRow = readonly [
  id: string,
  title: string,
  by: string | 0,
  published: string,
  authors: readonly number[],
  aliases?: readonly string[] | 0,
  tasks?: readonly number[] | 0,
  models?: readonly number[] | 0,
  introduces?: readonly (readonly [kind: number, place: number])[] | 0,
  formerIds?: readonly string[] | 0,
];
/** Kinds whose papers are counted by the rows that name them. */
const COUNTED: readonly NameKind[] = ['author', 'task', 'model'];
/** The column of the terms that papers introduce. */
export const INTRODUCES = 8;

/** What stands where in a row, and the kinds of names: written into the file, so that a script of another release sees that it can't read it. */
const LAYOUT = `name id aliases count depth; id title by published authors aliases tasks models introduces formerIds; ${NAME_KINDS.join(' ')}`;

export interface NamesFile {
  /** That of `papers.json` of the same release. */
  readonly stamp: number;
  readonly layout: string;
  readonly names: Readonly<Record<NameKind, readonly NameRow[]>>;
  /** A column for each cell of a row; see columns.ts. */
  readonly papers: readonly (readonly unknown[])[];
}

const BY_MAX = 3;
export const proposedId = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Names = readonly { readonly name: string }[];

/** The first three family names, then how many more; a fourth takes no more room than its number. */
export const byline = (families: readonly string[]): string =>
  families.length <= BY_MAX + 1
    ? families.join(', ')
    : `${families.slice(0, BY_MAX).join(', ')} +${families.length - BY_MAX}`;

/** What names end in: most often the family names, which then need not travel. */
const lastWords = (names: Names): readonly string[] =>
  names.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1));
const proposedStart = (names: Names, published: string): string =>
  `${proposedId(lastWords(names)[0] ?? '')}-${published.slice(0, 4)}-`;
/** Stands for the proposed start of an id; no id begins with it. */
const START = '-';

/** A row without the empty values at its end. */
export function cut<T extends readonly unknown[]>(row: T): T {
  const last = row.findLastIndex((value) => value !== 0 && !(Array.isArray(value) && value.length === 0));
  return row.slice(0, last + 1) as unknown as T;
}

/** Names of each kind in the order in which facets show them, then those that no paper has. */
export const searchNames = oncePer(
  (catalogue: Catalogue): Readonly<Record<NameKind, readonly SearchName[]>> => {
    const groups = new Map(buildFacets(catalogue).map(({ facet, values }) => [facet as string, values]));
    const records: Readonly<
      Record<
        NameKind,
        readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[]
      >
    > = {
      technique: catalogue.techniques,
      criterion: catalogue.evaluation,
      finding: catalogue.findings,
      application: catalogue.applications,
      task: catalogue.tasks,
      author: catalogue.authors,
      model: catalogue.models,
      venue: catalogue.venues,
      tool: catalogue.tools,
    };
    const fullNames = new Map(
      catalogue.venues.map(({ id, full_name }) => [id, full_name ? [full_name] : []]),
    );
    const onlyPaper = (author: string): Pick<SearchName, 'onlyPaper'> => {
      const [paper, another] = catalogue.papersByAuthor.get(author) ?? [];
      return paper && !another ? { onlyPaper: paper.id } : {};
    };
    const of = (kind: NameKind): readonly SearchName[] => {
      const used = groups.get(kind) ?? [];
      const usedIds = new Set(used.map(({ id }) => id));
      // A term has its definition and a tool its address; a model, task or venue without a paper has nothing to show.
      const isWorthAVisit = kind !== 'model' && kind !== 'task' && kind !== 'venue';
      const unused = isWorthAVisit ? records[kind].filter(({ id }) => !usedIds.has(id)) : [];
      return [...used, ...unused.map((record) => ({ ...record, count: 0, depth: 0 }))].map(
        ({ id, name, aliases, count, depth }) => ({
          kind,
          id,
          name,
          aliases: kind === 'venue' ? [...aliases, ...(fullNames.get(id) ?? [])] : aliases,
          count,
          depth,
          ...(kind === 'author' && onlyPaper(id)),
        }),
      );
    };
    return Object.fromEntries(NAME_KINDS.map((kind) => [kind, of(kind)])) as unknown as Readonly<
      Record<NameKind, readonly SearchName[]>
    >;
  },
);

/** The file but for its stamp, which searchFiles() adds. Same catalogue, same rows. */
export function toNamesRows(catalogue: Catalogue): Omit<NamesFile, 'stamp'> {
  const names = searchNames(catalogue);
  const places = Object.fromEntries(
    NAME_KINDS.map((kind) => [kind, new Map(names[kind].map(({ id }, place) => [id, place]))]),
  );
  const place = (kind: NameKind, values: readonly { readonly id: string }[]) =>
    values.map(({ id }) => places[kind]?.get(id) ?? -1);
  const introduced = (paper: Paper) =>
    paper.contributions
      .filter(({ role }) => role === 'introduces')
      .flatMap(({ kind, to }) =>
        to.map(
          ({ id }) =>
            (kind === 'techniques'
              ? [0, ...place('technique', [{ id }])]
              : [1, ...place('criterion', [{ id }])]) as [number, number],
        ),
      );
  return {
    layout: LAYOUT,
    names: Object.fromEntries(
      NAME_KINDS.map((kind) => [
        kind,
        names[kind].map(({ name, id, aliases, count, depth }) =>
          cut<NameRow>([
            name,
            id === proposedId(name) ? 0 : id,
            aliases,
            COUNTED.includes(kind) ? 0 : count,
            depth,
          ]),
        ),
      ]),
    ) as unknown as NamesFile['names'],
    papers: toColumns(
      catalogue.papers.map((paper) => {
        const { id, title, published, authors, aliases, other_titles, tasks, models, former_ids } = paper;
        const by = byline(authors.map(({ family }) => family));
        const listed = place('author', authors).flatMap((at) => names.author[at] ?? []);
        const start = proposedStart(listed, published);
        return cut<PaperRow>([
          id.startsWith(start) ? START + id.slice(start.length) : id,
          title,
          by === byline(lastWords(listed)) ? 0 : by,
          published,
          place('author', authors),
          [...aliases, ...other_titles],
          place('task', tasks),
          place('model', models),
          introduced(paper),
          former_ids,
        ]);
      }),
      10,
    ),
  };
}

/** The file as search uses it. Throws OtherRelease where its rows are not those that this script knows. */
export function readNamesFile(file: NamesFile): NameIndex {
  if (file.layout !== LAYOUT) throw new OtherRelease('names.json is laid out as in another release.');
  const names = Object.fromEntries(
    NAME_KINDS.map((kind) => [
      kind,
      file.names[kind].map(([name, id, aliases, count = 0, depth = 0]): SearchName => ({
        kind,
        id: id || proposedId(name),
        name,
        aliases: aliases || [],
        count,
        depth,
      })),
    ]),
  ) as unknown as Record<NameKind, readonly SearchName[]>;
  const at = (kind: NameKind, places: readonly number[] | 0 | undefined) =>
    (places || []).map((place) => names[kind][place]).filter((name) => name !== undefined);
  const papers = toRows<PaperRow>(file.papers).map(
    ([id, title, by, published, places, aliases, tasks, models, introduces, formerIds]): NamedPaper => {
      const authors = at('author', places);
      return {
        id: id.startsWith(START) ? proposedStart(authors, published) + id.slice(START.length) : id,
        title,
        published,
        authors,
        by: by || byline(lastWords(authors)),
        aliases: aliases || [],
        formerIds: formerIds || [],
        introduces: (introduces || []).flatMap(([kind, place]) =>
          at(kind === 0 ? 'technique' : 'criterion', [place]),
        ),
        tasks: at('task', tasks),
        models: at('model', models),
      };
    },
  );
  for (const paper of papers)
    for (const name of [...paper.authors, ...paper.tasks, ...paper.models])
      Object.assign(name, { count: name.count + 1 });
  for (const { id, authors } of papers)
    for (const author of authors) if (author.count === 1) Object.assign(author, { onlyPaper: id });
  return { stamp: file.stamp, papers, names };
}
