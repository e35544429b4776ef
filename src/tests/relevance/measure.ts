/** How well search puts the wanted record first: reads the list of queries and turns places into figures. */
import { readFileSync } from 'node:fs';

export interface Query {
  readonly query: string;
  /** What makes it hard: abbreviation, alias, typo … */
  readonly sort: string;
  /** Path of the record that must be found. */
  readonly expect: string;
  /** True for the third that was kept out of tuning. */
  readonly heldOut?: boolean;
}

export interface Placed extends Query {
  /** From 1; Infinity where it isn't found. */
  readonly place: number;
  readonly instead: readonly string[];
}

export interface Figures {
  readonly queries: number;
  /** Shares of queries with the record first, and among the first three. */
  readonly hit1: number;
  readonly hit3: number;
  /** Mean of one by the place. */
  readonly meanReciprocalRank: number;
}

export const readQueries = (): readonly Query[] =>
  readFileSync(new URL('queries.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Query);

export interface PlainQuestion {
  readonly question: string;
  /** Ids of papers that answer it; one among the first five is enough. */
  readonly any_of: readonly string[];
  /** By somebody else, or written with the code. */
  readonly set: 'given' | 'own';
}

export const readQuestions = (): readonly PlainQuestion[] =>
  readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PlainQuestion);

/** `found`: paths in the order shown. */
export function placeOf(query: Query, found: readonly string[]): Placed {
  const at = found.indexOf(query.expect);
  const instead = found.filter((path) => path !== query.expect);
  return { ...query, place: at < 0 ? Infinity : at + 1, instead };
}

export function measure(placed: readonly Placed[]): Figures {
  const share = (most: number) => placed.filter(({ place }) => place <= most).length / placed.length;
  const reciprocal = placed.reduce((sum, { place }) => sum + 1 / place, 0) / placed.length;
  return { queries: placed.length, hit1: share(1), hit3: share(3), meanReciprocalRank: reciprocal };
}

const line = (name: string, { queries, hit1, hit3, meanReciprocalRank }: Figures): string =>
  `${name.padEnd(14)}${String(queries).padStart(4)}  hit@1 ${hit1.toFixed(3)}  hit@3 ${hit3.toFixed(3)}  MRR ${meanReciprocalRank.toFixed(3)}`;

/** Figures for both parts, then each query whose record isn't first, with what stands before it. */
export function report(placed: readonly Placed[]): string {
  const parts = {
    all: placed,
    tuned: placed.filter(({ heldOut }) => !heldOut),
    'held out': placed.filter(({ heldOut }) => heldOut),
  };
  const misses = placed
    .filter(({ place }) => place > 1)
    .map(
      ({ query, expect, place, instead, heldOut }) =>
        `  ${heldOut ? 'held out  ' : ''}${query}: ${expect} at ${place === Infinity ? 'no place' : place}, after ${instead.slice(0, 3).join(' ')}`,
    );
  return [...Object.entries(parts).map(([name, part]) => line(name, measure(part))), ...misses].join('\n');
}
