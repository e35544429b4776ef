/** Which known work an entry means: by an identifier, else by title and authors. */
import { indexBy } from '../model/indexes.ts';
import { distance } from 'fastest-levenshtein';
import { shareWork, worksOf, type Work } from '../identity/works.ts';
import { fold } from '../words/suggest.ts';
import type { BibliographyEntry } from './entry.ts';
import type { KnownWork } from './known-works.ts';

export interface Match {
  readonly work: KnownWork;
  /** `id`: an identifier leads to it. `title`: its title does. `near`: nearly its title, and an author. */
  readonly by: 'id' | 'title' | 'near';
}

interface Prepared {
  readonly work: KnownWork;
  readonly works: readonly Work[];
  /** Folded, the present one first. */
  readonly titles: readonly string[];
}

/** Known works, made ready once for many entries. */
export interface KnownIndex {
  readonly prepared: readonly Prepared[];
  readonly byKey: ReadonlyMap<string, readonly Prepared[]>;
  readonly byTitle: ReadonlyMap<string, readonly Prepared[]>;
  readonly byId: ReadonlyMap<string, KnownWork>;
}

export function indexKnown(known: readonly KnownWork[]): KnownIndex {
  const prepared = known.map((work) => ({
    work,
    works: worksOf(work.links),
    titles: [work.title, ...(work.otherTitles ?? [])].map(fold),
  }));
  return {
    prepared,
    byKey: indexBy([], prepared, ({ works }) => works.map(({ key }) => key)),
    byTitle: indexBy([], prepared, ({ titles }) => titles),
    byId: new Map(known.map((work) => [work.id, work])),
  };
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii)$/.test(word));

/** The same person, as far as family names tell: either's last word is among the words of the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return (
    other.includes(one.at(-1) ?? ' ') || one.includes(other.at(-1) ?? ' ') || one.join('') === other.join('')
  );
}

export const sharesPerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => isSamePerson(one, other)));

/** From 0 to 1, of folded titles. */
export const likeness = (a: string, b: string): number =>
  a === '' || b === '' ? 0 : 1 - distance(a, b) / Math.max(a.length, b.length);

const NEAR = 0.85;
/** Titles of fewer letters, `Attention`, stand in many texts. */
const TITLE_MIN_CHARS = 24;

/** One begins with all of the other: a subtitle is left out. */
const isOpening = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TITLE_MIN_CHARS && long.startsWith(short);
};

function nearest(title: string, authors: readonly string[], { prepared }: KnownIndex): KnownWork | undefined {
  const isNear = (one: string): boolean =>
    isOpening(one, title) ||
    (Math.abs(one.length - title.length) <= 0.15 * title.length && likeness(one, title) >= NEAR);
  return prepared.find(({ work, titles }) => sharesPerson(authors, work.authors) && titles.some(isNear))
    ?.work;
}

/** The longest known title that stands in a citation. */
function within(text: string, { prepared }: KnownIndex): KnownWork | undefined {
  const found = prepared.filter(({ titles }) =>
    titles.some((title) => title.length >= TITLE_MIN_CHARS && text.includes(title)),
  );
  return found.toSorted((a, b) => (b.titles[0]?.length ?? 0) - (a.titles[0]?.length ?? 0))[0]?.work;
}

/** Undefined where the catalogue has no such work. The same title by other people is another work. */
export function findKnown(entry: BibliographyEntry, index: KnownIndex): Match | undefined {
  const works = worksOf(entry.links);
  const byId = works
    .flatMap(({ key }) => index.byKey.get(key) ?? [])
    .find((one) => shareWork(works, one.works));
  if (byId) return { work: byId.work, by: 'id' };
  const { title, authors, text } = entry;
  if (title === '') {
    const work = text === '' ? undefined : within(fold(text), index);
    return work && { work, by: 'title' };
  }
  const folded = fold(title);
  const same = (index.byTitle.get(folded) ?? []).find(
    ({ work }) => authors.length === 0 || sharesPerson(authors, work.authors),
  );
  if (same) return { work: same.work, by: 'title' };
  const near = authors.length > 0 && folded.length >= 12 ? nearest(folded, authors, index) : undefined;
  return near && { work: near, by: 'near' };
}
