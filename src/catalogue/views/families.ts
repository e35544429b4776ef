/** The families of techniques as pictures show them: the survey's, and all that came since as one. */
import { isWithin } from '../model/indexes.ts';
import { atlas } from '../../../atlas.config.ts';
import type { Catalogue, Term } from '../model/types.ts';

export interface TechniqueFamily {
  readonly name: string;
  /** Where its papers are: the page of its one root, or a page of the family's own. */
  readonly path: string;
  /** One root, or all those that are not in the survey's figure. */
  readonly roots: readonly Term[];
}

const HEADS: ReadonlySet<string> = new Set(atlas.survey.families);

/** The survey's families in taxonomy order, then the newer ones together, if there are any. */
export function techniqueFamilies(catalogue: Pick<Catalogue, 'techniques'>): readonly TechniqueFamily[] {
  const roots = catalogue.techniques.filter(({ depth }) => depth === 0);
  const newer = roots.filter(({ id }) => !HEADS.has(id));
  return [
    ...roots
      .filter(({ id }) => HEADS.has(id))
      .map((root) => ({ name: root.name, path: root.path, roots: [root] })),
    ...(newer.length > 0 ? [{ ...atlas.survey.newer, roots: newer }] : []),
  ];
}

/** Whether a technique is one of the family's roots or stands below one. */
export const isInFamily = ({ roots }: TechniqueFamily, term: Term): boolean =>
  roots.some((root) => isWithin(term, root));
