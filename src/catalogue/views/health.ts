/** How complete the catalogue is, and where help is wanted: counts and lists, from the records alone. */
import { compareDates } from '../words/dates.ts';
import { unsaidOf } from '../rules/reported-parts.ts';
import { TERM_KINDS } from '../schema/index.ts';
import type { Catalogue, Paper, Term } from '../model/types.ts';

export interface Gap {
  /** A name for links: `no-model`. */
  readonly id: string;
  readonly name: string;
  /** What would close it. */
  readonly wanted: string;
  /** Newest first. */
  readonly papers: readonly Paper[];
}

export interface Health {
  readonly papers: number;
  /** Read again against their sources. */
  readonly checked: number;
  /** Of 100, rounded down: 100 is said only of all. */
  readonly checkedShare: number;
  readonly gaps: readonly Gap[];
  /** Papers never read again, longest in the catalogue first. */
  readonly oldestUnchecked: readonly Paper[];
  /** Terms that no paper is filed under, uses or reports, nor anything below them. Taxonomy order. */
  readonly orphans: readonly Term[];
}

const OLDEST_MAX = 20;
/** An article is seldom published later than this after its preprint; before, a missing venue is no gap. */
const VENUE_DUE_YEARS = 1;

/** A year before a date, in the same form. */
const yearsBefore = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;

const isUnread = ({ contributions }: Paper): boolean =>
  contributions.some(
    ({ kind, techniques, evaluation }) =>
      (kind === 'findings' || kind === 'applications') &&
      (techniques === undefined || evaluation === undefined),
  );

/** Days come from the records, not the clock: the same content always gives the same page. */
export function buildHealth(catalogue: Catalogue): Health {
  const { papers } = catalogue;
  const inTaxonomy = papers.filter(({ isAdjacent }) => !isAdjacent);
  const due = catalogue.updated === '' ? '' : yearsBefore(catalogue.updated, VENUE_DUE_YEARS);
  const checked = papers.filter((paper) => paper.checked !== undefined).length;
  const gap = (id: string, name: string, wanted: string, found: readonly Paper[]): Gap => ({
    id,
    name,
    wanted,
    papers: found,
  });
  return {
    papers: papers.length,
    checked,
    checkedShare: papers.length === 0 ? 0 : Math.floor((checked / papers.length) * 100),
    gaps: [
      gap(
        'no-summary',
        'No summary',
        'Write one: 60 to 180 words of your own.',
        papers.filter(({ body }) => body.trim() === ''),
      ),
      gap(
        'brief',
        'Brief record',
        'Too little of the paper could be read: read it, and write the summary.',
        papers.filter(({ depth }) => depth === 'brief'),
      ),
      gap(
        'not-read',
        'Techniques or criteria not yet read',
        'Name those of each finding and application, or say that there are none.',
        papers.filter(isUnread),
      ),
      gap(
        'unsaid',
        'Outcomes, places or the source read not yet said',
        'Say how each criterion came out, where a result that is mixed or against stands, and what was read.',
        papers.filter(({ record }) => unsaidOf(record).length > 0),
      ),
      gap(
        'no-relations',
        'Relations not yet looked for',
        'Name the papers here that it builds on, answers or replicates, or write relations: [].',
        inTaxonomy.filter(({ record }) => record.relations === undefined),
      ),
      gap(
        'no-model',
        'No model named',
        'Name the language models studied.',
        inTaxonomy.filter(({ models, kind }) => models.length === 0 && kind !== 'survey'),
      ),
      gap(
        'no-venue',
        'Article without a venue after a year',
        'See whether it was published since, and where.',
        papers.filter(({ isPreprint, published }) => isPreprint && published <= due),
      ),
    ],
    oldestUnchecked: papers
      .filter((paper) => paper.checked === undefined)
      .toSorted((a, b) => compareDates(a.added, b.added) || compareDates(a.published, b.published))
      .slice(0, OLDEST_MAX),
    orphans: TERM_KINDS.flatMap((kind) => catalogue[kind]).filter(
      ({ id }) => (catalogue.papersByTerm.get(id) ?? []).length === 0,
    ),
  };
}
