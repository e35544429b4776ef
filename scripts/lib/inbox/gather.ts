/** Asks each source for what is new, page by page. One that fails ends it: half a week is no week. */
import {
  isPaged,
  pageAddress,
  readPage,
  type FactsFault,
  type Finding,
  type Found,
  type Service,
  type Source,
  type Span,
} from '../../../src/catalogue/index.ts';
import { NoAnswer, type Get } from '../import/http.ts';

export type Bases = Readonly<Partial<Record<Service, string>>>;

/** More works than any source lists in a month: an answer that goes on beyond is no answer to what was asked. */
const WORKS_MAX = 10_000;

const ACCEPT: Readonly<Record<Service, string>> = {
  arxiv: 'application/atom+xml',
  openreview: 'application/json',
  crossref: 'application/json',
  acl: 'text/plain',
  feed: 'application/rss+xml, application/atom+xml, application/xml',
  list: 'text/plain, text/markdown',
};

const isFault = (value: object): value is FactsFault => 'message' in value;
const keyOf = ({ title, links }: Finding): string => JSON.stringify([title, links]);

/** All that one source lists in the period. */
async function gatherOne(
  source: Source,
  get: Get,
  base: string,
  span: Span,
): Promise<readonly Finding[] | FactsFault> {
  const found = new Map<string, Finding>();
  for (let start = 0; ;) {
    const page = readPage(source, await get(pageAddress(source, base, span, start), ACCEPT[source.service]));
    if (isFault(page)) return page;
    const before = found.size;
    for (const finding of page.found) found.set(keyOf(finding), finding);
    if (!isPaged(source) || start + page.found.length >= page.total) return [...found.values()];
    if (page.found.length === 0 || found.size === before)
      return {
        message: `${source.name} names ${page.total} works and gave ${found.size}`,
        advice: 'Its answer has a gap: try again in some minutes.',
      };
    start += page.found.length;
    if (start >= WORKS_MAX)
      return {
        message: `${source.name} lists more than ${WORKS_MAX} works`,
        advice: 'Ask for fewer days: --since.',
      };
  }
}

/** What all sources list, in their order; or which one gave no answer, and why. */
export async function gather(
  sources: readonly Source[],
  { get, bases, span }: { readonly get: Get; readonly bases: Bases; readonly span: Span },
): Promise<readonly Found[] | FactsFault> {
  const found: Found[] = [];
  for (const source of sources) {
    try {
      const listed = await gatherOne(source, get, bases[source.service] ?? '', span);
      if (isFault(listed)) return listed;
      for (const finding of listed)
        found.push({ finding, source: source.name, isOfField: source.isOfField === true });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { message: `${source.name}: ${error.message}`, advice: error.advice };
    }
  }
  return found;
}
