/** RIS, as reference managers import it: CRLF lines, one tag a line, `ER  - ` at the end of each record. */
import type { Paper } from '../types.ts';
import { invertedName } from './names.ts';
import { toReference, type ReferenceType } from './reference.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  conference: 'CPAPER',
  journal: 'JOUR',
  preprint: 'UNPB',
  post: 'BLOG',
  report: 'RPRT',
};

const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/** One record, ending in CRLF. */
export function toRis(paper: Paper): string {
  const reference = toReference(paper);
  const { id, type, title, authors, date, container, pages, publisher, doi, arxiv, url } = reference;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', invertedName(author)] as const),
    ['PY', String(date.year)],
    ['DA', date.month === undefined ? undefined : `${date.year}/${two(date.month)}/${two(date.day)}/`],
    ['T2', container],
    ['T3', reference.series],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', pages[0]],
    ['EP', pages[1]],
    ['PB', publisher ?? (type === 'preprint' && arxiv ? 'arXiv' : undefined)],
    ['SN', reference.isbn ?? reference.issn],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', url],
  ];
  const written = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** RIS knows no comments: a file holds records only. */
export const toRisFile = (papers: readonly Paper[]): string =>
  papers.map((paper) => `${toRis(paper)}\r\n`).join('');
