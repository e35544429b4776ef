/** Papers that have much in common, and what. Shared techniques, tasks, criteria and models count more the rarer they are. */
import { compareDates } from '../words/dates.ts';
import { indexBy } from '../model/indexes.ts';
import type { Catalogue, Paper } from '../model/types.ts';

export interface SimilarPaper {
  readonly paper: Paper;
  /** What both have: `path patching, mean ablation; task: indirect object identification`. */
  readonly why: string;
}

const SIMILAR_MAX_PAPERS = 5;
/** A property that more papers share tells nothing about any two of them; leaving it out keeps the work linear. */
const SHARED_MAX_PAPERS = 60;
const REASONS_MAX_PER_SORT = 3;

/** `isTelling`: enough by itself to call two papers similar. */
const SORTS = [
  { label: '', weight: 1, isTelling: true, of: (paper: Paper) => paper.techniques },
  { label: 'task: ', weight: 1.4, isTelling: true, of: (paper: Paper) => paper.tasks },
  {
    label: 'finding: ',
    weight: 0.8,
    isTelling: true,
    of: (paper: Paper) => [...paper.findings, ...paper.applications],
  },
  { label: 'tested by ', weight: 0.6, isTelling: false, of: (paper: Paper) => paper.evaluation },
  { label: 'model: ', weight: 0.4, isTelling: false, of: (paper: Paper) => paper.models },
] as const;

interface Trait {
  readonly sort: number;
  readonly name: string;
  readonly score: number;
  readonly papers: readonly Paper[];
}

function traitsOf(catalogue: Catalogue): readonly Trait[] {
  return SORTS.flatMap(({ weight, of }, sort) => {
    const names = new Map(
      catalogue.papers.flatMap((paper) => of(paper).map(({ id, name }) => [id, name] as const)),
    );
    const index = indexBy([...names.keys()], catalogue.papers, (paper) => of(paper).map(({ id }) => id));
    return [...index]
      .filter(([, papers]) => papers.length > 1 && papers.length <= SHARED_MAX_PAPERS)
      .map(([id, papers]) => ({
        sort,
        name: names.get(id) ?? id,
        papers,
        score: weight * Math.log(1 + catalogue.papers.length / papers.length),
      }));
  });
}

function explain(shared: readonly Trait[]): string {
  const bySort = SORTS.map(({ label }, sort) => {
    const names = shared
      .filter((trait) => trait.sort === sort)
      .toSorted((a, b) => b.score - a.score)
      .map(({ name }) => name);
    return names.length > 0 ? label + names.slice(0, REASONS_MAX_PER_SORT).join(', ') : undefined;
  });
  return bySort.filter((reason) => reason !== undefined).join('; ');
}

/** For every paper's id its most similar papers, best first, ties newest first; empty where nothing telling is shared. */
export function buildSimilar(catalogue: Catalogue): ReadonlyMap<string, readonly SimilarPaper[]> {
  const traits = indexBy([], traitsOf(catalogue), ({ papers }) => papers);
  return new Map(
    catalogue.papers.map((paper) => {
      const shared = new Map<Paper, Trait[]>();
      for (const trait of traits.get(paper) ?? []) {
        for (const other of trait.papers) {
          if (other !== paper) shared.set(other, [...(shared.get(other) ?? []), trait]);
        }
      }
      const best = [...shared]
        .filter(([, common]) => common.length > 1 || common.some(({ sort }) => SORTS[sort]?.isTelling))
        .map(([other, common]) => ({
          paper: other,
          why: explain(common),
          score: common.reduce((sum, { score }) => sum + score, 0),
        }))
        .toSorted(
          (a, b) =>
            b.score - a.score ||
            compareDates(b.paper.published, a.paper.published) ||
            compareDates(a.paper.id, b.paper.id),
        )
        .slice(0, SIMILAR_MAX_PAPERS)
        .map(({ paper: other, why }) => ({ paper: other, why }));
      return [paper.id, best] as const;
    }),
  );
}
