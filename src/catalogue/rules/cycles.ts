/** Following parents upwards ends at a root; what one must know first doesn't lead back to where one began. */
import type { Problem } from '../read/problem.ts';
import { termsOf, type RecordOf } from '../read/records.ts';
import type { TermKind } from '../schema/index.ts';
import { problemAt, type Rule } from './rule.ts';

type TermRecord = RecordOf<TermKind>;

interface Way {
  readonly field: 'parent' | 'needs';
  readonly name: string;
  readonly next: (term: TermRecord) => readonly string[];
  readonly advice: string;
}

const WAYS: readonly Way[] = [
  {
    field: 'parent',
    name: 'parents',
    next: ({ data }) => (data.parent === undefined ? [] : [data.parent]),
    advice: 'Take away the parent of the one that is the widest term.',
  },
  {
    field: 'needs',
    name: 'needs',
    next: ({ data }) => data.needs ?? [],
    advice: 'Take one of them away: of two terms, one can be understood first.',
  },
];

/** The shortest way from a term back to itself; `undefined` if there is none. */
function cycleFrom(
  term: TermRecord,
  next: Way['next'],
  byId: ReadonlyMap<string, TermRecord>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[term.id]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => {
      const last = byId.get(way.at(-1) ?? '');
      return last ? next(last).map((id) => [...way, id]) : [];
    });
    const closed = longer.find((way) => way.at(-1) === term.id);
    if (closed) return closed;
    ways = longer.filter((way) => {
      const id = way.at(-1) ?? '';
      return !seen.has(id) && seen.add(id);
    });
  }
  return undefined;
}

/** A cycle is reported once, at its first term A–Z. */
export const cycles: Rule = (records) => {
  const terms = termsOf(records);
  const byId = new Map(terms.map((term) => [term.id, term]));
  return WAYS.flatMap(({ field, name, next, advice }) =>
    terms.flatMap((term): readonly Problem[] => {
      const cycle = cycleFrom(term, next, byId);
      if (!cycle || cycle.some((id) => id < term.id)) return [];
      return [problemAt(term, [field], `a cycle of ${name}: ${cycle.join(' → ')}`, advice)];
    }),
  );
};
