/** When two records, or a record and what somebody pasted, are one work: by identifiers and addresses, whatever their form. */
import { ID_NAMES, identify, readId } from './identify.ts';
import type { Links } from '../schema/index.ts';

type SomeLinks = { readonly [K in keyof Links]?: Links[K] | undefined };

export interface Work {
  /** `arxiv:2211.00593`, `page:distill.pub/2020/circuits/zoom-in`; the same for every form of it. */
  readonly key: string;
  /** A part of that page, `safety-features`: two parts with different names are two works. */
  readonly part: string;
}

/** Sites that show the posts of one another. */
const POST =
  /^(?:(?:ea\.)?greaterwrong\.com|(?:lesswrong|alignmentforum)\.(?:com|org)|forum\.effectivealtruism\.org)$/;

/** An address without what makes no difference: www, the file of a folder, a final slash. */
function pageWork(address: string): readonly Work[] {
  if (!URL.canParse(address)) return [];
  const { hostname, pathname, search, hash } = new URL(address);
  const host = hostname.toLowerCase().replace(/^www\./, '');
  const post = POST.test(host)
    ? /\/(?:posts|p)\/([A-Za-z0-9]{15,20})(?:\/|$)/.exec(pathname)?.[1]
    : undefined;
  if (post !== undefined) return [{ key: `post:${post}`, part: '' }];
  const path = pathname.replace(/\/index\.html?$/i, '/').replace(/\/$/, '');
  return [{ key: `page:${host}${path}${search}`, part: hash.slice(1) }];
}

const idWorks = (ids: Links): readonly Work[] =>
  Object.entries(ids).flatMap(([name, id]) =>
    id === undefined ? [] : [{ key: `${name}:${id.toLowerCase()}`, part: '' }],
  );

function addressWorks(address: string): readonly Work[] {
  const found = identify(address);
  if (found && found.type !== 'bibtex' && found.type !== 'url') return idWorks(found.links);
  return pageWork(found?.type === 'url' ? found.links.url : address);
}

/** All that these links name; a value that is no identifier stands for itself. */
export function worksOf(links: SomeLinks): readonly Work[] {
  const ids = ID_NAMES.flatMap((name) => {
    const value = links[name];
    return value ? idWorks(readId(name, value)?.links ?? { [name]: value }) : [];
  });
  return links.url ? [...ids, ...addressWorks(links.url)] : ids;
}

/** True where both name one work. */
export const isSameWork = (a: Work, b: Work): boolean =>
  a.key === b.key && (a.part === '' || b.part === '' || a.part === b.part);

export const shareWork = (a: readonly Work[], b: readonly Work[]): boolean =>
  a.some((one) => b.some((other) => isSameWork(one, other)));
