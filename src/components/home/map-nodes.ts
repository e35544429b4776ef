/** What the map shows: families of techniques, objects, findings and applications, each with the papers of the page it leads to. */
import { atlas } from '../../../atlas.config.ts';
import {
  objectGroupsOf,
  objectPath,
  techniqueFamilies,
  type Catalogue,
  type Paper,
  type Term,
} from '../../catalogue/index.ts';
import { objectMark, type ObjectMark } from '../term/mark.ts';

export type MapObject = ObjectMark;
export const MAP_OBJECTS: readonly MapObject[] = [...atlas.objects.map(({ mark }) => mark), 'none'];

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
  /** What is drawn between the two objects. */
  readonly between: MapNode | undefined;
}

const MEMBERS_MAX = 4;
/** As texts: which terms there are is for the records to say. */
const { between, divided }: Readonly<Record<'between' | 'divided', string>> = atlas.map;

/** What each object is called on the map, and where its papers are. */
export const OBJECT_PAGES = Object.fromEntries([
  ...atlas.objects.map(({ id, name, mark }) => [mark, { name, path: objectPath(id) }]),
  ['none', { name: 'Neither stated', path: objectPath('neither') }],
]) as Readonly<Record<MapObject, MapMember>>;

/** The papers of a page. */
export type PapersAt = (path: string) => readonly Paper[];

function countByObject(catalogue: Catalogue, papers: readonly Paper[]): Readonly<Record<MapObject, number>> {
  const counts: Record<MapObject, number> = { feat: 0, circ: 0, none: 0 };
  for (const group of papers.flatMap((paper) => objectGroupsOf(catalogue, paper)))
    counts[group === 'neither' ? 'none' : objectMark([group])] += 1;
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
    depth === 0 ? id !== between && !(id === divided && children.length > 0) : parent === divided,
  );
  const middle = catalogue.termById.get(between);
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
    between: middle && node(middle),
  };
}
