/**
 * Where a reader is in a list that a script makes. It is kept with the page's entry in the browser's history, so that Back,
 * Forward and a reload lead there once the list is made again; lists that come with a page need none of this. Items have
 * `data-paper`, as their place is that of a paper, whatever stands above it.
 */
export interface Place {
  /** How many items were listed. */
  readonly shown?: number;
  /** The first item in sight, and how far below the top of the window it began. */
  readonly item?: string;
  readonly top?: number;
  /** The item with the keyboard. */
  readonly inHand?: string;
}

export interface PlaceKeeper {
  /** Where this entry of the history was left, until it is returned to or given up. */
  readonly wanted: () => Place | undefined;
  /** Changes the page around the reader, who stays where they are: at the keyboard, and if `isMore` in sight of the same items. */
  readonly hold: (isMore: boolean, change: () => void) => void;
  /** The list is made: goes to the wanted place. `isWhole`: nothing is added any more. */
  readonly arrive: (isWhole: boolean) => void;
  /** Another entry of the history, as after Back. */
  readonly enter: (state: unknown) => void;
  /** Keeps the place now, as before the address changes. */
  readonly keep: () => void;
}

/** Some browsers refuse more than a hundred changes of the history in half a minute. */
const PAUSE_MS = 400;

function placeIn(state: unknown): Place | undefined {
  const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : undefined;
  return typeof place === 'object' && place !== null ? place : undefined;
}

const idOf = (item: HTMLElement | null | undefined): string | undefined =>
  item?.dataset['paper'] ?? item?.dataset['static'];

const itemOf = (list: HTMLElement, id: string | undefined): HTMLElement | undefined =>
  id === undefined
    ? undefined
    : (list.querySelector<HTMLElement>(`[data-paper="${CSS.escape(id)}"]`) ?? undefined);

/** Where the reader is now: at no item while the page is at its top. */
function placeNow(list: HTMLElement, shown: number): Place {
  const active = list.contains(document.activeElement) ? document.activeElement : null;
  const inHand = idOf(active?.closest<HTMLElement>('[data-paper], [data-static]'));
  const below = document.querySelector('.site')?.getBoundingClientRect().bottom ?? 0;
  const items = scrollY > 0 ? [...list.querySelectorAll<HTMLElement>('[data-paper]')] : [];
  const first = items.find((item) => item.getBoundingClientRect().bottom > below) ?? items.at(-1);
  return {
    shown,
    ...(first && { item: idOf(first) ?? '', top: first.getBoundingClientRect().top }),
    ...(inHand !== undefined && { inHand }),
  };
}

function goTo(list: HTMLElement, { item, top = 0 }: Place): void {
  const there = itemOf(list, item);
  if (there) scrollBy({ top: there.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** `shown` says how many items are listed now. */
export function keepPlace(list: HTMLElement, shown: () => number): PlaceKeeper {
  let wanted = placeIn(history.state);
  let pause = 0;
  // The browser would try before the list is there.
  history.scrollRestoration = 'manual';

  const keep = () => {
    clearTimeout(pause);
    if (wanted) return;
    try {
      history.replaceState({ ...(history.state as object | null), place: placeNow(list, shown()) }, '');
    } catch {
      // Too often for this browser: the next time.
    }
  };
  const soon = () => {
    clearTimeout(pause);
    pause = window.setTimeout(keep, PAUSE_MS);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('scrollend', keep);
  addEventListener('pagehide', keep);
  list.addEventListener('click', keep);
  // Whoever moves on is not drawn back.
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(sign, () => (wanted = undefined), { passive: true });

  return {
    wanted: () => wanted,
    hold: (isMore, change) => {
      const now = placeNow(list, shown());
      const active = document.activeElement;
      const order = [...list.children].indexOf(active?.closest('[data-paper], [data-static]') ?? list);
      change();
      if (wanted) return;
      if (isMore) goTo(list, now);
      if (order < 0 || document.activeElement === active) return;
      // What had the keyboard was moved, made anew, or went.
      const there = itemOf(list, now.inHand) ?? list.children[Math.min(order, list.children.length - 1)];
      const next = active?.isConnected ? active : there?.querySelector('.ttl');
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    },
    arrive: (isWhole) => {
      if (!wanted) return;
      itemOf(list, wanted.inHand)?.querySelector<HTMLElement>('.ttl')?.focus({ preventScroll: true });
      goTo(list, wanted);
      if (isWhole) wanted = undefined;
    },
    enter: (state) => {
      clearTimeout(pause);
      wanted = placeIn(state);
      if (wanted?.item === undefined) scrollTo({ top: 0, behavior: 'instant' });
    },
    keep,
  };
}
