/** The list of results: twenty papers, the rest in further steps. A paper that is drawn already stays as it is, with what has the keyboard. */
import type { Facet } from '../../catalogue/browser.ts';
import type { ShownPaper } from '../../catalogue/search/index.ts';
import { keepPlace } from '../place.ts';
import { button, setChildren } from './dom.ts';
import { toResult } from './results.ts';

export const STEP = 20;

/** What is shown of a paper, which words are marked in it, and what its tags do. */
export interface Drawing<T> {
  /** What papers are read from: where it and the marks are the same, a drawn paper needn't be drawn again. */
  readonly source: object;
  readonly toShown: (paper: T) => ShownPaper;
  readonly marks: readonly string[];
  readonly addFilter: (facet: Facet, id: string) => void;
}

export interface ResultList {
  readonly draw: <T extends { readonly id: string }>(found: readonly T[], drawing: Drawing<T>) => void;
  /** Draws with the reader kept where they are; see place.ts. */
  readonly hold: (isMore: boolean, change: () => void) => void;
  /** Nothing is listed until it is known what. */
  readonly empty: () => void;
  /** Another question, from its first results on. */
  readonly begin: () => void;
  /** Keeps the place in the history, before its entry is left. */
  readonly keep: () => void;
  /** The question of another entry of the history, as far as it was shown. */
  readonly enter: (state: unknown) => void;
  /** Where the entry was left, once its results are drawn; see place.ts. */
  readonly arrive: (isWhole: boolean) => void;
}

/** `base` is where the site lies. */
export function makeList(results: HTMLElement, more: HTMLElement, base: string): ResultList {
  let shown = STEP;
  let last: { readonly source: object; readonly marks: string } | undefined;
  const made = new Map<string, HTMLElement>();
  const place = keepPlace({ list: results, shown: () => shown });
  const wantedOf = () => place.wanted() ?? STEP;
  shown = wantedOf();
  // One button as long as the list stands, as the keyboard may be at it.
  const next = button('btn', () => undefined);
  more.replaceChildren(next);

  return {
    draw: (found, { source, toShown, marks, addFilter }) => {
      if (last?.source !== source || last.marks !== marks.join(' ')) made.clear();
      last = { source, marks: marks.join(' ') };
      const itemOf = (paper: (typeof found)[number]) => {
        const item = made.get(paper.id) ?? toResult(toShown(paper), { base, marks, addFilter });
        made.set(paper.id, item);
        return item;
      };
      const put = () => {
        setChildren(results, found.slice(0, shown).map(itemOf));
        const rest = found.length - shown;
        next.textContent = `Show ${Math.min(rest, STEP)} more`;
        more.hidden = rest <= 0;
      };
      next.onclick = () => {
        const first = found[shown]?.id ?? '';
        shown += STEP;
        put();
        made.get(first)?.querySelector<HTMLElement>('.ttl')?.focus();
        place.keep();
      };
      put();
    },
    hold: place.hold,
    empty: () => {
      results.replaceChildren();
      more.hidden = true;
    },
    begin: () => {
      shown = STEP;
    },
    keep: place.keep,
    enter: (state) => {
      place.enter(state);
      shown = wantedOf();
    },
    arrive: place.arrive,
  };
}
