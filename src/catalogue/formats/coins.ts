/** COinS: a paper in the `title` of an empty span, so that Zotero offers a pick list on pages that list papers. */
import type { Paper } from '../types.ts';
import { invertedName } from './names.ts';
import { joinDate, toReference } from './reference.ts';

/** An OpenURL context object; a venue's paper is an article or proceedings, anything else a document. */
export function toCoins(paper: Paper): string {
  const { type, title, authors, date, container, doi, url, ...more } = toReference(paper);
  const genre = {
    conference: 'proceeding',
    journal: 'article',
    preprint: 'preprint',
    post: 'document',
    report: 'report',
  }[type];
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', genre],
    ['rft.atitle', title],
    ['rft.jtitle', container],
    ['rft.volume', more.volume],
    ['rft.issue', more.issue],
    ['rft.spage', more.pages[0]],
    ['rft.epage', more.pages[1]],
    ['rft.pub', more.publisher],
    ['rft.issn', more.issn],
    ['rft.isbn', more.isbn],
    ['rft.date', joinDate(date)],
    ['rft_id', doi ? `info:doi/${doi}` : url],
    ...authors.map((author) => ['rft.au', invertedName(author)] as const),
  ];
  return new URLSearchParams(
    pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();
}
