/**
 * BibTeX that bibtex, biber and Zotero all read: UTF-8 but for letters that a style may cut off, keys are ids, capitals
 * that matter are in braces.
 * A preprint is `@misc` with `eprint` and `eprinttype`, which biblatex and Zotero read. Its older name `archiveprefix` is
 * left out: biber warns of an entry that has both, and no common style needs it.
 */
import { oncePer } from '../model/memoize.ts';
import type { Author, Paper } from '../model/types.ts';
import { commandsAtStart } from './latex-letters.ts';
import { escapeLatex, splitMath } from './latex-text.ts';
import { nameParts } from './names.ts';
import { noteLines, type Note } from './note.ts';
import { toReference, type Reference, type ReferenceType } from './reference.ts';

const ENTRY_TYPES: Readonly<Record<ReferenceType, string>> = {
  conference: 'inproceedings',
  journal: 'article',
  preprint: 'misc',
  post: 'misc',
  report: 'misc',
};
const CONTAINERS: Readonly<Record<ReferenceType, string>> = {
  conference: 'booktitle',
  journal: 'journal',
  preprint: 'howpublished',
  post: 'howpublished',
  report: 'howpublished',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Styles that lower the case of titles would spoil GPT, LLaMA and a lone letter, but not the article "A". */
const needsBraces = (word: string): boolean => /^.+\p{Lu}/u.test(word) || /^(?!A$)\p{Lu}$/u.test(word);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const braceWords = (text: string): string =>
  text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part) => (part.match(WORD) && needsBraces(part) ? `{${part}}` : escapeLatex(part)))
    .join('');

/** A title or name of a venue: special characters written out, capitals kept, mathematics left. */
export const bibtexTitle = (title: string): string =>
  splitMath(title)
    .map(({ isMath, text }) => (isMath ? (/\p{Lu}/u.test(text) ? `{${text}}` : text) : braceWords(text)))
    .join('');

const wouldSplit = (part: string): boolean => /,|\sand\s|^and\s|\sand$|^and$/i.test(part);

/** A part of a name; its letters stay as they are, but those that a style may cut off. */
const nameText = (text: string, cut: number): string => commandsAtStart(escapeLatex(text), cut);

/** BibTeX takes every lower-case word before a comma, and all before it, as a particle: `{Schroeder de Witt}`. */
function bibtexName(author: Author): string {
  const { literal, given, particle, family } = nameParts(author);
  if (literal) return `{${nameText(literal, 3)}}`;
  const isOddFamily = wouldSplit(family) || family.split(' ').some((word) => /^\P{L}*\p{Ll}/u.test(word));
  const last = isOddFamily ? `{${nameText(family, 3)}}` : nameText(family, 3);
  const first = wouldSplit(given) ? `{${nameText(given, 1)}}` : nameText(given, 1);
  return `${particle ? `${nameText(particle, 1)} ` : ''}${last}, ${first}`;
}

/** Addresses are printed as they are: only what would end the field is encoded. */
const verbatim = (address: string): string => address.replace(/[{}\\\s]/g, encodeURIComponent);

const howPublished = ({ type, container }: Reference): string | undefined =>
  container ?? (type === 'report' ? 'Technical report' : undefined);

function fieldsOf(reference: Reference): readonly (readonly [name: string, value: string])[] {
  const { title, authors, date, type, doi, arxiv, url } = reference;
  const { series, volume, issue, pages, publisher, issn, isbn } = reference;
  const text = (value: string | undefined) => value && `{${bibtexTitle(value)}}`;
  const container = howPublished(reference);
  const archive = arxiv ? /^([a-z-]+(?:\.[A-Z]{2})?)\/\d/.exec(arxiv)?.[1] : undefined;
  return [
    ['title', `{${bibtexTitle(title)}}`],
    ['author', `{${authors.map(bibtexName).join(' and ')}}`],
    [CONTAINERS[type], text(container)],
    ['series', text(series)],
    ['volume', text(volume)],
    // Styles print one of the two in a volume of proceedings, and warn of both.
    ['number', type === 'journal' || !volume ? text(issue) : undefined],
    ['pages', pages.length > 0 ? `{${pages.join('--')}}` : undefined],
    ['publisher', text(type === 'conference' || type === 'journal' ? publisher : undefined)],
    ['year', `{${date.year}}`],
    ['month', date.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['eprint', arxiv && `{${arxiv}}`],
    ['eprinttype', arxiv && '{arxiv}'],
    ['primaryclass', archive && `{${archive}}`],
    ['issn', issn && `{${verbatim(issn)}}`],
    ['isbn', isbn && `{${verbatim(isbn)}}`],
    ['doi', doi && `{${verbatim(doi)}}`],
    ['url', url && `{${verbatim(url)}}`],
  ].filter((field): field is [string, string] => Boolean(field[1]));
}

/** One entry, without a final line end. */
export const toBibtex = oncePer((paper: Paper): string => {
  const reference = toReference(paper);
  const fields = fieldsOf(reference).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${ENTRY_TYPES[reference.type]}{${reference.id},`, ...fields, '}'].join('\n');
});

/** A whole file in the order given, with where it comes from as a comment above. */
export const toBibtexFile = (papers: readonly Paper[], note?: Note): string =>
  [...noteLines(note).map((line) => `% ${line}`), ...papers.map((paper) => `\n${toBibtex(paper)}`)]
    .join('\n')
    .trimStart() + '\n';
