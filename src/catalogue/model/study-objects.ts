/** What a term or a paper is about, in the survey's figure: features, circuits, both or neither. */
import type { StudyObject } from '../schema/index.ts';
import type { Catalogue, Paper, Term } from './types.ts';

/** A term's own objects, or else those of the nearest term above that has any. */
export function objectsOfTerm(catalogue: Catalogue, term: Term): readonly StudyObject[] {
  const line = [term, ...term.ancestors.toReversed().map((id) => catalogue.termById.get(id))];
  return line.find((one) => one && one.objects.length > 0)?.objects ?? [];
}

/**
 * The objects of a paper's findings, each once; empty where it has no finding on either. A finding that may be of both,
 * as universality, decides only where no finding of the paper is on one of them alone.
 */
export function objectsOfPaper(catalogue: Catalogue, paper: Pick<Paper, 'findings'>): readonly StudyObject[] {
  const stated = paper.findings.map((finding) => objectsOfTerm(catalogue, finding));
  const alone = stated.filter(({ length }) => length === 1);
  return [...new Set((alone.length > 0 ? alone : stated).flat())];
}
