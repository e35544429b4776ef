/** Papers by an identifier, an address or a citation of theirs, in whatever form; apart from the engine, as few queries hold one. */
import { describeWork, identify, toText, type IdentifiedWork } from '../identity/identify.ts';
import type { Links } from '../schema/index.ts';
import { shareWork, worksOf } from '../identity/works.ts';
import { citedIn, findCited, idsInBibtex } from './citation.ts';
import { readIdsFile, type IdsFile } from './ids-file.ts';
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

/** `links` of each paper, with that of its code. */
export function buildFindWork<P extends NamedPaper>(
  papers: readonly P[],
  links: readonly Links[],
): FindWork<P> {
  const works = links.map((own) => [...worksOf(own), ...worksOf({ url: own.code })]);
  /** Those with one of these, whole and sign for sign: `NpsVSN6o4ul`, which is no identifier by its form alone. */
  const byBareId = (query: string) =>
    papers.filter((_, place) => Object.values(links[place] ?? {}).includes(query.trim()));
  return (query) => {
    const bare = byBareId(query);
    if (bare.length > 0) return { asked: { label: query.trim(), text: query.trim() }, papers: bare };
    const work = workIn(query);
    if (!work) {
      for (const id of idsInBibtex(query)) {
        const wanted = worksOf(workIn(id)?.links ?? {});
        const papersOf = papers.filter((_, place) => shareWork(works[place] ?? [], wanted));
        if (papersOf.length > 0) return { asked: { label: id, text: query.trim() }, papers: papersOf };
      }
      const cited = citedIn(query);
      return cited && { asked: { label: cited.label, text: query.trim() }, papers: findCited(papers, cited) };
    }
    const wanted = worksOf(work.links);
    // The address of a page of ours.
    const ownId = /\/papers\/([^/?#]+)/.exec(work.links.url ?? '')?.[1];
    const found = papers.filter(
      ({ id, formerIds }, place) =>
        shareWork(works[place] ?? [], wanted) || (ownId !== undefined && [id, ...formerIds].includes(ownId)),
    );
    return { asked: { label: describeWork(work), text: toText(work) }, papers: found };
  };
}

/** The same from the file as it came. Throws OtherRelease where it isn't that of the names. */
export const readFindWork = <P extends NamedPaper>(
  file: IdsFile,
  stamp: number,
  papers: readonly P[],
): FindWork<P> => buildFindWork(papers, readIdsFile(file, stamp));
