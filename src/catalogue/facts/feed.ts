/** RSS and Atom of a site, and lists of links in Markdown -> what each entry leads to. */
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { XMLValidator } from 'fast-xml-parser';
import { identify } from '../identity/identify.ts';
import { factsFault, oneLine, type FactsFault } from './facts.ts';
import type { Finding, Listing } from './finding.ts';
import { fromHtml } from './html.ts';

interface Item {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
  readonly text?: string | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
}

const ABSTRACT_MAX_CHARS = 2000;

/** A date as feeds write it, RFC 822 or ISO 8601, as a day. */
function dayOf(text = ''): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

const withoutTags = (html: string): string =>
  fromHtml(html.replace(/<[^<>]*>/g, ' ')).replace(/<[^<>]*>/g, ' ');

/** Undefined for what leads to no work: an entry without a link or title. */
function toFinding({ title = '', link = '', date, text = '', authors = [] }: Item): Finding | undefined {
  const found = identify(link);
  const name = fromHtml(title);
  if (!found || found.type === 'bibtex' || name === '') return undefined;
  const abstract = oneLine(withoutTags(text)).slice(0, ABSTRACT_MAX_CHARS);
  return {
    title: name,
    authors: authors.flatMap((author) => (author ? [oneLine(author)] : [])),
    published: dayOf(date),
    kind: found.type === 'url' ? 'post' : 'article',
    links: found.links,
    ...(abstract && { abstract }),
  };
}

const listOf = (items: readonly Item[]): Listing => {
  const found = items.map(toFinding).filter((one) => one !== undefined);
  return { found, total: found.length };
};

function items(xml: string): readonly Item[] {
  if (/<rss[\s>]/.test(xml))
    return (parseRssFeed(xml).items ?? []).map(({ title, link, pubDate, description, dc, authors }) => ({
      title,
      link,
      date: pubDate,
      text: description,
      authors: dc?.creators ?? authors?.map((one) => (typeof one === 'string' ? one : one.name)),
    }));
  return (parseAtomFeed(xml).entries ?? []).map(({ title, links, published, updated, summary, authors }) => ({
    title: title?.value,
    link: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
    date: published ?? updated,
    text: summary?.value,
    authors: authors?.map(({ name }) => name),
  }));
}

/** `name` is the feed's, for the message. Entries that lead nowhere are passed over. */
export function listingFromFeed(xml: string, name: string): Listing | FactsFault {
  const garbled = factsFault(
    `the feed of ${name} can’t be read`,
    'It is cut off, or a page for people. Try again later.',
  );
  if (XMLValidator.validate(xml) !== true) return garbled;
  try {
    return listOf(items(xml));
  } catch {
    return garbled;
  }
}

/** `[title](address)`, of each address that names a work by an identifier; a title is the link's own text, not always the paper's. */
export function listingFromLinks(markdown: string, name: string): Listing | FactsFault {
  const links = [...markdown.matchAll(/\[([^[\]\n]{8,300})\]\((https?:\/\/[^\s()]+)\)/g)];
  const found = links.flatMap(([, title = '', link = '']): readonly Finding[] => {
    const work = identify(link);
    return work && work.type !== 'bibtex' && work.type !== 'url'
      ? [{ title: oneLine(title.replace(/[*_`]/g, '')), authors: [], links: work.links }]
      : [];
  });
  if (found.length === 0)
    return factsFault(
      `${name} holds no link to a paper`,
      'See whether the list has moved, or has another form.',
    );
  return { found, total: found.length };
}
