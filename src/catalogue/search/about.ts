/** Of which terms a paper says what it says: that it critiques this technique, and not another that it also uses. */
import { judgedTechniques } from '../views/evidence.ts';
import { outcomeState } from '../views/marks.ts';
import type { Paper, Term } from '../model/types.ts';

/** Facets whose values are said of a term. */
export const SAID_OF = ['role', 'outcome'] as const;

/** By `role:critiques`, the terms that this is said of, once each; a term that nothing is said of isn't there. */
export function saidOf({ contributions }: Paper): ReadonlyMap<string, ReadonlySet<Term>> {
  const said = new Map<string, Set<Term>>();
  const add = (key: string, terms: readonly Term[]) => {
    if (terms.length > 0) said.set(key, new Set([...(said.get(key) ?? []), ...terms]));
  };
  for (const contribution of contributions) {
    const { role, to, evaluation = [] } = contribution;
    if (role) add(`role:${role}`, to);
    for (const one of evaluation) {
      const state = outcomeState(one);
      // What is only reported says nothing for or against; what supports is the rule, and is left to a paper's own terms.
      if (state === 'against' || state === 'mixed')
        add(`outcome:${state}`, judgedTechniques(contribution, one));
    }
  }
  return said;
}
