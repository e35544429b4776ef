/**
 * Where the inbox looks, a row a source: what is asked, how the answer is read, how it goes on to a next page. Nothing is
 * fetched here. Whoever adds a row writes no code.
 */
import { factsFromBibtex } from '../facts/bibtex.ts';
import { listingFromArxiv } from '../facts/arxiv.ts';
import { listingFromCrossref } from '../facts/csl.ts';
import { factsFault, type FactsFault } from '../facts/facts.ts';
import { listingFromFeed, listingFromLinks } from '../facts/feed.ts';
import type { Listing } from '../facts/finding.ts';
import { listingFromOpenReview } from '../facts/openreview.ts';
import { CATEGORIES } from './words.ts';

export type Service = 'arxiv' | 'openreview' | 'acl' | 'crossref' | 'feed' | 'list';

export interface Source {
  /** For `--only`: `arxiv`, `transformer-circuits`. */
  readonly id: string;
  readonly name: string;
  readonly service: Service;
  /** What of the service: a venue's id, a volume, a question, or for a feed and a list its whole address. */
  readonly of: string;
  /** All that it lists is of the field. */
  readonly isOfField?: true;
}

export const SOURCES: readonly Source[] = [
  {
    id: 'arxiv',
    name: 'arXiv',
    service: 'arxiv',
    of: `(${['"language model"', '"language models"', 'LLM', 'LLMs', 'transformer', 'transformers', '"mechanistic interpretability"', '"sparse autoencoders"', '"activation steering"'].map((word) => `all:${word}`).join(' OR ')}) AND (${CATEGORIES.map((one) => `cat:${one}`).join(' OR ')})`,
  },
  {
    id: 'transformer-circuits',
    name: 'the Transformer Circuits Thread',
    service: 'feed',
    of: 'https://transformer-circuits.pub/rss.xml',
    isOfField: true,
  },
  {
    id: 'alignment-forum',
    name: 'the AI Alignment Forum',
    service: 'feed',
    of: 'https://www.alignmentforum.org/feed.xml',
  },
];

/** The period asked for; both days are in it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Entries a page. arXiv allows 2,000 and asks for less; OpenReview 1,000. */
const PAGE: Readonly<Record<Service, number>> = {
  arxiv: 200,
  openreview: 200,
  crossref: 200,
  acl: Infinity,
  feed: Infinity,
  list: Infinity,
};

const query = (base: string, values: Readonly<Record<string, string | number>>): string =>
  `${base}?${new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)])).toString()}`;

/** The address of a page of a source's answer; `base` is where its service is asked. */
export function pageAddress(
  { service, of }: Source,
  base: string,
  { from, to }: Span,
  start: number,
): string {
  const stamp = (day: string, time: string): string => day.replaceAll('-', '') + time;
  switch (service) {
    case 'arxiv':
      return query(base, {
        search_query: `${of} AND submittedDate:[${stamp(from, '0000')} TO ${stamp(to, '2359')}]`,
        sortBy: 'submittedDate',
        sortOrder: 'ascending',
        start,
        max_results: PAGE.arxiv,
      });
    case 'openreview':
      return query(`${base}/notes`, { 'content.venueid': of, offset: start, limit: PAGE.openreview });
    case 'crossref':
      return query(`${base}/works`, {
        'query.bibliographic': of,
        filter: `from-created-date:${from},until-created-date:${to}`,
        offset: start,
        rows: PAGE.crossref,
      });
    case 'acl':
      return `${base}/volumes/${of}.bib`;
    default:
      return of;
  }
}

export const isPaged = ({ service }: Source): boolean => Number.isFinite(PAGE[service]);

/** A volume of the ACL Anthology: its first entry is the volume itself. */
function listingFromVolume(text: string, volume: string): Listing | FactsFault {
  const found = factsFromBibtex(text).flatMap((one) => ('message' in one ? [] : [one]));
  const papers = found.filter(({ links }) => links.acl !== undefined || links.doi !== undefined);
  return papers.length === 0
    ? factsFault(
        `the ACL Anthology’s volume ${volume} can’t be read`,
        'It is cut off, or a page for people. Try again later.',
      )
    : { found: papers, total: papers.length };
}

/** What an answer lists, or why it can't be used. */
export function readPage({ service, of, name }: Source, text: string): Listing | FactsFault {
  switch (service) {
    case 'arxiv':
      return listingFromArxiv(text);
    case 'openreview':
      return listingFromOpenReview(text);
    case 'crossref':
      return listingFromCrossref(text);
    case 'acl':
      return listingFromVolume(text, of);
    case 'feed':
      return listingFromFeed(text, name);
    case 'list':
      return listingFromLinks(text, name);
  }
}
