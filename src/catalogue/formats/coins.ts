/**
 * COinS: a paper in the `title` of an empty span, so that Zotero offers a pick list on pages that list papers. OpenURL has
 * formats for journals and books only; what is neither is Dublin Core, whose `type` Zotero takes for the type of item.
 */
import type { Paper } from '../model/types.ts';
import { ZOTERO_TYPES } from './citation-meta.ts';
import { invertedName } from './names.ts';
import { joinDate, toReference, type Reference } from './reference.ts';

type Pair = readonly [key: string, value: string | undefined];

const format = (name: 'journal' | 'book' | 'dc'): Pair => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];

/** What kind of thing it is, its title, and what it stands in. */
function described({ type, title, container, publisher }: Reference): readonly Pair[] {
  switch (type) {
    case 'journal':
      return [
        format('journal'),
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', container],
        ['rft.pub', publisher],
      ];
    case 'conference':
      return [
        format('book'),
        ['rft.genre', 'proceeding'],
        ['rft.atitle', title],
        ['rft.btitle', container],
        ['rft.pub', publisher],
      ];
    case 'report':
      return [format('book'), ['rft.genre', 'report'], ['rft.btitle', title], ['rft.pub', publisher]];
    default:
      return [
        format('dc'),
        ['rft.title', title],
        ['rft.source', container],
        ['rft.publisher', publisher],
        // After the title, which Zotero would else take for that of a journal.
        ['rft.type', ZOTERO_TYPES[type]],
      ];
  }
}

/** An OpenURL context object. */
export function toCoins(paper: Paper): string {
  const reference = toReference(paper);
  const { authors, date, doi, url, ...more } = reference;
  const pairs: readonly Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...described(reference),
    ['rft.volume', more.volume],
    ['rft.issue', more.issue],
    ['rft.spage', more.pages[0]],
    ['rft.epage', more.pages[1]],
    ['rft.issn', more.issn],
    ['rft.isbn', more.isbn],
    ['rft.date', joinDate(date)],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', url],
    ...authors.map((author) => ['rft.au', invertedName(author)] as const),
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))).toString();
}
