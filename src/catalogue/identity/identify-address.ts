/**
 * Where in an address the identifier of a work stands. One row of a table a form; what no row knows is a page of its own.
 * Nothing is fetched.
 */
export const ID_NAMES = ['arxiv', 'doi', 'openreview', 'acl'] as const;
export type IdName = (typeof ID_NAMES)[number];

/** What an address leads to: an identifier as the address has it, or a work without one, on that page. */
export type Address = { readonly name: IdName; readonly id: string } | { readonly page: string };

/** arXiv's numbers since April 2007 and before; the version isn't part of them. */
export const ARXIV = String.raw`(?:\d{4}\.\d{4,5}|(?!(?:abs|pdf|html|ps)\/)[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})`;
export const ACL = String.raw`(?:[a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)`;
/** Crossref: a prefix, and whatever its owner wants behind the slash. */
export const DOI = String.raw`10\.\d{4,9}(?:\.\d+)*\/`;
/** What may stand there: no quotes, braces, backslashes or signs that nobody sees. */
export const DOI_SIGN = String.raw`[^\s"{}\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ufeff\ufffd\ud800-\udfff]`;
const FILE = String.raw`(?:v\d+)?(?:\.(?:pdf|bib|xml|endf|txt))?`;

type Read = (found: RegExpExecArray) => string;
interface Row {
  /** The host's name without `www.`; absent: any. */
  readonly host?: RegExp;
  /** Looked for in the path and the query, decoded. */
  readonly pattern: RegExp;
  readonly name: IdName;
  readonly read?: Read;
}

const joined: Read = (found) => `${found[1] ?? ''}.${found[2] ?? ''}`;

const ARXIV_HOST = /(?:^|\.)(?:arxiv|alphaxiv|ar5iv)\.org$|^xxx\.lanl\.gov$/;
const ACL_HOST = /(?:^|\.)(?:aclanthology\.(?:org|info)|aclweb\.org|aclanthology\.coli\.uni-saarland\.de)$/;
const OPENREVIEW_HOST = /(?:^|\.)openreview\.net$/;
const DOI_HOST = /^(?:dx\.)?doi\.org$/;

/** The first row that fits is taken. */
const ROWS: readonly Row[] = [
  { host: ARXIV_HOST, pattern: new RegExp(`[/:=](${ARXIV})${FILE}(?:[/?&#]|$)`, 'i'), name: 'arxiv' },
  { host: ACL_HOST, pattern: new RegExp(`/(${ACL})${FILE}(?:[/?]|$)`, 'i'), name: 'acl' },
  {
    host: OPENREVIEW_HOST,
    pattern: /^\/(?:forum|pdf|attachment|revisions|notes)\b.*?[?&](?:id|forum)=([A-Za-z0-9_-]{6,20})(?:&|$)/,
    name: 'openreview',
  },
  { host: DOI_HOST, pattern: new RegExp(`^/(${DOI}.+)$`), name: 'doi' },
  // Bibliographies that make a name of arXiv's number.
  {
    host: /^dblp\.(?:org|uni-trier\.de)$/,
    pattern: /\/abs-(\d{4})-(\d{4,5})(?:[./?]|$)/,
    name: 'arxiv',
    read: joined,
  },
  {
    host: /(?:^|\.)adsabs\.harvard\.edu$/,
    pattern: /\d{4}arXiv(\d{4})(\d{5})[A-Z]/,
    name: 'arxiv',
    read: joined,
  },
  // Publishers that put a version or a view behind the DOI, or leave its prefix out.
  { host: /(?:^|\.)(?:bio|med)rxiv\.org$/, pattern: new RegExp(`/(${DOI}[\\d.]+\\d)`), name: 'doi' },
  {
    host: /(?:^|\.)nature\.com$/,
    pattern: /^\/articles\/([a-z0-9-]+?)(?:\.pdf)?$/,
    name: 'doi',
    read: (found) => `10.1038/${found[1] ?? ''}`,
  },
  // Sites about papers: huggingface.co/papers/…, papers.cool/arxiv/…, semanticscholar.org/arxiv/…, scholar_lookup?arxiv_id=…
  {
    pattern: new RegExp(
      `(?:arxiv(?:_?id)?[:/.=]|/(?:abs|pdf|papers?)/)\\s*(${ARXIV})${FILE}(?:[/?&#]|$)`,
      'i',
    ),
    name: 'arxiv',
  },
  { pattern: new RegExp(`[/:=](${DOI}[^/?&#]+?)(?:\\.pdf|\\.full)?(?:[/?&#]|$)`), name: 'doi' },
];

/** Hosts whose other pages are lists, and indexes that hold no work themselves. */
const LISTS: readonly RegExp[] = [
  ARXIV_HOST,
  ACL_HOST,
  OPENREVIEW_HOST,
  DOI_HOST,
  /^scholar\.google\./,
  /(?:^|\.)(?:semanticscholar\.org|dblp\.org|connectedpapers\.com|adsabs\.harvard\.edu)$/,
];

/** An address inside another: in an archive's path, or as the value by which a wrapper is told where to go. */
function inner(url: URL, text: string): URL | undefined {
  const inPath = /\/(https?:\/{1,2}\S+)$/i.exec(text)?.[1]?.replace(/^(https?:)\/+/i, '$1//');
  const inQuery = [...url.searchParams].find(([, value]) => /^https?:\/\//i.test(value))?.[1];
  const found = [inPath, inQuery].find((address) => address !== undefined && URL.canParse(address));
  return found === undefined ? undefined : new URL(found);
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|commentId)$/;

/** The address as a record has it: https, and without what tells where a reader came from. */
function pageOf(url: URL): string {
  const page = new URL(url);
  page.protocol = 'https:';
  for (const key of [...page.searchParams.keys()]) if (TRACKING.test(key)) page.searchParams.delete(key);
  page.hash = page.hash.replace(/:~:.*$/, '');
  return page.href.replace(/[?#]+$/, '');
}

const DEPTH_MAX = 3;

/** Undefined for a list, and for what can't be decoded. */
export function readAddress(url: URL, depth = 0): Address | undefined {
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  let text: string;
  try {
    text = decodeURIComponent(url.pathname + url.search);
  } catch {
    return undefined;
  }
  const within = depth < DEPTH_MAX ? inner(url, text) : undefined;
  const wrapped = within && readAddress(within, depth + 1);
  if (wrapped && ('name' in wrapped || /(?:^|\.)archive\.(?:org|ph|is|today)$/.test(host))) return wrapped;
  for (const { host: where, pattern, name, read = (found: RegExpExecArray) => found[1] ?? '' } of ROWS) {
    const found = where === undefined || where.test(host) ? pattern.exec(text) : null;
    if (found) return { name, id: read(found) };
  }
  return LISTS.some((list) => list.test(host)) ? undefined : { page: pageOf(url) };
}
