/** Papers by an identifier or an address of theirs, in whatever form; apart from the engine, as few queries hold one. */
import { describeWork, identify, toText, type IdentifiedWork } from '../identity/identify.ts';
import type { Links } from '../schema/index.ts';
import { shareWork, worksOf } from '../identity/works.ts';
import type { NamedPaper } from './records.ts';

/** What was asked for: `arXiv id 2202.05262` in a sentence, `arxiv:2202.05262` for the form that adds a paper. */
export interface AskedWork {
  readonly label: string;
  readonly text: string;
}
export interface FoundWork<P> {
  readonly asked: AskedWork;
  /** Records of it; none where the catalogue lacks it. */
  readonly papers: readonly P[];
}
/** Undefined for a query that names no work. */
export type FindWork<P> = (query: string) => FoundWork<P> | undefined;

/** The work that a query names. Words with a slash are no address: that begins as one. */
export function workIn(query: string): IdentifiedWork | undefined {
  const found = identify(query);
  if (!found || found.type === 'bibtex') return undefined;
  return found.type !== 'url' || /https?:\/\/|^\W*www\./i.test(query) ? found : undefined;
}

/** Where papers come without their addresses, one that isn't found says nothing: it is taken for words. */
export function buildFindWork<P extends NamedPaper>(papers: readonly P[], hasAddresses = true): FindWork<P> {
  const works = papers.map(({ links }: { links: Links }) => [
    ...worksOf(links),
    ...worksOf({ url: links.code }),
  ]);
  return (query) => {
    const work = workIn(query);
    if (!work) return undefined;
    const wanted = worksOf(work.links);
    // The address of a page of ours.
    const ownId = /\/papers\/([^/?#]+)/.exec(work.links.url ?? '')?.[1];
    const found = papers.filter(
      ({ id, formerIds }, place) =>
        shareWork(works[place] ?? [], wanted) || (ownId !== undefined && [id, ...formerIds].includes(ownId)),
    );
    const isAddress = work.type === 'url';
    if (isAddress && !hasAddresses && found.length === 0) return undefined;
    const asked = { label: describeWork(work), text: toText(work) };
    return { asked, papers: found };
  };
}
