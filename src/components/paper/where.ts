/** Where a paper stands, in words: its venue, its dates, its links. */
import { doiUrl, formatDate, type Paper } from '../../catalogue/index.ts';

const KIND_NAMES = { article: 'preprint', post: 'post', report: 'report', survey: 'survey' } as const;

/** `ICLR 2023`; without a venue `preprint`, `post`, `report` or `survey`. */
export const venueName = ({ venue, kind }: Paper): string =>
  venue ? `${venue.venue.name} ${venue.year}` : KIND_NAMES[kind];

/** `Nov 2022`: the month is as near as lists and tables go. */
export const monthName = ({ published }: Paper): string => formatDate(published.slice(0, 7));

export interface PaperLink {
  readonly name: string;
  readonly url: string;
}

/** Whether an address may be a link. The check of records asks for https too: this holds where one got past it. */
export const isLinkable = (url: string): boolean => url.startsWith('https://') && URL.canParse(url);

/** Every place where the work or its code can be found, identifiers first. */
export function paperLinks({ links }: Pick<Paper, 'links'>): readonly PaperLink[] {
  const { arxiv, doi, openreview, acl, url, code } = links;
  const all = [
    arxiv && { name: `arXiv ${arxiv}`, url: `https://arxiv.org/abs/${arxiv}` },
    openreview && { name: 'OpenReview', url: `https://openreview.net/forum?id=${openreview}` },
    acl && { name: 'ACL Anthology', url: `https://aclanthology.org/${acl}/` },
    doi && { name: 'DOI', url: doiUrl(doi) },
    url && isLinkable(url) && { name: new URL(url).hostname.replace(/^www\./, ''), url },
    code && isLinkable(code) && { name: 'code', url: code },
  ];
  return all.filter((link) => typeof link === 'object');
}
