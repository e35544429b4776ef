/**
 * From what somebody wrote to the work that is meant: BibTeX, an identifier in any of its usual forms, or an address. The one
 * place that knows these forms, for the check, the form, the commands and search. Nothing is fetched.
 */
import { ACL, ARXIV, DOI, DOI_SIGN, ID_NAMES, readAddress, type IdName } from './identify-address.ts';
import type { Links } from '../schema/index.ts';

export { ID_NAMES, type IdName };

/** What each is called in a sentence. */
export const ID_LABELS: Readonly<Record<IdName, string>> = {
  arxiv: 'arXiv id',
  doi: 'DOI',
  openreview: 'OpenReview id',
  acl: 'ACL Anthology id',
};

export interface IdentifiedId {
  readonly type: IdName;
  /** The one that leads to its metadata. */
  readonly id: string;
  /** Every identifier that follows from what was given. */
  readonly links: Links;
}
/** A work by one of its identifiers, or by its address where it has none. */
export type IdentifiedWork =
  IdentifiedId | { readonly type: 'url'; readonly links: Links & { readonly url: string } };
export type Identified = { readonly type: 'bibtex' } | IdentifiedWork;

/** `arXiv id 2202.05262`, for a sentence. */
export const describeWork = (work: IdentifiedWork): string =>
  work.type === 'url' ? work.links.url : `${ID_LABELS[work.type]} ${work.id}`;

/** `arxiv:2202.05262`, which `identify` understands again. */
export const toText = (work: IdentifiedWork): string =>
  work.type === 'url' ? work.links.url : `${work.type}:${work.id}`;

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');
const VERSIONED = new RegExp(`^(${ARXIV})(?:v\\d+)?$`, 'i');
const IS_ACL = whole(ACL);
const IS_DOI = whole(`${DOI}${DOI_SIGN}+`);
const PREPRINT = new RegExp(`^10\\.48550/arxiv\\.(${ARXIV})(?:v\\d+)?$`, 'i');
const ANTHOLOGY = new RegExp(`^10\\.18653/v1/(${ACL})$`, 'i');

/** Five digits since 2015, four before; a month that the calendar has. */
function isGiven(id: string): boolean {
  const digits = /^\d{4}\.(\d+)$/.exec(id)?.[1];
  if (arxivMonth(id) === undefined) return false;
  return digits === undefined || digits.length === (id < '1501' ? 4 : 5);
}

/** Archives in lower case; their sections (`math.GT/…`) may be left out, and are. */
function arxiv(text: string): IdentifiedId | undefined {
  const id = VERSIONED.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/\.[a-z]{2}\//, '/');
  return id !== undefined && isGiven(id) ? { type: 'arxiv', id, links: { arxiv: id } } : undefined;
}

/** Volumes of old begin with a capital, `N19-1419`; names of new ones have none. */
function acl(text: string): IdentifiedId | undefined {
  if (!IS_ACL.test(text)) return undefined;
  const id = /^[a-z]/i.test(text) ? text.toUpperCase() : text.toLowerCase();
  return { type: 'acl', id, links: { acl: id } };
}

/** In lower case, as capitals make no difference. The Anthology's own hold its id; arXiv's hold arXiv's, and are left out of records. */
function doi(text: string): IdentifiedId | undefined {
  const preprint = PREPRINT.exec(text)?.[1];
  if (preprint !== undefined) return arxiv(preprint);
  if (!IS_DOI.test(text)) return undefined;
  const paper = acl(ANTHOLOGY.exec(text)?.[1] ?? '');
  const id = paper ? `10.18653/v1/${paper.id}` : text.toLowerCase();
  return { type: 'doi', id, links: { doi: id, ...paper?.links } };
}

function openreview(text: string): IdentifiedId | undefined {
  return /^[A-Za-z0-9_-]{6,20}$/.test(text)
    ? { type: 'openreview', id: text, links: { openreview: text } }
    : undefined;
}

const READERS: Readonly<Record<IdName, (text: string) => IdentifiedId | undefined>> = {
  arxiv,
  doi,
  openreview,
  acl,
};

