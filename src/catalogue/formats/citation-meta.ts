/**
 * Meta tags that reference managers and Google Scholar read on a paper's page. `citation_abstract` is left out: it is
 * for the paper's own abstract, and the catalogue holds its own words only.
 */
import type { Paper } from '../types.ts';
import { invertedName } from './names.ts';
import { joinDate, pdfUrl, toReference } from './reference.ts';

export type MetaTag = readonly [name: string, content: string];

/** In the order of the tags; one `citation_author` each, "Family, Given". */
export function citationMeta(paper: Paper): readonly MetaTag[] {
  const { type, title, authors, date, container, doi, arxiv, url, ...more } = toReference(paper);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', title],
    ...authors.map((author): MetaTag => ['citation_author', invertedName(author)]),
    ['citation_publication_date', joinDate(date, '/')],
    ['citation_conference_title', type === 'conference' ? container : undefined],
    ['citation_journal_title', type === 'journal' ? container : undefined],
    ['citation_volume', more.volume],
    ['citation_issue', more.issue],
    ['citation_firstpage', more.pages[0]],
    ['citation_lastpage', more.pages[1]],
    ['citation_publisher', more.publisher],
    ['citation_issn', more.issn],
    ['citation_isbn', more.isbn],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_pdf_url', pdfUrl(paper)],
    // Becomes the item's address: the work's own page rather than ours.
    ['citation_abstract_html_url', url],
    ['citation_language', 'en'],
    ['DC.type', type === 'preprint' ? 'preprint' : undefined],
  ];
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined);
}
