/** A question asked word by word: what each word finds by itself, put together so that rare words count more than common ones. */

/** What one word finds: places of papers with their scores, of which only the ratio to the best counts. */
export type WordHits = ReadonlyMap<number, number>;

export interface AskedWord {
  readonly word: string;
  /** How much it counts beside others of the same rarity: 1 unless said. */
  readonly weight?: number;
  /** What each source finds: names and titles, the full text. */
  readonly sources: readonly WordHits[];
}

export interface Merged {
  readonly place: number;
  readonly score: number;
  /** The share of the words that it holds, rare ones counting more: 1 for all. */
  readonly share: number;
}

/** How much a word tells: log(1 + papers ÷ papers with it). */
export const weightOf = (total: number, hits: number): number =>
  hits === 0 ? 0 : Math.log(1 + total / hits);

/** Best first; ties in the order of places. A word that nothing holds counts for nothing. */
export function mergeByWord(words: readonly AskedWord[], total: number): readonly Merged[] {
  const scores = new Map<number, { score: number; held: number }>();
  let whole = 0;
  for (const { sources, weight: own = 1 } of words) {
    const places = new Set(sources.flatMap((hits) => [...hits.keys()]));
    const weight = own * weightOf(total, places.size);
    whole += weight;
    for (const place of places) {
      const one = scores.get(place) ?? { score: 0, held: 0 };
      one.held += weight;
      scores.set(place, one);
    }
    for (const hits of sources) {
      const best = Math.max(...hits.values());
      for (const [place, score] of hits) {
        const one = scores.get(place);
        if (one) one.score += (weight * score) / best;
      }
    }
  }
  return [...scores]
    .map(([place, { score, held }]) => ({ place, score, share: held / whole }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
}