/** An identifier by its name and value, in its one form; undefined if the value is none. */
export const readId = (name: IdName, value: string): IdentifiedId | undefined => READERS[name](bare(value));

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Without the signs that a sentence put around it; a bracket that it opens itself stays. A loop: an expression takes time squared. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && '<([{"“‘\'`'.includes(text[start] ?? '')) start += 1;
  const open = new Map<string, number>();
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? '';
    const opens = PAIRS[sign];
    if (opens !== undefined) open.set(opens, (open.get(opens) ?? 0) - 1);
    else if ('([{<'.includes(sign)) open.set(sign, (open.get(sign) ?? 0) + 1);
  }
  for (; end > start; end -= 1) {
    const sign = text[end - 1] ?? '';
    const opens = PAIRS[sign];
    if (opens === undefined ? !'.,;:!?"”’\'`'.includes(sign) : (open.get(opens) ?? 0) >= 0) break;
    if (opens !== undefined) open.set(opens, (open.get(opens) ?? 0) + 1);
  }
  return text.slice(start, end);
}

function address(text: string): Identified | undefined {
  const url = /^https?:\/\//i.test(text)
    ? text
    : /^[\w.-]+\.[a-z]{2,}\//i.test(text)
      ? `https://${text}`
      : '';
  if (!URL.canParse(url)) return undefined;
  const found = readAddress(new URL(url));
  if (!found) return undefined;
  if ('name' in found) return readId(found.name, found.id);
  return /^https:\/\/[^\s<>"]+$/.test(found.page) ? { type: 'url', links: { url: found.page } } : undefined;
}

/** One word of a text. */
function identifyWord(text: string): Identified | undefined {
  const word = bare(text);
  const [, label = '', value = ''] = /^(arxiv|doi|acl|openreview)(?:\s*[:=]\s*|\s+)(\S+)$/i.exec(word) ?? [];
  if (label !== '') {
    const name = label.toLowerCase() as IdName;
    return readId(name, value) ?? address(value);
  }
  return arxiv(word) ?? doi(word) ?? acl(word) ?? address(word);
}

/** Longer texts are neither an address nor a citation. */
const GIVEN_MAX_CHARS = 2_000;
const MARKED = new RegExp(
  `https?://\\S+|\\b(?:arxiv|doi|acl|openreview)\\s*[:=]\\s*\\S+|\\barxiv\\s+${ARXIV}\\S*|\\b${DOI}${DOI_SIGN}+|\\barxiv\\.org/\\S+`,
  'gi',
);

/** The work that a citation names, by all its identifiers; undefined where it names none, or two of one sort. */
function identifyCitation(text: string): Identified | undefined {
  const found = [...text.matchAll(MARKED)].flatMap(([word]) => {
    const one = identifyWord(word);
    return one && 'links' in one ? [one] : [];
  });
  const ids = found.filter((one) => one.type !== 'url');
  const [first = found[0]] = ID_NAMES.flatMap((name) => ids.find(({ type }) => type === name) ?? []);
  const pages = new Set(found.flatMap(({ links }) => links.url ?? []));
  if (first === undefined || first.type === 'url') return pages.size === 1 ? first : undefined;
  const isOne = ID_NAMES.every((name) => new Set(ids.flatMap(({ links }) => links[name] ?? [])).size < 2);
  return isOne
    ? { ...first, links: Object.assign({}, ...ids.map(({ links }) => links)) as Links }
    : undefined;
}

/** True if an entry begins at the beginning of a line. */
export const isBibtex = (text: string): boolean =>
  /^[ \t\uFEFF]*@[ \t]*(?:[a-z]+|\[[^\]\n]*\])[ \t]*[{(]/im.test(text);

/** What a text is; undefined if it is none of these, or a list. White space, brackets and full stops around it are passed over. */
export function identify(text: string): Identified | undefined {
  if (isBibtex(text)) return { type: 'bibtex' };
  const given = text.trim();
  if (given.length > GIVEN_MAX_CHARS) return undefined;
  return (/\s/.test(given) ? undefined : identifyWord(given)) ?? identifyCitation(given);
}

/** The month in which an arXiv id was given: `2202.05262` → `2022-02`, `cs/0112017` → `2001-12`. */
export function arxivMonth(id: string): string | undefined {
  const [, year, month] = /(?:^|\/)(\d{2})(\d{2})/.exec(id) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${Number(year) > 90 ? '19' : '20'}${year}-${month}`;
}
