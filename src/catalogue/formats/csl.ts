/** CSL-JSON: what pandoc and every reference manager read, and Zotero's best import of a preprint. */
import type { Author, Paper } from '../model/types.ts';
import { nameParts } from './names.ts';
import { toReference, type ReferenceType } from './reference.ts';

export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly 'non-dropping-particle'?: string };

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly ISSN?: string;
  readonly ISBN?: string;
  readonly number?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

const TYPES: Readonly<Record<ReferenceType, string>> = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  post: 'post-weblog',
  report: 'report',
};

function toCslName(author: Author): CslName {
  const { literal, family, given, particle } = nameParts(author);
  if (literal) return { literal };
  return { family, given, ...(particle && { 'non-dropping-particle': particle }) };
}

/** `article` with `number: arXiv:…` is a preprint to Zotero; a published paper names its preprint in `note`. */
export function toCslItem(paper: Paper): CslItem {
  const { id, type, title, authors, date, container, publisher, doi, arxiv, url, ...more } =
    toReference(paper);
  const isOnArxiv = type === 'preprint' && arxiv !== undefined;
  return {
    id,
    type: TYPES[type],
    title,
    author: authors.map(toCslName),
    issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] },
    ...(container && { 'container-title': container }),
    ...(more.series && { 'collection-title': more.series }),
    ...(more.volume && { volume: more.volume }),
    ...(more.issue && { issue: more.issue }),
    ...(more.pages.length > 0 && { page: more.pages.join('-') }),
    ...(publisher && { publisher: publisher }),
    ...(more.issn && { ISSN: more.issn }),
    ...(more.isbn && { ISBN: more.isbn }),
    ...(isOnArxiv && { number: `arXiv:${arxiv}` }),
    ...(!isOnArxiv && arxiv && { note: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
  };
}

/** A list, as CSL-JSON always is, indented for people. */
export const toCslJson = (papers: readonly Paper[]): string =>
  `${JSON.stringify(papers.map(toCslItem), null, 2)}\n`;
