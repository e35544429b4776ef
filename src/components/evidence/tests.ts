/** The pages of all results of a term, and what of long ones stands on the page itself. */
import {
  inPeriod,
  TABLE_MAX_ROWS,
  testSections,
  toPeriods,
  type Period,
  type Term,
  type TestSection,
} from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';

export interface TestsPage {
  readonly term: Term;
  readonly sections: readonly TestSection[];
  /** Empty where all results fit on one page. */
  readonly periods: readonly Period[];
}

/** Undefined for a term without a result. */
export function testsOf(term: Term): TestsPage | undefined {
  const sections = testSections(catalogue, term);
  if (sections.length === 0) return undefined;
  const papers = sections.flatMap(({ results }) => results.map(({ paper }) => paper));
  return { term, sections, periods: toPeriods(papers, TABLE_MAX_ROWS) };
}

export const testsPages: readonly TestsPage[] = [...catalogue.termById.values()]
  .map(testsOf)
  .filter((page) => page !== undefined);

/** The sections of a period, each with its results of that time; those without one left out. */
export function sectionsOfPeriod({ sections, periods }: TestsPage, period: Period): readonly TestSection[] {
  const papers = sections.flatMap(({ results }) => results.map(({ paper }) => paper));
  const shown = new Set(inPeriod(papers, period, periods));
  return sections
    .map((section) => ({ ...section, results: section.results.filter(({ paper }) => shown.has(paper)) }))
    .filter(({ results }) => results.length > 0);
}

export interface ShownSection extends TestSection {
  /** How many of its results the page leaves out. */
  readonly hidden: number;
}

/** What the page itself shows: all, or the newest of each section where it has years. */
export function shownSections({ sections, periods }: TestsPage): readonly ShownSection[] {
  const most = periods.length === 0 ? Infinity : Math.max(1, Math.floor(TABLE_MAX_ROWS / sections.length));
  return sections.map((section) => ({
    ...section,
    results: section.results.slice(0, most),
    hidden: Math.max(0, section.results.length - most),
  }));
}
