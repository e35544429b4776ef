/**
 * Groups of papers that pictures count and no record stands for: by what their findings are about, by a family of several
 * techniques, and those that no criterion is on record for, and those that rest on one model. Each has a page, so that its number leads to its papers.
 */
import { atlas } from '../../../atlas.config.ts';
import { evidenceCell, type EvidenceMatrix } from './evidence.ts';
import { isInFamily, techniqueFamilies } from './families.ts';
import { objectsOfPaper } from '../model/study-objects.ts';
import { OBJECTS, type StudyObject } from '../schema/index.ts';
import { criterionColumns } from './tables.ts';
import type { Catalogue, Paper, Term } from '../model/types.ts';

export interface PaperGroup {
  /** Its page. */
  readonly path: string;
  readonly name: string;
  readonly tldr: string;
  /** Newest first. */
  readonly papers: readonly Paper[];
}

export type ObjectGroup = StudyObject | 'neither';
export const OBJECT_GROUPS: readonly ObjectGroup[] = [...OBJECTS, 'neither'];

export const objectPath = (object: ObjectGroup): string => `/objects/${object}/`;

/** The papers of a technique that no criterion is on record for with it; without a technique, those that report none at all. */
export const noCriterionPath = (technique?: Term): string =>
  technique ? `/evidence/${technique.id}/no-criterion/` : '/evidence/no-criterion/';

/** The groups that a paper belongs to: the objects of its findings, or neither. An adjacent paper, which has no findings, belongs to none. */
export function objectGroupsOf(catalogue: Catalogue, paper: Paper): readonly ObjectGroup[] {
  const objects = objectsOfPaper(catalogue, paper);
  return objects.length > 0 || paper.isAdjacent ? objects : ['neither'];
}

const { objects } = atlas;
const either = objects.map(({ name }) => name.toLowerCase()).join(' nor ');

const OBJECT_TEXTS: ReadonlyMap<ObjectGroup, Pick<PaperGroup, 'name' | 'tldr'>> = new Map<
  ObjectGroup,
  Pick<PaperGroup, 'name' | 'tldr'>
>([
  ...objects.map(
    ({ id, name }) =>
      [
        id,
        {
          name: `Papers on ${name.toLowerCase()}`,
          tldr: `Papers with a finding on ${name.toLowerCase()}. A finding that may be on both counts where a paper has no finding on one alone.`,
        },
      ] as const,
  ),
  [
    'neither',
    {
      name: `Papers on neither ${either}`,
      tldr: 'Papers whose record states neither: without findings, or with findings on something else.',
    },
  ] as const,
]);

const objectGroups = (catalogue: Catalogue): readonly PaperGroup[] =>
  OBJECT_GROUPS.map((object) => ({
    path: objectPath(object),
    name: '',
    tldr: '',
    ...OBJECT_TEXTS.get(object),
    papers: catalogue.papers.filter((paper) => objectGroupsOf(catalogue, paper).includes(object)),
  }));

/** Families of several roots; that of one root is the page of its term. */
const familyGroups = (catalogue: Catalogue): readonly PaperGroup[] =>
  techniqueFamilies(catalogue)
    .filter(({ roots, path }) => roots[0]?.path !== path)
    .map((family) => ({
      path: family.path,
      name: `Techniques ${family.name.toLowerCase()}`,
      tldr: `Papers with ${family.roots.map(({ name }) => name.toLowerCase()).join(', ')}.`,
      papers: catalogue.papers.filter(({ techniques }) => techniques.some((one) => isInFamily(family, one))),
    }));

function unjudgedGroup(catalogue: Catalogue, matrix: EvidenceMatrix, technique: Term): PaperGroup {
  const judged = new Set(
    criterionColumns(catalogue).flatMap((column) => evidenceCell(matrix, technique, column)),
  );
  return {
    path: noCriterionPath(technique),
    name: `${technique.name}, no criterion on record`,
    tldr: `Papers with ${technique.name.toLowerCase()} or a kind of it for which no criterion is on record with it: none reported, or not yet read.`,
    papers: (catalogue.papersByTerm.get(technique.id) ?? []).filter((paper) => !judged.has(paper)),
  };
}

const unjudgedGroups = (catalogue: Catalogue, matrix: EvidenceMatrix): readonly PaperGroup[] => [
  {
    path: noCriterionPath(),
    name: 'No criterion on record',
    tldr: 'Papers whose claims have no criterion on record: none reported, or not yet read.',
    papers: catalogue.papers.filter(({ isAdjacent, evaluation }) => !isAdjacent && evaluation.length === 0),
  },
  ...catalogue.techniques.map((technique) => unjudgedGroup(catalogue, matrix, technique)),
];

/** `/evidence/one-model/`. */
export const ONE_MODEL_PATH = '/evidence/one-model/';

const oneModelGroup = ({ papers }: Catalogue): PaperGroup => ({
  path: ONE_MODEL_PATH,
  name: 'Shown on one model only',
  tldr: 'Papers whose claims all rest on a single model: whether they hold for another is not on record there.',
  papers: papers.filter(({ models, contributions }) => models.length === 1 && contributions.length > 0),
});

/** The three objects, which the map always leads to, and every other group that has a paper. */
export const buildPaperGroups = (catalogue: Catalogue, matrix: EvidenceMatrix): readonly PaperGroup[] => [
  ...objectGroups(catalogue),
  ...[...familyGroups(catalogue), oneModelGroup(catalogue), ...unjudgedGroups(catalogue, matrix)].filter(
    ({ papers }) => papers.length > 0,
  ),
];
