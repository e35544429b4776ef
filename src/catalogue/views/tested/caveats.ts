/** Critiques that travel: what was found wrong with a technique stands beside each claim that rests on that technique alone. */
import type { Catalogue, Contribution, Filing, Term } from '../../model/types.ts';

export interface Caveat extends Filing {
  readonly technique: Term;
}

/** The one technique that a claim rests on; none for a claim about techniques, or one that used several or wasn't read. */
const restsOn = ({ kind, techniques = [] }: Contribution): Term | undefined =>
  kind !== 'techniques' && techniques.length === 1 ? techniques[0] : undefined;

/** Oldest critique first; a paper's own critiques are no caveat to its claims. */
export function caveatsOf(catalogue: Catalogue, { paper, contribution }: Filing): readonly Caveat[] {
  const technique = restsOn(contribution);
  if (!technique) return [];
  return (catalogue.critiquesOf.get(technique.id) ?? [])
    .filter((critique) => critique.paper !== paper)
    .map((critique) => ({ ...critique, technique }));
}
