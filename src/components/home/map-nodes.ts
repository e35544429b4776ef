/** What the map shows, counted from the catalogue: families of techniques, objects, findings and applications. */
import { objectsOfPaper, type Catalogue, type Paper, type Term } from '../../catalogue/index.ts';
import { techniqueFamilies } from './families.ts';

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

const marksOf = (catalogue: Catalogue, paper: Paper): readonly MapObject[] => {
  const objects = objectsOfPaper(catalogue, paper);
  return objects.length > 0 ? objects.map((object) => (object === 'features' ? 'feat' : 'circ')) : ['none'];
};

function countByObject(catalogue: Catalogue, papers: readonly Paper[]): Readonly<Record<MapObject, number>> {
  const counts = { feat: 0, circ: 0, none: 0 };
  for (const mark of papers.flatMap((paper) => marksOf(catalogue, paper))) counts[mark] += 1;
  return counts;
}

/** One node for one term or for several, its papers counted once. */
function toNode(catalogue: Catalogue, { name, path }: MapMember, roots: readonly Term[]): MapNode {
  const papersOf = ({ id }: Term) => catalogue.papersByTerm.get(id) ?? [];
  const papers = [...new Set(roots.flatMap(papersOf))];
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
export function buildMapNodes(catalogue: Catalogue): MapNodes {
  const node = (term: Term) => toNode(catalogue, term, [term]);
  const hasPapers = ({ count }: MapNode) => count > 0;
  const topics = catalogue.findings.filter(({ depth, children, id, parent }) =>
    depth === 0 ? id !== 'universality' && !(id === 'circuits' && children.length > 0) : parent === 'circuits',
  );
  const universality = catalogue.termById.get('universality');
  return {
    techniques: techniqueFamilies(catalogue)
      .map((family) => toNode(catalogue, family, family.roots))
      .filter(hasPapers),
    findings: topics.map(node).filter(hasPapers),
    applications: catalogue.applications.filter(({ depth }) => depth === 0).map(node).filter(hasPapers),
    objects: countByObject(catalogue, catalogue.papers),
    universality: universality && node(universality),
  };
}
