/** search/papers.json: what results show and filters look at beyond the names; the search page joins it to names.json. */
import { buildFacets, facetValuesOf, type Facet } from '../views/facets.ts';
import type { Links } from '../schema/index.ts';
import type { Catalogue } from '../model/types.ts';
import type { NameIndex, SearchData, SearchPaper } from './records.ts';
import { OtherRelease } from './release.ts';

/** Facets whose values a paper's row in names.json doesn't hold, as places among the names there or, for the last three, among `values`. */
const NAMED = [
  'technique',
  'criterion',
  'finding',
  'application',
  'venue',
] as const satisfies readonly Facet[];
const PLAIN = ['year', 'kind', 'code'] as const satisfies readonly Facet[];
const OWN = [...NAMED, ...PLAIN];

type PaperRow = readonly [
  venue: string,
  tldr: string,
  places: readonly (readonly number[])[],
  url?: string | 0,
  code?: string,
];
/** What stands where in a row: see names-file.ts. */
const LAYOUT = `venue tldr places url code; ${OWN.join(' ')}`;

export interface PapersFile {
  /** That of `names.json` of the same release. */
  readonly stamp: number;
  readonly layout: string;
  readonly facets: readonly (readonly [facet: Facet, name: string])[];
  readonly values: Readonly<Record<(typeof PLAIN)[number], readonly (readonly [id: string, name: string])[]>>;
  readonly papers: readonly PaperRow[];
}

/** The file but for its stamp, which searchFiles() adds. Same catalogue, same rows. */
export function toPapersRows(catalogue: Catalogue): Omit<PapersFile, 'stamp'> {
  const groups = buildFacets(catalogue);
  const valuesOf = (facet: Facet) => groups.find((group) => group.facet === facet)?.values ?? [];
  const places = new Map(
    OWN.map((facet) => [facet, new Map(valuesOf(facet).map(({ id }, place) => [id, place]))]),
  );
  return {
    layout: LAYOUT,
    facets: groups.map(({ facet, name }) => [facet, name] as const),
    values: Object.fromEntries(
      PLAIN.map((facet) => [facet, valuesOf(facet).map(({ id, name }) => [id, name] as const)]),
    ) as unknown as PapersFile['values'],
    papers: catalogue.papers.map((paper) => {
      const { url, code } = paper.links;
      const venue = paper.venue
        ? `${paper.venue.venue.name} ${paper.venue.year}`
        : paper.isPreprint
          ? 'preprint'
          : paper.kind;
      const row = [
        venue,
        paper.tldr,
        OWN.map((facet) => facetValuesOf(paper, facet).map((id) => places.get(facet)?.get(id) ?? -1)),
      ] as const;
      return code ? [...row, url ?? 0, code] : url ? [...row, url] : row;
    }),
  };
}

/** Both files as search uses them. Throws OtherRelease where they were not made together, or not for this script. */
export function readPapersFile(file: PapersFile, index: NameIndex): SearchData {
  if (file.layout !== LAYOUT) throw new OtherRelease('papers.json is laid out as in another release.');
  if (file.stamp !== index.stamp)
    throw new OtherRelease('papers.json and names.json are of different releases.');
  const isPlain = (facet: Facet): facet is (typeof PLAIN)[number] => facet in file.values;
  const idAt = (facet: (typeof OWN)[number], place: number): string =>
    (isPlain(facet) ? file.values[facet][place]?.[0] : index.names[facet][place]?.id) ?? '';
  const papers = index.papers.map((named, place): SearchPaper => {
    const [venue = '', tldr = '', places = [], url, code] = file.papers[place] ?? [];
    const own = OWN.map(
      (facet, at) => [facet, (places[at] ?? []).map((value) => idAt(facet, value))] as const,
    );
    const shared = [
      ['author', named.authors],
      ['task', named.tasks],
      ['model', named.models],
    ] as const;
    const links: Links = { ...named.links, ...(url && { url }), ...(code && { code }) };
    const facets = [...own, ...shared.map(([facet, names]) => [facet, names.map(({ id }) => id)] as const)];
    return {
      ...named,
      venue,
      tldr,
      links,
      facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
    };
  });
  const facets = file.facets.map(([facet, name]) => ({
    facet,
    name,
    values: isPlain(facet)
      ? file.values[facet].map(([id, label]) => ({ id, name: label, aliases: [], depth: 0 }))
      : index.names[facet].filter(({ count }) => count > 0),
  }));
  return { papers, facets };
}
