/** What came in, changed and was corrected, by month, from the dates that records carry; no history is needed. */
import { formatMonth, mainTechnique, type Catalogue, type Paper, type Tool } from '../../catalogue/index.ts';

export interface TechniqueGroup {
  readonly name: string;
  readonly papers: readonly Paper[];
}

export interface ChangeMonth {
  /** `2026-11`. */
  readonly id: string;
  readonly name: string;
  /** Papers added, by what they are most about: techniques in taxonomy order, then those without one. */
  readonly added: readonly TechniqueGroup[];
  readonly addedTools: readonly Tool[];
  /** Papers and tools added in an earlier month and changed last in this one. */
  readonly changed: readonly (Paper | Tool)[];
  readonly count: number;
  /** Corrections of source lists in the records added. */
  readonly corrections: number;
}

/** In a month with more, each group shows its newest three. */
const MONTH_MAX_PAPERS = 800;

/** What is shown of a group, in a month in which so many papers came in. */
export const shownOf = (papers: readonly Paper[], inMonth: number): readonly Paper[] =>
  inMonth > MONTH_MAX_PAPERS ? papers.slice(0, 3) : papers;

export const hiddenOf = (papers: readonly Paper[], inMonth: number): number =>
  papers.length - shownOf(papers, inMonth).length;

const monthOf = (date: string): string => date.slice(0, 7);

function byTechnique(catalogue: Catalogue, papers: readonly Paper[]): readonly TechniqueGroup[] {
  const groups = Map.groupBy(papers, (paper) => mainTechnique(paper)?.id);
  return [
    ...catalogue.techniques.map(({ id, name }) => ({ name, papers: groups.get(id) ?? [] })),
    { name: 'Without a technique', papers: groups.get(undefined) ?? [] },
  ].filter((group) => group.papers.length > 0);
}

/** Months newest first; a month in which nothing was added or changed is left out. */
export function changeMonths(catalogue: Catalogue): readonly ChangeMonth[] {
  const { papers, tools } = catalogue;
  const records = [...papers, ...tools];
  const ids = [...new Set(records.flatMap(({ added, updated }) => [monthOf(added), monthOf(updated)]))]
    .toSorted()
    .toReversed();
  return ids.map((id) => {
    const isNew = ({ added }: Paper | Tool): boolean => monthOf(added) === id;
    return {
      id,
      name: formatMonth(id),
      added: byTechnique(catalogue, papers.filter(isNew)),
      addedTools: tools.filter(isNew),
      changed: records.filter((record) => !isNew(record) && monthOf(record.updated) === id),
      count: papers.filter(isNew).length,
      corrections: records.filter(isNew).reduce((sum, { corrections }) => sum + corrections.length, 0),
    };
  });
}
