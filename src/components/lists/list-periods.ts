/** Lists of papers that stand for no record, and the pages that lists too long for one page are cut into. */
import { buildPaperGroups, type Paper, type PaperGroup, type Period } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { evidence, recordSets } from '../../content/views.ts';
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

/** The main page that a list belongs to; years, objects and families stand below all papers. */
function indexAbove(path: string): readonly SitePage[] {
  const folder = `/${path.split('/')[1] ?? ''}/`;
  const pages = [...mainPages, ...footerPages];
  return pages.filter(
    (page) => page.path === (pages.some((one) => one.path === folder) ? folder : '/papers/'),
  );
}

const groups = new Map(buildPaperGroups(catalogue, evidence).map((group) => [group.path, group]));

type Listed = Pick<ListPeriod, 'path' | 'title' | 'description' | 'papers'>;

const periodPages = (list: Listed): readonly ListPeriod[] =>
  periodsOf(list.papers).map((period) => ({ ...list, period, crumbs: indexAbove(list.path) }));

const toList = ({ path, name, tldr, papers }: PaperGroup): Listed => ({
  path,
  title: name,
  description: tldr,
  papers,
});

/** The pages of groups that no record stands for, and of their years. */
export const groupPages: readonly (Omit<ListPeriod, 'period'> & Partial<Pick<ListPeriod, 'period'>>)[] = [
  ...groups.values(),
].flatMap((group) => [{ ...toList(group), crumbs: indexAbove(group.path) }, ...periodPages(toList(group))]);

const isBelowIndex = (path: string): boolean => path.split('/').length === 4;

/** The years of the lists of records. */
export const listPeriods: readonly ListPeriod[] = [...recordSets.values()]
  .filter(({ path, filings }) => filings === undefined && isBelowIndex(path) && !groups.has(path))
  .flatMap(({ path, title, description, papers }) => periodPages({ path, title, description, papers }));
