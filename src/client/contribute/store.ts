/** The draft, kept in this browser where it may be kept; everything else on the page follows it. */
import { EMPTY_CONTRIBUTION, EMPTY_DRAFT, type Draft } from '../../catalogue/browser.ts';

const KEY = `${import.meta.env.STORAGE}draft-paper-1`;

/** A draft kept by an earlier visit; nothing if there is none, or storage is blocked. */
function load(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('contributions' in kept)) return undefined;
    const { contributions } = kept as Draft;
    // A draft of an earlier version of the form may lack fields.
    return {
      ...EMPTY_DRAFT,
      ...kept,
      contributions: contributions.map((one) => ({ ...EMPTY_CONTRIBUTION, ...one })),
    };
  } catch {
    return undefined;
  }
}

function keep(draft: Draft | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is blocked or full: the draft lasts as long as the page.
  }
}

export interface Store {
  readonly get: () => Draft;
  /** Changes some fields and tells everybody. */
  readonly change: (part: Partial<Draft>) => void;
  /** Another draft in place of this one: fields are filled in anew. */
  readonly replace: (draft: Draft) => void;
  readonly clear: () => void;
  readonly onChange: (listener: (draft: Draft) => void) => void;
  readonly onReplace: (listener: (draft: Draft) => void) => void;
  /** The draft is one from an earlier visit. */
  readonly isKept: boolean;
}

export function createStore(): Store {
  const kept = load();
  let draft = kept ?? EMPTY_DRAFT;
  const changed: ((draft: Draft) => void)[] = [];
  const replaced: ((draft: Draft) => void)[] = [];
  const tell = (listeners: readonly ((draft: Draft) => void)[]) =>
    listeners.forEach((listener) => listener(draft));
  const set = (next: Draft, isReplaced: boolean) => {
    draft = next;
    keep(draft === EMPTY_DRAFT ? undefined : draft);
    if (isReplaced) tell(replaced);
    tell(changed);
  };
  // Written in another tab: without this, the next letter typed here would put an older draft in its place.
  addEventListener('storage', ({ key }) => {
    if (key !== KEY && key !== null) return;
    draft = load() ?? EMPTY_DRAFT;
    tell(replaced);
    tell(changed);
  });
  return {
    get: () => draft,
    change: (part) => set({ ...draft, ...part }, false),
    replace: (next) => set(next, true),
    clear: () => set(EMPTY_DRAFT, true),
    onChange: (listener) => void changed.push(listener),
    onReplace: (listener) => void replaced.push(listener),
    isKept: kept !== undefined,
  };
}
