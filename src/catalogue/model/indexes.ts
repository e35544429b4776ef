/** Looking things up by what they belong to. Every index keeps the order of the list that it is made from. */
import { oncePer } from './memoize.ts';
import type { Role } from '../schema/index.ts';
import type { Filing, Paper, Relation, Term, Tool } from './types.ts';

/**
 * Groups `items` by each of their keys, once a key. Keys of `all` come first and are there even with nothing in them.
 */
export function indexBy<K, T>(
  all: readonly K[],
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const index = new Map<K, T[]>(all.map((key) => [key, []]));
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = index.get(key);
      if (group) group.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

/** Ids of these terms and of all above them. */
export const withAncestors = (terms: readonly Term[]): readonly string[] =>
  terms.flatMap((term) => [...term.ancestors, term.id]);

/** Whether a term is the other, or stands below it. */
export const isWithin = (
  { id, ancestors }: Pick<Term, 'id' | 'ancestors'>,
  outer: Pick<Term, 'id'>,
): boolean => id === outer.id || ancestors.includes(outer.id);

/** The contributions of these papers, in their order; for the same list the same filings. */
export const filingsOf = oncePer((papers: readonly Paper[]): readonly Filing[] =>
  papers.flatMap((paper) => paper.contributions.map((contribution) => ({ paper, contribution }))),
);

/** Each paper's place in a list of papers; for the same list the same map. */
export const placesOf = oncePer(
  (papers: readonly Paper[]): ReadonlyMap<Paper, number> =>
    new Map(papers.map((paper, place) => [paper, place])),
);

export const indexPapersByTerm = (terms: readonly Term[], papers: readonly Paper[]) =>
  indexBy(
    terms.map(({ id }) => id),
    papers,
    (paper) =>
      withAncestors([...paper.techniques, ...paper.evaluation, ...paper.findings, ...paper.applications]),
  );

export const indexContributions = (terms: readonly Term[], papers: readonly Paper[]) =>
  indexBy(
    terms.map(({ id }) => id),
    filingsOf(papers),
    ({ contribution }) => withAncestors(contribution.to),
  );

/** Oldest first: who introduced a term is a question of who was first. */
export const indexByRole = (terms: readonly Term[], papers: readonly Paper[], role: Role) =>
  indexBy(
    terms.map(({ id }) => id),
    filingsOf(papers.toReversed()).filter(({ contribution }) => contribution.role === role),
    ({ contribution }) => contribution.to.map(({ id }) => id),
  );

export const indexTools = (techniques: readonly Term[], tools: readonly Tool[]) =>
  indexBy(
    techniques.map(({ id }) => id),
    tools,
    (tool) => withAncestors(tool.techniques),
  );

export function indexRelations(papers: readonly Paper[]): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const edges = papers.flatMap((from) =>
    (from.record.relations ?? []).flatMap(({ type, paper, note, where }) => {
      const to = byId.get(paper);
      return to ? [{ from, to, type, note, where }] : [];
    }),
  );
  const outgoing = indexBy([], edges, ({ from }) => [from.id]);
  const incoming = indexBy([], edges, ({ to }) => [to.id]);
  return new Map(
    papers.map(({ id }) => [
      id,
      [
        ...(outgoing.get(id) ?? []).map(({ to, type, note, where }) => ({
          direction: 'outgoing' as const,
          paper: to,
          type,
          note,
          where,
        })),
        ...(incoming.get(id) ?? []).map(({ from, type, note, where }) => ({
          direction: 'incoming' as const,
          paper: from,
          type,
          note,
          where,
        })),
      ],
    ]),
  );
}
