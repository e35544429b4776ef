/**
 * How far lists by others are covered: of each list and year, which works are here, which were decided, which are missing.
 * The one place that says against what the catalogue is complete, and until when.
 */
import { arxivMonth } from '../identity/identify.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import type { CoverageInput, DecidedInput, ListedWork } from '../schema/index.ts';
import { formatMonth } from '../words/dates.ts';
import { indexWorks, knownEntry, knownPaper } from './known.ts';

export const STATES = ['here', 'adjacent', 'refused', 'missing'] as const;
export type CoverageState = (typeof STATES)[number];

export interface CoveredWork {
  readonly work: ListedWork;
  readonly state: CoverageState;
  /** Where it is here. */
  readonly paper: Paper | undefined;
  /** Why it was refused, or stands beside the taxonomy. */
  readonly why: string | undefined;
  /** As listed, else that of its arXiv id; undefined where neither says. */
  readonly year: number | undefined;
}

export type Counts = Readonly<Record<CoverageState, number>>;

export interface CoveredList {
  readonly id: string;
  readonly list: CoverageInput;
  readonly works: readonly CoveredWork[];
  readonly counts: Counts;
  /** Newest first, those of unknown year last. */
  readonly years: readonly { readonly year: number | undefined; readonly counts: Counts }[];
}

export interface Coverage {
  /** A–Z by name. */
  readonly lists: readonly CoveredList[];
  /** Works of all lists, each once. */
  readonly counts: Counts;
  readonly total: number;
  /** See `coverageSentence`. */
  readonly sentence: string;
}

const countStates = (works: readonly CoveredWork[]): Counts =>
  Object.fromEntries(
    STATES.map((state) => [state, works.filter((work) => work.state === state).length]),
  ) as Counts;

const totalOf = (counts: Counts): number => STATES.reduce((sum, state) => sum + counts[state], 0);

function yearOf({ year, arxiv }: ListedWork): number | undefined {
  if (year !== undefined) return year;
  const month = arxiv === undefined ? undefined : arxivMonth(arxiv);
  return month === undefined ? undefined : Number(month.slice(0, 4));
}

function yearsOf(works: readonly CoveredWork[]): CoveredList['years'] {
  const byYear = Map.groupBy(works, ({ year }) => year);
  return [...byYear]
    .toSorted(([a = 0], [b = 0]) => b - a)
    .map(([year, all]) => ({ year, counts: countStates(all) }));
}

/** `A, B and C`. */
const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/**
 * Complete against which lists until when, and the month of the newest paper; the same words wherever it is said. A list is
 * complete once each of its works is here or decided, and only until the day of its copy.
 */
export function coverageSentence(
  lists: readonly CoveredList[],
  counts: Counts,
  papers: readonly Paper[],
): string {
  const newest = papers[0] ? `Newest paper: ${formatMonth(papers[0].published.slice(0, 7))}.` : '';
  if (lists.length === 0) return newest;
  const complete = lists.filter((one) => one.counts.missing === 0);
  const copied = lists.map(({ list }) => list.copied.slice(0, 7)).toSorted();
  const until = ({ list }: CoveredList): string => formatMonth(list.copied.slice(0, 7));
  const said =
    complete.length === 0
      ? 'Complete against none of them'
      : `Complete against ${and(complete.map((one) => `${one.list.name} until ${until(one)}`))}`;
  const total = totalOf(counts);
  const dates =
    copied[0] === copied.at(-1)
      ? formatMonth(copied[0] ?? '')
      : `${formatMonth(copied[0] ?? '')} to ${formatMonth(copied.at(-1) ?? '')}`;
  return `Of ${total} works on ${lists.length === 1 ? 'a list' : `${lists.length} lists`} by others, copied ${dates}, ${total - counts.missing} are here or decided. ${said}. ${newest}`.trim();
}

export function buildCoverage(
  catalogue: Catalogue,
  lists: readonly { readonly id: string; readonly data: CoverageInput }[],
  decided: readonly DecidedInput[],
): Coverage {
  const papers = indexWorks(catalogue.papers.map(knownPaper));
  const decisions = indexWorks(decided.map(knownEntry));
  const look = (work: ListedWork): CoveredWork => {
    const known = knownEntry(work);
    const paper = papers.find(known)?.paper;
    const decision = decisions.find(known)?.entry;
    const state: CoverageState = paper
      ? paper.isAdjacent
        ? 'adjacent'
        : 'here'
      : decision?.decision === 'no'
        ? 'refused'
        : decision?.decision === 'adjacent'
          ? 'adjacent'
          : 'missing';
    return { work, state, paper, why: decision?.why, year: yearOf(work) };
  };
  const covered = lists
    .map(({ id, data: list }): CoveredList => {
      const works = list.entries.map(look);
      return { id, list, works, counts: countStates(works), years: yearsOf(works) };
    })
    .toSorted((a, b) => a.list.name.localeCompare(b.list.name, 'en'));
  // A work on several lists counts once.
  const seen = indexWorks<ReturnType<typeof knownEntry<ListedWork>>>([]);
  const once = covered
    .flatMap(({ works }) => works)
    .filter(({ work }) => {
      const known = knownEntry(work);
      if (seen.find(known)) return false;
      seen.add(known);
      return true;
    });
  const counts = countStates(once);
  return {
    lists: covered,
    counts,
    total: once.length,
    sentence: coverageSentence(covered, counts, catalogue.papers),
  };
}
