/** search/papers.json: what results show and filters look at beyond the names; the search page joins it to names.json. */
import { FACET_TRAITS, FACETS, type Facet } from '../views/facets.ts';
import { buildFacets, facetValuesOf } from '../views/facet-values.ts';
import type { Links } from '../schema/index.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { saidOf } from './about.ts';
import { toColumns, toRows } from './columns.ts';
import { readLink, shownLink } from './ids-file.ts';
import type { NameIndex, NameKind, SearchData, SearchName, SearchPaper } from './records.ts';
import { OtherRelease } from './release.ts';

const from = (source: 'names' | 'values'): readonly Facet[] =>
  FACETS.filter((facet) => FACET_TRAITS[facet].from === source);
/** Facets whose values a paper's row in names.json doesn't hold, as places among the names there or among `values`. */
const NAMED = from('names');
const PLAIN = from('values');
const OWN = [...NAMED, ...PLAIN];
/** Kinds of terms that something is said of; the place of one of the second stands below zero. */
const SUBJECTS = ['technique', 'criterion'] as const;

/** `said` holds a facet's place in OWN, a value's among `values`, then the terms it is said of. */
type PaperRow = readonly [
  tldr: string,
  places: readonly (readonly number[] | number)[],
  relations: number,
  link: string | 0,
  said: readonly (readonly number[])[] | 0,
  code: string | 0,
];
/** What stands where in a row: see names-file.ts. */
const LAYOUT = `tldr places relations link said code; ${OWN.join(' ')}`;

export interface PapersFile {
  /** That of `names.json` of the same release. */
  readonly stamp: number;
  readonly layout: string;
  readonly values: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>>;
  /** A column for each cell of a row; see columns.ts. */
  readonly papers: readonly (readonly unknown[])[];
}

/** The file but for its stamp, which searchFiles() adds. Same catalogue, same rows. */
export function toPapersRows(catalogue: Catalogue): Omit<PapersFile, 'stamp'> {
  const values = new Map(buildFacets(catalogue).map((group) => [group.facet, group.values]));
  const places = new Map(
    OWN.map((facet) => [facet, new Map(values.get(facet)?.map(({ id }, place) => [id, place]))]),
  );
  const placeOf = (facet: Facet, id: string) => places.get(facet)?.get(id) ?? -1;
  const saidRows = (paper: Paper) =>
    [...saidOf(paper)].map(([key, terms]) => {
      const [facet = '', id = ''] = key.split(':');
      const subjects = [...terms].map((term) =>
        term.kind === 'techniques' ? placeOf('technique', term.id) : -1 - placeOf('criterion', term.id),
      );
      return [OWN.indexOf(facet as Facet), placeOf(facet as Facet, id), ...subjects];
    });
  return {
    layout: LAYOUT,
    values: Object.fromEntries(
      PLAIN.map((facet) => [facet, (values.get(facet) ?? []).map(({ id, name }) => [id, name] as const)]),
    ),
    papers: toColumns(
      catalogue.papers.map((paper) => {
        const own = OWN.map((facet) => {
          const held = facetValuesOf(catalogue, paper, facet).map((id) => placeOf(facet, id));
          return held.length === 1 ? (held[0] ?? -1) : held;
        });
        const said = saidRows(paper);
        return [
          paper.tldr,
          own,
          (catalogue.relationsByPaper.get(paper.id) ?? []).length,
          shownLink(paper.links) ?? 0,
          said.length > 0 ? said : 0,
          paper.links.code ?? 0,
        ] satisfies PaperRow;
      }),
      6,
    ),
  };
}

/** Of each name itself and those above it, as `technique:probing`; names in taxonomy order. */
function linesOf(kind: NameKind, names: readonly SearchName[]): readonly (readonly string[])[] {
  const line: string[] = [];
  return names.map(({ id, depth }) => {
    line.length = depth;
    line[depth] = `${kind}:${id}`;
    return [...line];
  });
}

/** Both files as search uses them. Throws OtherRelease where they were not made together, or not for this script. */
export function readPapersFile(file: PapersFile, index: NameIndex): SearchData {
  if (file.layout !== LAYOUT) throw new OtherRelease('papers.json is laid out as in another release.');
  if (file.stamp !== index.stamp)
    throw new OtherRelease('papers.json and names.json are of different releases.');
  const namesOf = (facet: Facet): readonly SearchName[] => index.names[facet as NameKind] ?? [];
  const isPlain = (facet: Facet): boolean => FACET_TRAITS[facet].from === 'values';
  const idAt = (facet: Facet, place: number): string =>
    (isPlain(facet) ? file.values[facet]?.[place]?.[0] : namesOf(facet)[place]?.id) ?? '';
  const nameOf = (facet: Facet, id: string | undefined): string =>
    (id && (namesOf(facet).find((name) => name.id === id)?.name ?? '')) || '';
  const lines = new Map(SUBJECTS.map((kind) => [kind, linesOf(kind, index.names[kind])]));
  const termAt = (place: number): readonly string[] =>
    (place < 0 ? lines.get('criterion')?.[-1 - place] : lines.get('technique')?.[place]) ?? [];
  const venues = new Map<string, string>();
  const venueName = (id: string): string => {
    const known = venues.get(id) ?? nameOf('venue', id);
    venues.set(id, known);
    return known;
  };
  const rows = toRows<PaperRow>(file.papers);
  const papers = index.papers.map((named, place): SearchPaper => {
    const [tldr = '', places = [], relations = 0, link, said, code] = rows[place] ?? [];
    const own = OWN.map((facet, at) => {
      const held = places[at] ?? [];
      return [facet, (typeof held === 'number' ? [held] : held).map((value) => idAt(facet, value))] as const;
    });
    const row = [
      ['author', named.authors],
      ['task', named.tasks],
      ['model', named.models],
    ] as const;
    const facets: SearchPaper['facets'] = Object.fromEntries(
      [...own, ...row.map(([facet, names]) => [facet, names.map(({ id }) => id)] as const)].filter(
        ([, values]) => values.length > 0,
      ),
    );
    const [venue] = facets.venue ?? [];
    const links: Links = { ...readLink(link || undefined), ...(code && { code }) };
    return {
      ...named,
      venue: venue ? `${venueName(venue)} ${facets['venue-year']?.[0] ?? ''}` : (facets.kind?.[0] ?? ''),
      tldr,
      links,
      facets,
      about: new Map(
        (said || []).map(([at = 0, value = 0, ...terms]) => [
          `${OWN[at] ?? ''}:${idAt(OWN[at] ?? 'role', value)}`,
          {
            itself: terms.flatMap((term) => termAt(term).slice(-1)),
            above: terms.flatMap((term) => termAt(term).slice(0, -1)),
          },
        ]),
      ),
      relations,
    };
  });
  const facets = FACETS.map((facet) => ({
    facet,
    name: FACET_TRAITS[facet].name,
    values: isPlain(facet)
      ? (file.values[facet] ?? []).map(([id, label]) => ({ id, name: label, aliases: [], depth: 0 }))
      : namesOf(facet).filter(({ count }) => count > 0),
  }));
  return { papers, facets };
}
