/** The file that BibTeX or biber leaves beside a paper, `.bbl` -> entries: `\bibitem` with `\newblock`, or biblatex's `\entry`. */
import { factsFault, type FactsFault } from '../facts/facts.ts';
import { readLatex, readVerbatim } from '../facts/latex.ts';
import { identify, readId } from '../identity/identify.ts';
import type { Links } from '../schema/index.ts';
import { joinLinks, publishedIn, type BibliographyEntry } from './entry.ts';

/** A name list, `A. B. Author, C. Author, and D. Author.`, without marks of its end. */
function splitPeople(text: string): readonly string[] {
  const plain = readLatex(text)
    .text.replace(/\bet al\.?/g, '')
    .replace(/[.,\s]+$/, '');
  return plain
    .split(/\s*(?:,\s*(?:and\b|&)?|\s+(?:and|&))\s+/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name));
}

function linksIn(text: string): Links {
  const found = identify(readVerbatim(text).slice(0, 2000));
  return found && 'links' in found ? joinLinks([found.links]) : {};
}

/** `\bibitem[Wang et~al.(2022)]{wang} authors \newblock title. \newblock venue, year.` */
function fromItem(item: string): BibliographyEntry | FactsFault {
  const [whole, , key = ''] =
    /^\s*(\[(?:[^[\]{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\])?\s*\{([^}]*)\}/.exec(item) ?? [];
  if (whole === undefined)
    return factsFault(
      `an item that can’t be read: ${JSON.stringify(item.trim().slice(0, 40))}`,
      'Each begins with \\bibitem{key} or \\bibitem[label]{key}.',
    );
  const text = item.slice(whole.length).split(/\\end\{thebibliography\}/)[0] ?? '';
  const [people = '', title, ...rest] = text.split(/\\newblock\b/);
  const isMarked = title !== undefined;
  const venue = readLatex(rest[0] ?? '').text;
  return {
    key,
    title: isMarked ? readLatex(title).text.replace(/[.,]$/, '') : '',
    authors: isMarked ? splitPeople(people) : [],
    hasOthers: /\bet al\b/.test(people),
    venue: !isMarked || /arxiv|preprint|^\W*(?:\d{4})?\W*$|https?:/i.test(venue) ? '' : venue,
    links: linksIn(text.replace(/\\newblock\b/g, ' ')),
    text: isMarked ? '' : readLatex(text).text,
  };
}

/** `\field{title}{…}`, its braces in pairs. */
function fieldIn(entry: string, name: string): string {
  const start = entry.indexOf(`\\field{${name}}{`);
  if (start < 0) return '';
  const from = start + name.length + 9;
  let depth = 1;
  let at = from;
  for (; at < entry.length && depth > 0; at += 1) {
    if (entry[at] === '{') depth += 1;
    else if (entry[at] === '}') depth -= 1;
  }
  return entry.slice(from, at - 1);
}

const verbIn = (entry: string, name: string): string =>
  new RegExp(`\\\\verb\\{${name}\\}\\s*\\\\verb ([^\\n]+)`).exec(entry)?.[1]?.trim() ?? '';

/** biblatex: `\entry{key}{article}{}{} \name{author}{…} \field{title}{…} \verb{doi} … \endverb`. */
function fromEntry(entry: string): BibliographyEntry {
  const key = /^\{([^}]*)\}/.exec(entry)?.[1] ?? '';
  const people = /\\name\{author\}[\s\S]*?(?=\\(?:strng|field|list|verb|name)\b)/.exec(entry)?.[0] ?? '';
  const authors = [...people.matchAll(/family=\{((?:[^{}]|\{[^{}]*\})*)\}[\s\S]*?(?=family=|$)/g)].map(
    ([one, family = '']) => {
      const given = /given=\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(one)?.[1] ?? '';
      return `${readLatex(given).text} ${readLatex(family).text}`.trim();
    },
  );
  const url = verbIn(entry, 'url');
  const links = joinLinks([
    readId('arxiv', verbIn(entry, 'eprint').replace(/^arxiv:/i, ''))?.links,
    readId('doi', verbIn(entry, 'doi'))?.links,
    linksIn(url),
  ]);
  const venue = readLatex(fieldIn(entry, 'booktitle') || fieldIn(entry, 'journaltitle')).text;
  return {
    key,
    title: readLatex(fieldIn(entry, 'title')).text,
    authors,
    hasOthers: /\\true\{moreauthor\}/.test(entry),
    venue: publishedIn(venue),
    links,
    text: '',
  };
}

export function readBbl(text: string): readonly (BibliographyEntry | FactsFault)[] {
  const isBiblatex = /\\entry\{/.test(text);
  const [, ...items] = text.split(isBiblatex ? /\\entry(?=\{)/ : /\\bibitem\b/);
  if (items.length === 0)
    return [factsFault('no entry in this .bbl', 'Each begins with \\bibitem or \\entry.')];
  return items.map((item) => (isBiblatex ? fromEntry(item.split('\\endentry')[0] ?? '') : fromItem(item)));
}
