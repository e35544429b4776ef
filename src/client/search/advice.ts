/** What the search page says besides results: what was searched instead, what to try where nothing was found, what failed. */
import type { Answer, ActiveFilter } from '../../catalogue/search/index.ts';
import { button, element } from './dom.ts';

export interface Tip {
  readonly text: string;
  readonly label: string;
  readonly act: () => void;
  readonly after?: string;
}

const quoted = (words: string): string => `“${words}”`;

/** What was done with the words, where it isn't what was typed; `undefined` where nothing has to be said. */
export function wordNote({
  typed,
  corrected,
  unknown,
  isPartial,
  papers,
  names,
  pages,
}: Answer): string | undefined {
  if (papers.length + names.length === 0 || pages.length > 0) return undefined;
  if (corrected) return `Nothing holds ${quoted(typed)}. Shown instead: ${quoted(corrected)}.`;
  if (unknown.length > 0) return `Nothing holds ${unknown.map(quoted).join(' or ')}: left out.`;
  return isPartial ? 'No paper has all of these words. Papers with most of them:' : undefined;
}

/** Why the list is empty and what was tried. */
export const emptyNote = ({ typed, papers, unknownWork }: Answer, hasFullText: boolean): string =>
  papers.length > 0
    ? 'No paper has all of this.'
    : unknownWork
      ? `Not in the catalogue: ${unknownWork.label}.`
      : `Nothing matches ${quoted(typed)}: no id, no name or title, nothing a letter or two away${hasFullText ? ', and nothing in the full text' : ''}.`;

/** For each active filter what would show without it, most first; those that would give nothing are left out. */
export function withoutEach(
  filters: readonly ActiveFilter[],
  countWithout: (filter: ActiveFilter) => number,
): readonly (ActiveFilter & { readonly count: number })[] {
  return filters
    .map((filter) => ({ ...filter, count: countWithout(filter) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Shows a note with its tips; nothing to say hides the place. */
export function drawAdvice(
  place: HTMLElement,
  note: string | undefined,
  tips: readonly Tip[] = [],
  isWarning = false,
): void {
  place.hidden = note === undefined && tips.length === 0;
  place.className = isWarning ? 'msg warn' : 'msg';
  const list = tips.map(({ text, label, act, after = '' }) =>
    element('li', '', `${text} `, button('plainbtn', act, label), after),
  );
  place.replaceChildren(
    ...(note ? [element('p', '', note)] : []),
    ...(list.length > 0 ? [element('ul', 'tips', ...list)] : []),
  );
}
