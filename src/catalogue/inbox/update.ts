/** What services list -> the entries that are to wait: of the field, not known, the surest first, and no more a week than people read. */
import type { Finding } from '../facts/finding.ts';
import {
  candidate as candidateSchema,
  type CandidateInput,
  type DecidedInput,
  type PaperInput,
} from '../schema/index.ts';
import { addDays } from '../words/dates.ts';
import { indexWorks, knownEntry, knownPaper } from './known.ts';
import { judge, TIERS, type Query, type Tier } from './query.ts';

/** New ones in seven days. */
export const WEEK_MAX = 40;

export interface Found {
  readonly finding: Finding;
  /** Where it was found: `arXiv`, `OpenReview, BlackboxNLP 2026`. */
  readonly source: string;
  /** The source lists the field only: its works need no word. */
  readonly isOfField: boolean;
}

export interface InboxState {
  readonly papers: readonly Pick<PaperInput, 'title' | 'other_titles' | 'links'>[];
  readonly decided: readonly DecidedInput[];
  readonly candidates: readonly CandidateInput[];
}

/** Why something that was listed doesn't wait, counted. */
export const REASONS = [
  'in the catalogue',
  'decided before',
  'waiting already',
  'not of the field',
  'facts unfit',
  'for later',
] as const;
export type Reason = (typeof REASONS)[number];

export interface InboxUpdate {
  /** All that waits now: what waited before and is neither in nor decided, then the new ones. */
  readonly candidates: readonly CandidateInput[];
  readonly added: readonly (CandidateInput & { readonly tier: Tier })[];
  /** Written or decided since it was found. */
  readonly gone: readonly CandidateInput[];
  readonly passedOver: Readonly<Record<Reason, number>>;
}

const MAX_ABSTRACT = 8000;
const MAX_AUTHORS = 60;

const toCandidate = ({ finding, source }: Found, found: string): CandidateInput => {
  const { title, authors, published, venue, categories, abstract, links } = finding;
  const { arxiv, doi, openreview, acl, url } = links;
  const hasId = [arxiv, doi, openreview, acl].some((one) => one !== undefined);
  return {
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(openreview && { openreview }),
    ...(acl && { acl }),
    ...(!hasId && url && { url }),
    title,
    ...(authors.length > 0 && { authors: authors.slice(0, MAX_AUTHORS) }),
    ...(published && { published }),
    ...(venue && { venue }),
    ...(categories?.length && { categories: [...categories] }),
    ...(abstract && { abstract: abstract.slice(0, MAX_ABSTRACT) }),
    source,
    found,
  };
};

const withoutTier = (candidate: CandidateInput & { readonly tier?: Tier }): CandidateInput => {
  const { tier, ...rest } = candidate;
  return tier === undefined ? candidate : rest;
};
const rank = ({ tier }: { readonly tier: Tier }): number => TIERS.indexOf(tier);

/**
 * `today` is the day that new entries are found on. The same listing again adds nothing: what waits is known, and what was
 * left for later stays so until the week has room.
 */
export function updateInbox(
  found: readonly Found[],
  { papers, decided, candidates }: InboxState,
  { query, today }: { readonly query: Query; readonly today: string },
): InboxUpdate {
  const inCatalogue = indexWorks(papers.map(knownPaper));
  const isDecided = indexWorks(decided.map(knownEntry));
  const isDone = (candidate: CandidateInput): boolean => {
    const known = knownEntry(candidate);
    return inCatalogue.find(known) !== undefined || isDecided.find(known) !== undefined;
  };
  const gone = candidates.filter(isDone);
  const waiting = candidates.filter((candidate) => !isDone(candidate));
  const isWaiting = indexWorks(waiting.map(knownEntry));
  const passedOver: Record<Reason, number> = {
    'in the catalogue': 0,
    'decided before': 0,
    'waiting already': 0,
    'not of the field': 0,
    'facts unfit': 0,
    'for later': 0,
  };
  const fresh = found.flatMap((one): readonly (CandidateInput & { readonly tier: Tier })[] => {
    const candidate = toCandidate(one, today);
    const known = knownEntry(candidate);
    const { tier = one.isOfField ? 'B' : undefined } = judge(query, candidate);
    const reason: Reason | undefined = inCatalogue.find(known)
      ? 'in the catalogue'
      : isDecided.find(known)
        ? 'decided before'
        : isWaiting.find(known)
          ? 'waiting already'
          : tier === undefined
            ? 'not of the field'
            : candidateSchema.safeParse(candidate).success
              ? undefined
              : 'facts unfit';
    if (reason !== undefined) {
      passedOver[reason] += 1;
      return [];
    }
    isWaiting.add(known);
    return tier === undefined ? [] : [{ ...candidate, tier }];
  });
  const weekAgo = addDays(today, -7);
  const room = Math.max(0, WEEK_MAX - waiting.filter((one) => one.found > weekAgo).length);
  const ordered = fresh.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.published ?? '').localeCompare(b.published ?? '') ||
      (a.title < b.title ? -1 : 1),
  );
  const added = ordered.slice(0, room);
  passedOver['for later'] = ordered.length - added.length;
  return {
    candidates: [...waiting, ...added.map(withoutTier)],
    added,
    gone,
    passedOver,
  };
}
