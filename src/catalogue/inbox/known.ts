/** Which works are known already: those of the catalogue, those decided, those that wait. By any id, address or title. */
import { isSameWork, worksOf, type Work } from '../identity/works.ts';
import type { Links } from '../schema/index.ts';
import { fold } from '../words/suggest.ts';

export interface Known {
  readonly links: { readonly [K in keyof Links]?: Links[K] | undefined };
  readonly titles: readonly string[];
}

/** Shorter titles, `Introduction`, are those of many works. */
const TITLE_MIN_SIGNS = 12;

const titleKey = (title: string): string | undefined => {
  const folded = fold(title);
  return folded.length < TITLE_MIN_SIGNS ? undefined : folded;
};

export interface KnownWorks<T extends Known> {
  /** The first that is the same work. */
  readonly find: (work: Known) => T | undefined;
  readonly add: (work: T) => void;
}

/** An index; what is added later is found too. */
export function indexWorks<T extends Known>(works: readonly T[]): KnownWorks<T> {
  const byKey = new Map<string, { readonly work: Work; readonly of: T }[]>();
  const byTitle = new Map<string, T>();
  const add = (of: T): void => {
    for (const work of worksOf(of.links)) {
      const same = byKey.get(work.key);
      if (same) same.push({ work, of });
      else byKey.set(work.key, [{ work, of }]);
    }
    for (const title of of.titles) {
      const key = titleKey(title);
      if (key !== undefined && !byTitle.has(key)) byTitle.set(key, of);
    }
  };
  for (const work of works) add(work);
  return {
    add,
    find: ({ links, titles }) => {
      for (const wanted of worksOf(links)) {
        const found = byKey.get(wanted.key)?.find(({ work }) => isSameWork(work, wanted));
        if (found) return found.of;
      }
      return titles.map((title) => byTitle.get(titleKey(title) ?? '')).find((found) => found !== undefined);
    },
  };
}

type Entry = { readonly [K in keyof Links]?: Links[K] | undefined } & { readonly title?: string | undefined };

/** An entry of the inbox or of a list by others, as it is looked up. */
export const knownEntry = <T extends Entry>(entry: T): Known & { readonly entry: T } => {
  const { arxiv, doi, openreview, acl, url, title } = entry;
  return { links: { arxiv, doi, openreview, acl, url }, titles: title === undefined ? [] : [title], entry };
};

interface SomePaper {
  readonly title: string;
  readonly other_titles?: readonly string[] | undefined;
  readonly links: Links;
}

/** A paper, by its links and all its titles. */
export const knownPaper = <T extends SomePaper>(paper: T): Known & { readonly paper: T } => ({
  links: paper.links,
  titles: [paper.title, ...(paper.other_titles ?? [])],
  paper,
});
