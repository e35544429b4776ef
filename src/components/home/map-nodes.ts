/** What the map shows: families of techniques, objects, findings and applications, each with the papers of the page it leads to. */
import {
  objectGroupsOf,
  objectPath,
  techniqueFamilies,
  type Catalogue,
  type ObjectGroup,
  type Paper,
  type Term,
} from '../../catalogue/index.ts';

export type MapObject = 'feat' | 'circ' | 'none';
export const MAP_OBJECTS: readonly MapObject[] = ['feat', 'circ', 'none'];

export interface MapMember {
  readonly name: string;
  readonly path: string;
}

export interface MapNode extends MapMember {
  /** The largest of what is below it, for the small lines under its name; largest first. */
  readonly members: readonly MapMember[];
  /** Papers, each once. */
  readonly count: number;
  /** Papers on each object; one on both counts at both. */
  readonly byObject: Readonly<Record<MapObject, number>>;
}

export interface MapNodes {
  readonly techniques: readonly MapNode[];
  readonly findings: readonly MapNode[];
  readonly applications: readonly MapNode[];
  readonly objects: Readonly<Record<MapObject, number>>;
  readonly universality: MapNode | undefined;
}

const MEMBERS_MAX = 4;

const MARKS: Readonly<Record<ObjectGroup, MapObject>> = {
  features: 'feat',
  circuits: 'circ',
  neither: 'none',
};

/** What each object is called on the map, and where its papers are. */
export const OBJECT_PAGES: Readonly<Record<MapObject, MapMember>> = {
  feat: { name: 'Features', path: objectPath('features') },
  circ: { name: 'Circuits', path: objectPath('circuits') },
  none: { name: 'Neither stated', path: objectPath('neither') },
};

/** The papers of a page. */
export type PapersAt = (path: string) => readonly Paper[];

function countByObject(catalogue: Catalogue, papers: readonly Paper[]): Readonly<Record<MapObject, number>> {
  const counts = { feat: 0, circ: 0, none: 0 };
  for (const group of papers.flatMap((paper) => objectGroupsOf(catalogue, paper))) counts[MARKS[group]] += 1;
  return counts;
}

/** One node for one term or for several, with the papers of its page. */
function toNode(
  catalogue: Catalogue,
  papersAt: PapersAt,
  { name, path }: MapMember,
  roots: readonly Term[],
): MapNode {
  const papersOf = (term: Term) => papersAt(term.path);
  const papers = papersAt(path);
  const children = roots.flatMap(({ children: ids }) => ids.map((id) => catalogue.termById.get(id)));
  const below = roots.length > 1 ? roots : children.filter((child) => child !== undefined);
  const members = below
    .filter((term) => papersOf(term).length > 0)
    .toSorted((a, b) => papersOf(b).length - papersOf(a).length)
    .slice(0, MEMBERS_MAX)
    .map((term) => ({ name: term.name, path: term.path }));
  return { name, path, members, count: papers.length, byObject: countByObject(catalogue, papers) };
}

/** Nodes without a paper are left out; each list is in taxonomy order. */
export function buildMapNodes(catalogue: Catalogue, papersAt: PapersAt): MapNodes {
  const node = (term: Term) => toNode(catalogue, papersAt, term, [term]);
  const countOf = (object: MapObject) => papersAt(OBJECT_PAGES[object].path).length;
  const hasPapers = ({ count }: MapNode) => count > 0;
  const topics = catalogue.findings.filter(({ depth, children, id, parent }) =>
    depth === 0
      ? id !== 'universality' && !(id === 'circuits' && children.length > 0)
      : parent === 'circuits',
  );
  const universality = catalogue.termById.get('universality');
  return {
    techniques: techniqueFamilies(catalogue)
      .map((family) => toNode(catalogue, papersAt, family, family.roots))
      .filter(hasPapers),
    findings: topics.map(node).filter(hasPapers),
    applications: catalogue.applications
      .filter(({ depth }) => depth === 0)
      .map(node)
      .filter(hasPapers),
    objects: { feat: countOf('feat'), circ: countOf('circ'), none: countOf('none') },
    universality: universality && node(universality),
  };
}
