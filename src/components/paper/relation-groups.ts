/** A paper's relations by what they are, and what of a long group its page shows: what is built on a famous paper grows for ever. */
import type { Paper, Relation, RelationType } from '../../catalogue/index.ts';

export interface RelationGroup {
  /** As `extended-by`, an anchor. */
  readonly id: string;
  readonly heading: string;
  /** Incoming ones newest first; outgoing ones in the record's order. */
  readonly relations: readonly Relation[];
}

const NAMES: Record<RelationType, readonly [outgoing: string, incoming: string]> = {
  extends: ['Extends', 'Extended by'],
  applies: ['Applies', 'Applied by'],
  replicates: ['Replicates', 'Replicated by'],
  critiques: ['Critiques', 'Critiqued by'],
  supersedes: ['Supersedes', 'Superseded by'],
};
/** What it does to others, then what others did to it: doubts first. */
const HEADINGS = [
  'Supersedes',
  'Extends',
  'Applies',
  'Replicates',
  'Critiques',
  'Superseded by',
  'Critiqued by',
  'Replicated by',
  'Extended by',
  'Applied by',
];
/** Groups that are cut where they are long; doubts and what the paper itself does to others stand whole. */
const CUT: ReadonlySet<string> = new Set(['Extended by', 'Applied by']);
const WHOLE_MAX = 6;
const NEWEST = 5;

/** The groups that there are, doubts before what was built on the paper. */
export function toGroups(relations: readonly Relation[]): readonly RelationGroup[] {
  const found = Map.groupBy(
    relations,
    ({ type, direction }) => NAMES[type][direction === 'outgoing' ? 0 : 1],
  );
  return HEADINGS.flatMap((heading) => {
    const group = found.get(heading);
    return group ? [{ id: heading.toLowerCase().replace(' ', '-'), heading, relations: group }] : [];
  });
}

const isCut = ({ heading, relations }: RelationGroup): boolean =>
  CUT.has(heading) && relations.length > WHOLE_MAX;

/** What the paper's own page shows of a group: all of it, or the newest five of more than six. */
export const shownOf = (group: RelationGroup): readonly Relation[] =>
  isCut(group) ? group.relations.slice(0, NEWEST) : group.relations;

/** Whether the page of a paper leaves some out, so that they need a page of their own. */
export const hasRelationsPage = (relations: readonly Relation[]): boolean => toGroups(relations).some(isCut);

export const relationsPath = (paper: Paper): string => `${paper.path}relations/`;
