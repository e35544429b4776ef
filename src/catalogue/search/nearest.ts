/** From an address that leads nowhere to the pages that may have been meant. */
import { distance } from 'fastest-levenshtein';
import { plain } from './words.ts';

export interface Destination {
  /** `/papers/wang-2022-ioi/` */
  readonly path: string;
  /** Its id, and other ids and names under which people may look for it. */
  readonly known: readonly string[];
}

const MOST = 5;
/** Slips of the hand: up to two of five signs, as two that changed places. */
const SLIPS_MAX = 0.4;
/** `wang-2022-circuit` for `wang-2022-ioi`: at least half of the words, all but one of a short id. */
const SHARED_MIN = 0.5;
/** An id of this length would come near to everything. */
const ID_MIN_CHARS = 3;

/** A name as an id would write it: `AtP*` → `atp`. */
const toId = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The folder and the ids that an address names: `/papers/Wang 2022 IOI.html` → papers, `wang-2022-ioi`. */
function partsOf(path: string): { readonly folder: string; readonly ids: readonly string[] } {
  const parts =
    path
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .map((part) => toId(decode(part).replace(/(?:\.csl)?\.(?:html?|bib|csv|json|md|ris|tex|xml)$/i, '')))
      .filter((part) => part !== '' && part !== 'index') ?? [];
  return { folder: parts.length > 1 ? (parts[0] ?? '') : '', ids: parts.length > 1 ? parts.slice(1) : parts };
}

/** 0 for the same id, up to 1 for one with two of five signs amiss, up to 2 for one that shares words; else undefined. */
function costOf(wanted: string, id: string): number | undefined {
  if (wanted === id) return 0;
  if (wanted.length < ID_MIN_CHARS) return undefined;
  const share = distance(wanted, id) / Math.max(wanted.length, id.length);
  if (share <= SLIPS_MAX) return share / SLIPS_MAX;
  const words = wanted.split('-').filter((word) => word.length > 1);
  const others = new Set(id.split('-'));
  const shared = words.filter((word) => others.has(word)).length;
  // One word says little of an id of three; a year alone, nothing.
  const isEnough =
    shared > 1 ||
    (shared === 1 && words.length <= 2 && !words.some((word) => others.has(word) && /^\d+$/.test(word)));
  return isEnough && shared / words.length >= SHARED_MIN ? 2 - shared / words.length : undefined;
}

/** At most five, nearest first: of the same folder before others, else in the order given. Empty where nothing comes near. */
export function nearestTo<T extends Destination>(path: string, destinations: readonly T[]): readonly T[] {
  const { folder, ids } = partsOf(path);
  const costs = destinations.flatMap((destination) => {
    const names = destination.known.map(toId).filter(Boolean);
    const each = ids.flatMap((wanted) => names.flatMap((name) => costOf(wanted, name) ?? []));
    if (each.length === 0) return [];
    return [
      {
        destination,
        cost: Math.min(...each) + (folder === '' || destination.path.startsWith(`/${folder}/`) ? 0 : 0.5),
      },
    ];
  });
  const found = costs.toSorted((a, b) => a.cost - b.cost);
  // Beside the very one, what is only like it would be noise.
  const isSure = (found[0]?.cost ?? 1) < 0.3;
  return found
    .filter(({ cost }) => !isSure || cost < 0.6)
    .slice(0, MOST)
    .map(({ destination }) => destination);
}
