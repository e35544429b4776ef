/** Papers by a citation in words: `olsson et al 2022`, an entry of a list of references, an entry of BibTeX. */
import type { NamedPaper } from './records.ts';
import { wordsOf } from './words.ts';

export interface Cited {
  /** For a sentence: `Olsson et al. 2022`. */
  readonly label: string;
  /** All its words, and those of the title alone where that is marked as such. */
  readonly words: readonly string[];
  readonly title: readonly string[] | undefined;
  /** A title is looked for anywhere in it; else family name and year have to fit. */
  readonly isReference: boolean;
  readonly years: readonly number[];
  /** Nothing but a citation is written so: where no paper fits, the catalogue lacks it. */
  readonly isSure: boolean;
}

const YEAR = /\b(?:19|20)\d{2}(?=[a-z]?\b)/g;
const BIBTEX = /^\s*@\s*[a-z]+\s*\{/i;
const ET_AL = /\bet\.?\s+al\b/i;
/** Initials and a year, as in every style of references: `Wang, K.`, `(2022)`, `2022.` */
const REFERENCE =
  /(?:\b\p{Lu}\.[\s,&]|,\s*\p{Lu}\.|[“"].{12,}[”"]|\sand\s|&).*(?:\((?:19|20)\d{2}|(?:,|\.)\s*(?:19|20)\d{2})/su;
const REFERENCE_MIN_WORDS = 8;
const TITLE_MIN_WORDS = 3;
const LABEL_MAX_CHARS = 90;

/** A field of BibTeX as plain words: braces and commands of accents only stand between letters. */
function fieldOf(entry: string, name: string): string | undefined {
  const start = new RegExp(`[,{\\s]${name}\\s*=\\s*[{"]`, 'i').exec(entry);
  if (!start) return undefined;
  let depth = 1;
  let at = start.index + start[0].length;
  const from = at;
  const close = start[0].endsWith('"') ? '"' : '}';
  for (; at < entry.length && depth > 0; at += 1) {
    const sign = entry[at];
    if (sign === '{') depth += 1;
    else if (sign === '}' || (sign === close && depth === 1)) depth -= 1;
  }
  return entry
    .slice(from, at - 1)
    .replace(/\\[a-z]+\s*/gi, '')
    .replace(/[{}\\"'^`~](?=\p{L}|[{}])|[{}]/gu, '');
}

/** What an entry of BibTeX names its work by: its fields of identifiers, as words that tell what each is. */
export const idsInBibtex = (text: string): readonly string[] =>
  BIBTEX.test(text)
    ? ['eprint', 'doi', 'url'].flatMap((name) => {
        const value = fieldOf(text, name);
        return value ? [name === 'doi' ? `doi:${value}` : value] : [];
      })
    : [];

const yearsIn = (text: string): readonly number[] => [...new Set((text.match(YEAR) ?? []).map(Number))];
const short = (text: string): string =>
  text.length <= LABEL_MAX_CHARS ? text : `${text.slice(0, LABEL_MAX_CHARS).replace(/\s\S*$/, '')} …`;

/** What a query cites; undefined for what is no citation. */
export function citedIn(query: string): Cited | undefined {
  const text = query.trim();
  if (BIBTEX.test(text)) {
    const title = fieldOf(text, 'title');
    if (title === undefined) return undefined;
    const authors = fieldOf(text, 'author') ?? '';
    const years = yearsIn(fieldOf(text, 'year') ?? fieldOf(text, 'date') ?? '');
    const words = wordsOf(`${authors} ${title}`);
    return { label: short(title), words, title: wordsOf(title), isReference: true, years, isSure: true };
  }
  const years = yearsIn(text);
  const words = wordsOf(text);
  const isEtAl = ET_AL.test(text) && years.length > 0;
  const isReference =
    words.length >= REFERENCE_MIN_WORDS && years.length > 0 && (isEtAl || REFERENCE.test(text));
  if (!isEtAl && !isReference) return undefined;
  return { label: short(text), words, title: undefined, isReference, years, isSure: true };
}

const surnameOf = (name: string): readonly string[] => wordsOf(name.slice(name.lastIndexOf(' ') + 1));

/** True if these words stand in a text one after the other. */
const stand = (title: readonly string[], text: string): boolean =>
  title.length >= TITLE_MIN_WORDS && text.includes(` ${title.join(' ')} `);

/** How far a paper's year is from that cited: its venue is often a year later than it was first public. */
function yearsOff({ published }: NamedPaper, years: readonly number[]): number {
  const off = years.map((year) => year - Number(published.slice(0, 4)));
  return Math.min(...off.map((by) => (by < 0 || by > 1 ? Infinity : by)));
}

/** Best first; empty where none fits. */
export function findCited<P extends NamedPaper>(papers: readonly P[], cited: Cited): readonly P[] {
  const text = ` ${(cited.title ?? cited.words).join(' ')} `;
  if (cited.isReference) {
    const titled = papers.filter(({ title, aliases }) =>
      [title, ...aliases.filter((one) => one.includes(' '))].some((one) => {
        const words = wordsOf(one);
        // What one calls a paper stands in texts on it too; a title of its own has to be all of a title that is marked.
        return cited.title
          ? words.join(' ') === cited.title.join(' ')
          : words.length > TITLE_MIN_WORDS && stand(words, text);
      }),
    );
    if (titled.length > 0 || cited.title || cited.words.length > 2 * REFERENCE_MIN_WORDS)
      return titled.toSorted((a, b) => b.title.length - a.title.length).slice(0, 1);
  }
  const asked = new Set(
    cited.words.filter((word) => word !== 'et' && word !== 'al' && !/^\d+[a-z]?$/.test(word)),
  );
  return papers
    .flatMap((paper) => {
      const [first] = paper.authors;
      const off = yearsOff(paper, cited.years);
      if (!first || off === Infinity || !surnameOf(first.name).every((word) => asked.has(word))) return [];
      const known = new Set(
        wordsOf(
          [
            paper.title,
            ...paper.aliases,
            ...paper.authors.map(({ name }) => name),
            ...paper.tasks.flatMap(({ name, aliases }) => [name, ...aliases]),
          ].join(' '),
        ),
      );
      const lacking = [...asked].filter((word) => !known.has(word)).length;
      return [{ paper, rank: off + 2 * lacking }];
    })
    .filter(({ rank }, _, all) => rank < 2 || all.every((other) => other.rank >= 2))
    .filter(({ rank }) => cited.isReference || rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ paper }) => paper);
}
