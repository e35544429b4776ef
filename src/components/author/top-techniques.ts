/** What an author's papers work with. */
import type { Paper, Term } from '../../catalogue/index.ts';

/** Techniques by the number of these papers that name them, most first, ties in taxonomy order; at most `most`. */
export function topTechniques(papers: readonly Paper[], most = 6): readonly Term[] {
  const counts = new Map<Term, number>();
  for (const technique of papers.flatMap(({ techniques }) => techniques))
    counts.set(technique, (counts.get(technique) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, most);
}
