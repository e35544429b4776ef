/** Which of the five meanings a term has: its colour, and the shape that says the same. */
import { atlas } from '../../../atlas.config.ts';
import type { StudyObject, Term } from '../../catalogue/index.ts';

/** Of what is studied: the first object, the second, both or neither. */
export type ObjectMark = (typeof atlas.objects)[number]['mark'] | 'none';
export type Mark = 'tech' | 'eval' | ObjectMark;

/** Techniques ink-blue, criteria amber; findings after the one object they are about, else grey, as applications. */
export function markOf(term: Pick<Term, 'kind' | 'objects'>): Mark {
  if (term.kind === 'techniques') return 'tech';
  if (term.kind === 'evaluation') return 'eval';
  return term.kind === 'findings' ? objectMark(term.objects) : 'none';
}

/** The mark of what is studied; grey where it is both or not said. */
export function objectMark(objects: readonly StudyObject[]): ObjectMark {
  const [only, ...others] = objects;
  if (others.length > 0) return 'none';
  return atlas.objects.find(({ id }) => id === only)?.mark ?? 'none';
}
