/** Where a cut table leads: the page of a group's term, or the years of the page's own term or cell. */
import { buildTable, type CutGroup } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { href } from '../../site/site.ts';

export interface WholeLink {
  readonly link: string;
  readonly words: string;
}

/** From a cut group to its years on this page, if it has any, else to the page of its term; undefined for a whole group. */
export function wholeLink({ term, hidden }: CutGroup, hasYears: boolean): WholeLink | undefined {
  if (hidden === 0) return undefined;
  if (hasYears) return { link: '#by-year', words: 'all by year' };
  const count = buildTable(catalogue, term).rows.length;
  return { link: href(`${term.path}#contributions`), words: `all ${count} rows of ${term.name}` };
}
