/** What the full text is asked, and what of its answer counts; the same for the page and for what measures search. */
import { OtherRelease } from './release.ts';
import type { FullTextHits, Wanted } from './search.ts';

/** The part of Pagefind that is used. */
export interface FullTextIndex {
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly score: number }[];
  }>;
}

/** A result is called by the stamp of its release, then the place of its paper among all. */
function placeIn(id: string, stamp: number): number {
  const [of, place] = id.split('-').map(Number);
  if (of !== stamp || place === undefined)
    throw new OtherRelease('The full text is of another release than the names.');
  return place;
}

/** Rejects with OtherRelease where the index isn't of the release of `stamp`. */
export async function askFullText(
  { search }: FullTextIndex,
  { words, phrases, each, isEachAsked }: Wanted,
  stamp: number,
): Promise<FullTextHits> {
  const ask = async (query: string) =>
    (await search(query)).results.map(({ id, score }) => [placeIn(id, stamp), score] as const);
  const askEach = async () =>
    new Map(await Promise.all(each.map(async (word) => [word, new Map(await ask(word))] as const)));
  if (isEachAsked) return { all: [], each: await askEach() };
  const queries = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases.map((phrase) => `"${phrase}"`)];
  const [first = [], ...others] = (await Promise.all(queries.map(ask))).map((hits) =>
    hits.map(([place]) => place),
  );
  const all = first.filter((place) => others.every((list) => list.includes(place)));
  return { all, each: all.length === 0 && phrases.length === 0 ? await askEach() : undefined };
}
