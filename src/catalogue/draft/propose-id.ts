/** The id that a paper's facts propose: surname-year-words. Chosen once, when filed; nothing is read from it afterwards. */
import slugify from '@sindresorhus/slugify';
import { splitName } from '../model/authors.ts';

const SMALL = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or the their through to toward towards under using via we what when where with without'.split(
    ' ',
  ),
);
const WORDS_MAX = 3;
const ID_MAX_CHARS = 48;

const ORGANISATION_WORDS_MAX = 2;

const slug = (text: string): string => slugify(text, { decamelize: false, customReplacements: [['&', ' ']] });

/** Words of a title or name that tell one from another; none where it has no Latin letters outside of formulas. */
export const tellingWords = (text: string): readonly string[] =>
  slug(text.replace(/['’]s?\b|\$[^$]*\$/g, ' '))
    .split('-')
    .filter((word) => word && !SMALL.has(word));

export interface Proposed {
  readonly authors: readonly string[];
  readonly published: string;
  readonly title: string;
  /** Authors whose whole name stands for the surname. */
  readonly organisations?: readonly string[];
}

/** `institute-probing`: the first telling words of an organisation's name, the family name of a person. */
function surnameOf({ authors: [first = ''], organisations = [] }: Proposed): string {
  if (!organisations.includes(first)) return slug(splitName(first).family);
  return tellingWords(first).slice(0, ORGANISATION_WORDS_MAX).join('-');
}

/** Why there is nothing to make an id of, for a sentence; empty where there is. */
export function whyNoId(paper: Proposed): string {
  if (paper.authors.length === 0) return 'the author is missing';
  if (surnameOf(paper) === '') return 'the first author’s name has no Latin letter';
  if (!/^\d{4}/.test(paper.published)) return 'the year is missing';
  return paper.title === '' ? 'the title is missing' : '';
}

/** Ids in `taken` are made longer by the next word, in the end by a number. Empty without author, year or title. */
export function proposeId(paper: Proposed, taken: ReadonlySet<string> = new Set()): string {
  if (whyNoId(paper) !== '') return '';
  const all = tellingWords(paper.title);
  const start = [surnameOf(paper), paper.published.slice(0, 4)];
  const upTo = (count: number) =>
    [...start, ...all.slice(0, count)].join('-').slice(0, ID_MAX_CHARS).replace(/-+$/, '');
  const longer = Array.from({ length: Math.max(1, all.length - WORDS_MAX + 1) }, (_, more) =>
    upTo(WORDS_MAX + more),
  );
  const free = longer.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${upTo(WORDS_MAX)}-${number}`)) number += 1;
  return `${upTo(WORDS_MAX)}-${number}`;
}
