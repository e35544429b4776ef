/** The families of techniques as pictures show them: the survey's, and all that came since as one. */
import { SURVEY_FAMILIES } from './survey.ts';
import type { Catalogue, Term } from '../model/types.ts';

export interface TechniqueFamily {
  readonly name: string;
  /** Where its papers are: the page of its one root, or a page of the family's own. */
  readonly path: string;
  /** One root, or all those that are not in the survey's figure. */
  readonly roots: readonly Term[];
}

const NEWER = { name: 'Added since the survey', path: '/families/since-the-survey/' };

/** The survey's families in taxonomy order, then the newer ones together, if there are any. */
export function techniqueFamilies(catalogue: Pick<Catalogue, 'techniques'>): readonly TechniqueFamily[] {
  const roots = catalogue.techniques.filter(({ depth }) => depth === 0);
  const newer = roots.filter(({ id }) => !SURVEY_FAMILIES.has(id));
  return [
    ...roots
      .filter(({ id }) => SURVEY_FAMILIES.has(id))
      .map((root) => ({ name: root.name, path: root.path, roots: [root] })),
    ...(newer.length > 0 ? [{ ...NEWER, roots: newer }] : []),
  ];
}

/** Whether a technique is one of the family's roots or stands below one. */
export const isInFamily = ({ roots }: TechniqueFamily, { id, ancestors }: Term): boolean =>
  roots.some((root) => root.id === id || ancestors.includes(root.id));
