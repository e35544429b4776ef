/** What a service or a BibTeX entry says of a paper, before it becomes a record: facts only, nothing of its prose. */
import type { Links, PaperKind } from '../schema/index.ts';

export interface Facts {
  readonly title: string;
  /** In order, each as `Given Family`. */
  readonly authors: readonly string[];
  /** Those of `authors` that the source marks as organisations. */
  readonly organisations?: readonly string[];
  /** First public appearance, as far as it is known: `2022`, `2022-02`, `2022-02-10`. */
  readonly published?: string | undefined;
  readonly kind?: PaperKind | undefined;
  /** Where it was published, as the source has it: `Proceedings of the 2022 Conference on …`. */
  readonly venue?: string | undefined;
  readonly venueYear?: number | undefined;
  readonly links: Links;
  /** What the source left open, in plain words: for whoever fills in the rest. */
  readonly notes?: readonly string[];
}

/** Why an answer is of no use, in words for people. */
export interface FactsFault {
  readonly message: string;
  readonly advice: string;
}

export const factsFault = (message: string, advice: string): FactsFault => ({ message, advice });

/** Text as services wrap it, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `2022-02` from numbers that may be absent or out of range. */
export function toDate(year: unknown, month?: unknown, day?: unknown): string | undefined {
  const [y, m, d] = [year, month, day].map(Number);
  if (y === undefined || !Number.isInteger(y) || y < 1950 || y > 2100) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  if (m === undefined || !Number.isInteger(m) || m < 1 || m > 12) return String(y);
  return d === undefined || !Number.isInteger(d) || d < 1 || d > 31
    ? `${y}-${two(m)}`
    : `${y}-${two(m)}-${two(d)}`;
}

/** A venue's date says when it was published there, not when it was first public. */
export const leftOpen = (date: string): string =>
  `First public is left open: ${date} is when its venue published it.`;
