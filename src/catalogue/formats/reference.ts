/**
 * What is cited when a paper is cited: the published version where there is one, with the preprint's id beside it.
 * Every format writes these facts, so that no two of them disagree.
 */
import { parseDate, type DateParts } from '../words/dates.ts';
import type { Author, Paper } from '../model/types.ts';
import { doiUrl } from '../identity/doi-url.ts';

export type ReferenceType = 'conference' | 'journal' | 'preprint' | 'post' | 'report';

export interface Reference {
  /** The paper's id: the key in every format, for ever. */
  readonly id: string;
  readonly type: ReferenceType;
  /** As in the record; `$…$` holds mathematics. */
  readonly title: string;
  readonly authors: readonly Author[];
  /** Of the version cited: the venue's year, else the first public appearance as far as it is known. */
  readonly date: DateParts;
  /** Proceedings, journal or series in full; a blog by the name it goes by; of a post elsewhere its site: `neelnanda.io`. */
  readonly container: string | undefined;
  /** What the proceedings are part of: `Proceedings of Machine Learning Research`. */
  readonly series: string | undefined;
  /** Of the journal, or of the proceedings in their series. */
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  /** First and last page, or the only one. */
  readonly pages: readonly string[];
  /** Of the venue; `arXiv` of a preprint there, the site of a report that stands nowhere else. */
  readonly publisher: string | undefined;
  readonly issn: string | undefined;
  readonly isbn: string | undefined;
  readonly doi: string | undefined;
  /** Also of a published paper: its preprint. */
  readonly arxiv: string | undefined;
  /** Where the version cited is to be found. */
  readonly url: string | undefined;
}

function typeOf({ venue, kind, links }: Paper): ReferenceType {
  const place = venue?.venue.kind;
  if (place === 'conference' || place === 'workshop') return 'conference';
  // A series such as the Transformer Circuits Thread asks to be cited as a journal.
  if (place === 'journal' || place === 'series') return 'journal';
  if (place === 'blog') return 'post';
  if (links.arxiv || kind === 'article') return 'preprint';
  if (kind === 'report') return 'report';
  // A survey that only an address leads to stands on somebody's site.
  const isOnlyThere = !links.doi && !links.openreview && !links.acl;
  return kind === 'post' || isOnlyThere ? 'post' : 'preprint';
}

function dateOf({ venue, published }: Paper): DateParts {
  const first = parseDate(published);
  if (!venue) return first;
  const isOnline = venue.venue.kind === 'series' || venue.venue.kind === 'blog';
  return isOnline && venue.year === first.year ? first : { year: venue.year };
}

const arxivUrl = (id: string | undefined) => id && `https://arxiv.org/abs/${id}`;

/** The page of the version cited; undefined for a record without any link. */
function urlOf({ venue, links }: Paper): string | undefined {
  const { acl, doi, openreview, url, arxiv } = links;
  const published = [
    acl && `https://aclanthology.org/${acl}/`,
    doi && doiUrl(doi),
    openreview && `https://openreview.net/forum?id=${openreview}`,
    url,
  ];
  const places = venue ? [...published, arxivUrl(arxiv)] : [arxivUrl(arxiv), ...published];
  return places.find((place) => place !== undefined && place !== '');
}

const siteOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

function containerOf({ venue }: Paper, type: ReferenceType, url: string | undefined): string | undefined {
  if (!venue) return type === 'post' ? siteOf(url) : undefined;
  const { name, full_name, kind, volumes } = venue.venue;
  if (kind === 'blog') return name;
  return volumes.find(({ year }) => year === venue.year)?.title ?? full_name ?? name;
}

function publisherOf({ venue, links }: Paper, type: ReferenceType, url: string | undefined) {
  if (type === 'preprint' && links.arxiv) return 'arXiv';
  return venue?.venue.publisher ?? (type === 'report' && !venue ? siteOf(url) : undefined);
}

/** What is known of the version cited beyond its venue and year. */
function placeOf({ venue, pages = '', volume, number }: Paper) {
  const proceedings = venue?.venue.volumes.find(({ year }) => year === venue.year);
  return {
    series: venue?.venue.series,
    volume: volume ?? proceedings?.number,
    issue: number,
    pages: pages.split('–').filter(Boolean),
    issn: venue?.venue.issn,
    isbn: proceedings?.isbn,
  };
}

/** A preprint on arXiv has the DOI that arXiv gives to each. */
export function toReference(paper: Paper): Reference {
  const [type, url] = [typeOf(paper), urlOf(paper)];
  const { arxiv, doi } = paper.links;
  return {
    id: paper.id,
    type,
    title: paper.title.replace(/\s+/g, ' ').trim(),
    authors: paper.authors,
    date: dateOf(paper),
    ...placeOf(paper),
    container: containerOf(paper, type, url),
    publisher: publisherOf(paper, type, url),
    doi: doi ?? (type === 'preprint' && arxiv ? `10.48550/arXiv.${arxiv}` : undefined),
    arxiv,
    url,
  };
}

/** Address of the PDF, where an identifier leads to one; of the published version if that is open. */
export function pdfUrl({ links }: Pick<Paper, 'links'>): string | undefined {
  if (links.acl) return `https://aclanthology.org/${links.acl}.pdf`;
  if (links.arxiv) return `https://arxiv.org/pdf/${links.arxiv}`;
  return links.openreview && `https://openreview.net/pdf?id=${links.openreview}`;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `2022-11-01`, `2022-11`, `2022`, or with another separator. */
export const joinDate = ({ year, month, day }: DateParts, separator = '-'): string =>
  [String(year), ...[month, day].filter((part) => part !== undefined).map(two)].join(separator);
