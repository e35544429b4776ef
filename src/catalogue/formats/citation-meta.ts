/**
 * Meta tags that reference managers and Google Scholar read on a paper's page, so that the work is saved and not our page
 * of it. What Zotero does with them is said by its translators "Embedded Metadata" and "RDF".
 */
import type { Paper } from '../model/types.ts';
import { invertedName } from './names.ts';
import { joinDate, pdfUrl, toReference, type ReferenceType } from './reference.ts';

export type MetaTag = readonly [name: string, content: string];

/** What Zotero calls each type of item. */
export const ZOTERO_TYPES: Readonly<Record<ReferenceType, string>> = {
  conference: 'conferencePaper',
  journal: 'journalArticle',
  preprint: 'preprint',
  post: 'blogPost',
  report: 'report',
};

/** In the order of the tags; one `citation_author` each, "Family, Given". */
export function citationMeta(paper: Paper): readonly MetaTag[] {
  const { type, title, authors, date, container, publisher, doi, arxiv, url, ...more } = toReference(paper);
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
    ['citation_publisher', type === 'preprint' ? undefined : publisher],
    ['citation_issn', more.issn],
    ['citation_isbn', more.isbn],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_pdf_url', pdfUrl(paper)],
    ['citation_abstract_html_url', url],
    // The item's address. Zotero reads it last, so that it takes the place of og:url, which is our page.
    ['citation_public_url', url],
    // Without an abstract Zotero takes the page's description for one, which is our TL;DR. It leaves no way to say "none";
    // the paper's own abstract is not ours to copy, so this says where it stands.
    ['citation_abstract', url && `In the authors’ words: ${url}`],
    ['citation_language', 'en'],
    ['z.itemType', ZOTERO_TYPES[type]],
    // Zotero's title of proceedings or name of a blog; without it a post would be of og:site_name, which is ours.
    ['DC.source', type === 'journal' ? undefined : container],
    ['DC.publisher', publisher],
  ];
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined);
}
