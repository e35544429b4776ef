/**
 * Atom and JSON Feed of a page's papers. An entry's id is the address of its record, its dates are the record's
 * (`added`, `updated`): two builds of one commit have the same bytes. Feeds need full addresses.
 */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { oncePer } from '../model/memoize.ts';
import { toPlainText } from '../words/plain-text.ts';
import type { Paper, Term } from '../model/types.ts';
import type { Reception } from '../views/tested/reception.ts';
import { newestUpdate } from '../words/dates.ts';

export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows, as `/techniques/probing/`. */
  readonly path: string;
  readonly papers: readonly Paper[];
  /** Entries at most; all without it. */
  readonly limit?: number | undefined;
  /** Name of the site, as the feed's author. */
  readonly publisher: string;
  /** Full address of a path. */
  readonly toUrl: (path: string) => string;
}

const instant = (date: string): string => `${date}T00:00:00Z`;
const termsOf = ({ techniques, evaluation, findings, applications }: Paper): readonly Term[] => [
  ...techniques,
  ...evaluation,
  ...findings,
  ...applications,
];

/** What came into the catalogue last stands first, then what was published last. */
const newestFirst = (papers: readonly Paper[], limit?: number): readonly Paper[] =>
  papers.toSorted((a, b) => (a.added === b.added ? 0 : a.added < b.added ? 1 : -1)).slice(0, limit);

const ATOM_END = '</feed>';

/** Markdown is read once a paper, however many feeds it is in. */
const textsOf = oncePer(({ tldr, body }: Paper) => ({
  summary: toPlainText(tldr),
  content: toPlainText(body || tldr),
}));

/** Atom asks for a date even where no entry gives one. */
const feedDate = (papers: readonly Paper[]): string => instant(newestUpdate(papers) || '2000-01-01');

/** A paper stands in the feeds of its terms, authors and of everything, as the same entry. */
const atomEntries = oncePer((toUrl: FeedSource['toUrl']) =>
  oncePer((paper: Paper): string => {
    const feed = generateAtomFeed({
      id: '',
      title: { value: '' },
      updated: feedDate([]),
      entries: [
        {
          id: toUrl(paper.path),
          title: { value: paper.title, type: 'text' },
          published: instant(paper.added),
          updated: instant(paper.updated),
          links: [{ href: toUrl(paper.path), rel: 'alternate', type: 'text/html' }],
          authors: paper.authors.map(({ name, path: page, hasPage }) => ({
            name,
            ...(hasPage && { uri: toUrl(page) }),
          })),
          categories: termsOf(paper).map((term) => ({
            term: term.id,
            scheme: toUrl(`/${term.kind}/`),
            label: term.name,
          })),
          summary: { value: textsOf(paper).summary, type: 'text' },
          content: { value: textsOf(paper).content, type: 'text' },
        },
      ],
    });
    return feed.slice(feed.indexOf('<entry>'), feed.lastIndexOf(ATOM_END)).trimEnd();
  }),
);

/** Atom 1.0, newest first. */
export function toAtomFeed({
  title,
  description,
  path,
  papers,
  limit,
  publisher,
  toUrl,
}: FeedSource): string {
  const empty = generateAtomFeed({
    id: toUrl(path),
    title: { value: title, type: 'text' },
    subtitle: { value: description, type: 'text' },
    updated: feedDate(papers),
    links: [
      { href: toUrl(path), rel: 'alternate', type: 'text/html' },
      { href: toUrl(`${path}feed.xml`), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: publisher, uri: toUrl('/') }],
    entries: [],
  });
  const head = empty.slice(0, empty.lastIndexOf(ATOM_END));
  const entries = newestFirst(papers, limit).map((paper) => `  ${atomEntries(toUrl)(paper)}\n`);
  return `${head}${entries.join('')}${ATOM_END}\n`;
}

const jsonItems = oncePer((toUrl: FeedSource['toUrl']) =>
  oncePer((paper: Paper) => ({
    id: toUrl(paper.path),
    url: toUrl(paper.path),
    title: paper.title,
    summary: textsOf(paper).summary,
    content_text: textsOf(paper).content,
    date_published: instant(paper.added),
    date_modified: instant(paper.updated),
    authors: paper.authors.map(({ name, path: page, hasPage }) => ({
      name,
      ...(hasPage && { url: toUrl(page) }),
    })),
    tags: termsOf(paper).map(({ name }) => name),
  })),
);

/** JSON Feed 1.1, newest first, indented. */
export function toJsonFeed({
  title,
  description,
  path,
  papers,
  limit,
  publisher,
  toUrl,
}: FeedSource): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: toUrl(path),
    feed_url: toUrl(`${path}feed.json`),
    language: 'en',
    authors: [{ name: publisher, url: toUrl('/') }],
    items: newestFirst(papers, limit).map(jsonItems(toUrl)),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}

const RECEPTION_WORDS: Readonly<Record<Reception['how'], string>> = {
  replicated: 'Replicated by',
  extended: 'Extended by',
  disputed: 'Disputed by',
  superseded: 'Superseded by',
  applied: 'Applied by',
};

export const receptionPath = ({ path }: Paper): string => `${path}reception.xml`;

/** Atom of how a paper was received: an entry for each thing that another paper did with it, newest paper first. */
export function toReceptionFeed(
  paper: Paper,
  reception: readonly Reception[],
  { publisher, toUrl }: Pick<FeedSource, 'publisher' | 'toUrl'>,
): string {
  const feed = generateAtomFeed({
    id: toUrl(receptionPath(paper)),
    title: { value: `Reception of ${paper.title}`, type: 'text' },
    subtitle: {
      value: 'Papers that replicate, extend, dispute, supersede or apply it, as they enter the catalogue.',
      type: 'text',
    },
    updated: feedDate([paper, ...reception.map((one) => one.paper)]),
    links: [
      { href: toUrl(paper.path), rel: 'alternate', type: 'text/html' },
      { href: toUrl(receptionPath(paper)), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: publisher, uri: toUrl('/') }],
    entries: reception.map(({ how, paper: other, note, isIndependent }) => ({
      id: `${toUrl(paper.path)}#${how}-${other.id}`,
      title: { value: `${RECEPTION_WORDS[how]}: ${other.title}`, type: 'text' },
      published: instant(other.added),
      updated: instant(other.updated),
      links: [{ href: toUrl(other.path), rel: 'alternate', type: 'text/html' }],
      authors: other.authors.map(({ name }) => ({ name })),
      summary: {
        value: `${toPlainText(note)} ${isIndependent ? '(independent)' : '(shares an author)'}`,
        type: 'text',
      },
    })),
  });
  return `${feed.trimEnd()}\n`;
}
