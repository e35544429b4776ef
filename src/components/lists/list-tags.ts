/** What a list of papers can be narrowed by: the tags of each paper, and menus of them with their numbers. */
import type { Catalogue, Paper, Term } from '../../catalogue/index.ts';
import type { Menu } from '../table/filter-menus.ts';

/** Shorter lists are seen at once. */
export const LIST_TOOLS_MIN_PAPERS = 12;

/** Ids of its techniques, criteria and venue, for the attribute that the filter reads; the year stands by itself. */
export const tagsOf = ({ techniques, evaluation, venue, year }: Paper): string =>
  [...techniques, ...evaluation, ...(venue ? [venue.venue] : [{ id: 'preprint' }]), { id: String(year) }]
    .map(({ id }) => id)
    .join(' ');

export type ListMenu = Omit<Menu, 'name'> & { readonly name: 'technique' | 'criterion' | 'venue' | 'since' };

/** In taxonomy order; a term counts the papers below it too. */
const termOptions = (
  terms: readonly Term[],
  papers: readonly Paper[],
  of: (paper: Paper) => readonly Term[],
) =>
  terms
    .map(({ id: value, name, depth }) => ({
      value,
      name,
      depth,
      count: papers.filter((paper) =>
        of(paper).some(({ id, ancestors }) => id === value || ancestors.includes(value)),
      ).length,
    }))
    .filter(({ count }) => count > 0);

/** Values with their numbers, most first or in the order given. */
function options(papers: readonly Paper[], of: (paper: Paper) => readonly [id: string, name: string]) {
  const groups = Map.groupBy(papers, (paper) => of(paper)[0]);
  return [...groups].map(([value, own]) => ({
    value,
    name: own[0] ? of(own[0])[1] : value,
    depth: 0,
    count: own.length,
  }));
}

/** Menus with something to choose between. */
export function listMenus(catalogue: Catalogue, papers: readonly Paper[]): readonly ListMenu[] {
  const menus: readonly ListMenu[] = [
    { name: 'technique', options: termOptions(catalogue.techniques, papers, ({ techniques }) => techniques) },
    { name: 'criterion', options: termOptions(catalogue.evaluation, papers, ({ evaluation }) => evaluation) },
    {
      name: 'venue',
      options: options(papers, ({ venue }) =>
        venue ? [venue.venue.id, venue.venue.name] : ['preprint', 'No venue'],
      ).toSorted((a, b) => b.count - a.count),
    },
    { name: 'since', options: sinceOptions(papers) },
  ];
  return menus.filter(({ options: { length } }) => length > 1);
}

/** Each year with all papers of it and later, which is what people ask for. */
const sinceOptions = (papers: readonly Paper[]) =>
  yearsOf(papers).map((year, place, all) => ({
    ...year,
    name: `Since ${year.name}`,
    count: all.slice(0, place + 1).reduce((sum, { count }) => sum + count, 0),
  }));

/** Years of first appearance, newest first. */
export const yearsOf = (papers: readonly Paper[]) =>
  options(papers, ({ year }) => [String(year), String(year)]).toSorted(
    (a, b) => Number(b.value) - Number(a.value),
  );
