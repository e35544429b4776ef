/**
 * Where a reader is in what a script makes or narrows. It is kept with the page's entry in the browser's history, so that
 * Back, Forward and a reload lead there once the page is made again; a browser alone would look for it before. The place is
 * that of an item, whatever stands above it by then.
 */
interface Place {
  /** How many items were listed. */
  readonly shown: number;
  /** The first item in sight, and how far below the top of the window it began. */
  readonly item?: string;
  readonly top?: number;
  /** The item with the keyboard. */
  readonly inHand?: string;
  /** How far down the page was: for pages without items, or where the item is gone. */
  readonly y: number;
}

export interface Listing {
  /** What holds the items; the whole page otherwise. */
  readonly list?: HTMLElement;
  /** Selects items, and says which is which; papers otherwise. */
  readonly items?: string;
  readonly idOf?: (item: HTMLElement) => string | undefined;
  readonly shown?: () => number;
}

export interface PlaceKeeper {
  /** How many items were listed where this entry of the history was left, until it is returned to or given up. */
  readonly wanted: () => number | undefined;
  /** Changes the page around the reader, who stays where they are: at the keyboard, and if `isMore` in sight of the same items. */
  readonly hold: (isMore: boolean, change: () => void) => void;
  /** The items are there: goes to the wanted place. `isWhole`: nothing is added any more. */
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
  return typeof place === 'object' && place !== null ? (place as Place) : undefined;
}

export function keepPlace({
  list = document.body,
  items = '[data-paper], [data-static]',
  idOf = ({ dataset }) => dataset['paper'] ?? dataset['static'],
  shown = () => 0,
}: Listing): PlaceKeeper {
  let wanted = placeIn(history.state);
  let pause = 0;
  history.scrollRestoration = 'manual';

  const all = () => [...list.querySelectorAll<HTMLElement>(items)];
  const itemOf = (id: string | undefined) =>
    id === undefined ? undefined : all().find((item) => idOf(item) === id);
  const focus = (item: Element | undefined) =>
    item?.querySelector<HTMLElement>('.ttl, a')?.focus({ preventScroll: true });

  /** At no item while the page is at its top. */
  const placeNow = (): Place => {
    const active = list.contains(document.activeElement) ? document.activeElement : null;
    const held = active?.closest<HTMLElement>(items);
    const inHand = held ? idOf(held) : undefined;
    const below = document.querySelector('.site')?.getBoundingClientRect().bottom ?? 0;
    const seen = scrollY > 0 ? all().filter((item) => item.checkVisibility()) : [];
    const first = seen.find((item) => item.getBoundingClientRect().bottom > below) ?? seen.at(-1);
    const item = first && idOf(first);
    return {
      shown: shown(),
      y: scrollY,
      ...(first && item !== undefined && { item, top: first.getBoundingClientRect().top }),
      ...(inHand !== undefined && { inHand }),
    };
  };
  const goTo = ({ item, top = 0, y }: Place) => {
    const there = itemOf(item);
    if (there) scrollBy({ top: there.getBoundingClientRect().top - top, behavior: 'instant' });
    else scrollTo({ top: y, behavior: 'instant' });
  };

  const keep = () => {
    clearTimeout(pause);
    try {
      // Where one isn't yet is where one will be.
      history.replaceState({ ...(history.state as object | null), place: wanted ?? placeNow() }, '');
    } catch {
      // Too often for this browser: the next time.
    }
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(pause);
      pause = window.setTimeout(keep, PAUSE_MS);
    },
    { passive: true },
  );
  addEventListener('scrollend', keep);
  addEventListener('pagehide', keep);
  list.addEventListener('click', keep);
  // Whoever moves on is not drawn back.
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(sign, () => (wanted = undefined), { passive: true });

  return {
    wanted: () => wanted?.shown,
    hold: (isMore, change) => {
      const now = placeNow();
      const active = document.activeElement;
      const order = all().findIndex((item) => item.contains(active));
      change();
      if (wanted) return;
      if (isMore) goTo(now);
      if (order < 0 || document.activeElement === active) return;
      // What had the keyboard was moved, made anew, or went.
      const left = all();
      if (active instanceof HTMLElement && active.isConnected) active.focus({ preventScroll: true });
      else focus(itemOf(now.inHand) ?? left[Math.min(order, left.length - 1)]);
    },
    arrive: (isWhole) => {
      if (!wanted) return;
      focus(itemOf(wanted.inHand));
      goTo(wanted);
      keep();
      if (isWhole) wanted = undefined;
    },
    enter: (entered) => {
      clearTimeout(pause);
      wanted = placeIn(entered);
      if (!wanted) scrollTo({ top: 0, behavior: 'instant' });
    },
    keep,
  };
}
