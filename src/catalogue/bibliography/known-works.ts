/** What comparing a bibliography needs to know of each paper, small enough to send to a browser: who, when, where, and what answers it. */
import type { Links } from '../schema/index.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { oncePer } from '../model/memoize.ts';
import { stateOfAll, type OutcomeState } from '../views/marks.ts';
import { judgementsOf } from '../views/tested/judgements.ts';
import { introducedBy, responsesTo, type PaperResponse } from '../views/tested/facts.ts';

/** A paper that replicates, disputes or supersedes another. */
export interface KnownAnswer {
  readonly how: 'replicated' | 'disputed' | 'superseded';
  /** The paper that answers. */
  readonly id: string;
  /** It shares no author with the paper that it answers. */
  readonly isIndependent: boolean;
  /** Of its own tests of what the other paper introduced or found; undefined: none recorded. */
  readonly outcome?: OutcomeState;
  readonly note: string;
}

export interface KnownWork {
  readonly id: string;
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly authors: readonly string[];
  /** `2022-11`. */
  readonly published: string;
  /** `ICLR 2023`; absent: a preprint, as far as is known. */
  readonly venue?: string;
  readonly links: Links;
  readonly tldr: string;
  readonly answers?: readonly KnownAnswer[];
}

/** How the answering paper's own tests came out: of the techniques that the other introduced, and of claims about the same findings. */
function outcomeOf(catalogue: Catalogue, paper: Paper, answer: Paper): OutcomeState | undefined {
  const ofTechniques = introducedBy(paper).flatMap((technique) =>
    judgementsOf(catalogue, technique).filter((judgement) => judgement.paper === answer),
  );
  const found = new Set(paper.contributions.flatMap(({ kind, to }) => (kind === 'findings' ? to : [])));
  const ofFindings = answer.contributions
    .filter(({ to }) => to.some((term) => found.has(term)))
    .flatMap(({ evaluation = [] }) => evaluation);
  const state = stateOfAll([...ofTechniques.map(({ evaluation }) => evaluation), ...ofFindings]);
  return state === 'absent' ? undefined : state;
}

function toAnswer(
  catalogue: Catalogue,
  paper: Paper,
  { how, paper: answer, isIndependent, note }: PaperResponse,
): readonly KnownAnswer[] {
  if (how === 'extended') return [];
  const outcome = outcomeOf(catalogue, paper, answer);
  return [{ how, id: answer.id, isIndependent, ...(outcome && { outcome }), note }];
}

/** A blog or a series is where a text stands, not where a preprint was published since. */
function placeOf({ venue }: Paper): Pick<KnownWork, 'venue'> {
  const isPublished = venue && ['conference', 'workshop', 'journal'].includes(venue.venue.kind);
  return isPublished ? { venue: `${venue.venue.name} ${venue.year}` } : {};
}

/** Every paper, in the order of the catalogue. A paper's links hold what tells it from others; its code is left out. */
export const toKnownWorks = oncePer((catalogue: Catalogue): readonly KnownWork[] =>
  catalogue.papers.map((paper) => {
    const { arxiv, doi, openreview, acl, url } = paper.links;
    const answers = responsesTo(catalogue, paper, introducedBy(paper)).flatMap((answer) =>
      toAnswer(catalogue, paper, answer),
    );
    return {
      id: paper.id,
      title: paper.title,
      ...(paper.other_titles.length > 0 && { otherTitles: paper.other_titles }),
      authors: paper.authors.map(({ name }) => name),
      published: paper.published,
      ...placeOf(paper),
      links: {
        ...(arxiv && { arxiv }),
        ...(doi && { doi }),
        ...(openreview && { openreview }),
        ...(acl && { acl }),
        ...(url && { url }),
      },
      tldr: paper.tldr,
      ...(answers.length > 0 && { answers }),
    };
  }),
);
