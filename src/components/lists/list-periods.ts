/** The pages that lists of papers too long for one page are cut into. */
import type { Paper, Period } from '../../catalogue/index.ts';
import { recordSets } from '../../views.ts';
import { footerPages, mainPages, type SitePage } from '../site/pages.ts';
import { periodsOf } from './parts.ts';

export interface ListPeriod {
  /** Of the whole list: `/models/gpt-2/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly SitePage[];
  readonly papers: readonly Paper[];
  readonly period: Period;
}

/** The index above a list; years stand below all papers. */
function indexAbove(path: string): readonly SitePage[] {
  const folder = path.startsWith('/years/') ? '/papers/' : path.replace(/[^/]+\/$/, '');
  return [...mainPages, ...footerPages].filter((page) => page.path === folder);
}

const isBelowIndex = (path: string): boolean => path.split('/').length === 4;

export const listPeriods: readonly ListPeriod[] = [...recordSets.values()]
  .filter(({ path, filings }) => filings === undefined && isBelowIndex(path))
  .flatMap(({ path, title, description, papers }) =>
    periodsOf(papers).map((period) => ({ path, title, description, papers, period, crumbs: indexAbove(path) })),
  );
