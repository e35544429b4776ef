/** RIS, as reference managers import it: CRLF lines, one tag a line, `ER  - ` at the end of each record. */
import type { Paper } from '../model/types.ts';
import { invertedName } from './names.ts';
import { toReference, type ReferenceType } from './reference.ts';

interface RisType {
  readonly type: string;
  /** The tag of what it stands in. */
  readonly container: 'T2' | 'BT';
  /** Its type in words, where RIS has one type for several. */
  readonly words?: string;
}

/** Types that Zotero and bibutils both know: neither knows `UNPB`, `CPAPER` and `BLOG` alike. `BT` is bibutils' book title. */
const TYPES: Readonly<Record<ReferenceType, RisType>> = {
  conference: { type: 'CONF', container: 'BT' },
  journal: { type: 'JOUR', container: 'T2' },
  preprint: { type: 'RPRT', container: 'T2', words: 'Preprint' },
  post: { type: 'ELEC', container: 'T2', words: 'Post' },
  report: { type: 'RPRT', container: 'T2', words: 'Technical report' },
};

const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/** One record, ending in CRLF. */
export function toRis(paper: Paper): string {
  const reference = toReference(paper);
  const { id, type, title, authors, date, container, pages, publisher, doi, arxiv, url } = reference;
  const ris = TYPES[type];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', ris.type],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', invertedName(author)] as const),
    ['PY', String(date.year)],
    ['DA', date.month === undefined ? undefined : `${date.year}/${two(date.month)}/${two(date.day)}/`],
    [ris.container, container],
    ['T3', reference.series],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', pages[0]],
    ['EP', pages[1]],
    ['SN', reference.isbn ?? reference.issn],
    ['M3', ris.words],
    ['PB', publisher],
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
