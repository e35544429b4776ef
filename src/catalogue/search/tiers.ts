/** How well a paper meets what a question says of its stance: of the very term, or of something else. */
import { partKey, type Part } from './understand.ts';
import type { SearchPaper } from './records.ts';

export const meets = (
  { facets }: Pick<SearchPaper, 'facets'>,
  { facet, id }: Pick<Part, 'facet' | 'id'>,
): boolean => facets[facet]?.includes(id) ?? false;

/** Whether what a paper says with this stance it says of one of these terms: itself, or a kind of it. */
function saidOf(
  { about }: Pick<SearchPaper, 'about'>,
  { facet, id }: Part,
  subjects: readonly string[],
): 'itself' | 'kind' | 'other' {
  const said = about.get(`${facet}:${id}`);
  // Of what a relation or a kind of text says nothing is recorded but the paper's own terms.
  if (said === undefined || subjects.some((key) => said.itself.includes(key))) return 'itself';
  return subjects.some((key) => said.above.includes(key)) ? 'kind' : 'other';
}

/**
 * 4: every stance, of every term named. 3: of kinds of them. 2: of one of the terms, or a kind of it. 1: every stance, and one of the
 * terms for something else. 0: else.
 */
export function tierOf(
  paper: Pick<SearchPaper, 'facets' | 'about'>,
  parts: readonly Part[],
): 0 | 1 | 2 | 3 | 4 {
  const stances = parts.filter(({ isStance }) => isStance);
  const subjects = parts.filter(({ isStance }) => !isStance);
  if (!stances.every((part) => meets(paper, part))) return 0;
  if (subjects.length === 0) return 4;
  if (!subjects.some((part) => meets(paper, part))) return 0;
  const said = stances.map((part) => saidOf(paper, part, subjects.map(partKey)));
  if (said.includes('other')) return 1;
  if (!subjects.every((part) => meets(paper, part))) return 2;
  return said.includes('kind') ? 3 : 4;
}
