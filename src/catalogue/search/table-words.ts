/**
 * Words typed over a table of contributions. A term is found by each of its names, whichever is typed, and with it what
 * stands below it, as on the search page: `SAE` and `sparse autoencoder` find the same rows.
 */
import { askedWords, indexWords, wordsOf } from './words.ts';
import type { ContributionRow } from '../views/tables.ts';
import type { Catalogue, Term } from '../model/types.ts';

/** A term: its depth, its id, then all that it is or was called. */
export type NamedTerm = readonly [depth: number, id: string, ...names: string[]];

/** The terms of a row: what it is filed under, its techniques, its criteria. */
export const termsOfRow = ({
  contribution: { to, evaluation = [] },
  techniques = [],
}: ContributionRow): readonly Term[] => [
  ...to,
  ...techniques,
  ...evaluation.map(({ criterion }) => criterion),
];

/**
 * Every term, kind by kind in taxonomy order: what is below a term follows it deeper down. Also those that no row of a table
 * is filed under, as rows may name them in their text by one of their names.
 */
export const namedTerms = ({ termById }: Pick<Catalogue, 'termById'>): readonly NamedTerm[] =>
  [...termById.values()].map(({ depth, id, name, aliases, former_ids }) => [
    depth,
    id,
    name,
    ...aliases,
    ...former_ids,
  ]);

/** What is looked for: one of these, in a row's text. */
export type Want = readonly string[];

export interface TableWords {
  /** The text of a row in which words are looked for: its own, and the names of its terms and of those above them. */
  readonly textOf: (own: string, terms: Iterable<string>) => string;
  readonly toWants: (query: string) => readonly Want[];
  /** The id of the term that goes, or went, by this name or id. */
  readonly idOf: (name: string) => string | undefined;
}

const NAME_MAX_WORDS = 8;
const BETWEEN = ' | ';

export function readNamedTerms(terms: readonly NamedTerm[]): TableWords {
  /** A name in words → the term. */
  const called = new Map<string, NamedTerm>();
  /** By id: the names of a term and of those above it. */
  const lines = new Map<string, string>();
  const above: string[] = [];
  for (const term of terms) {
    const [depth, id, ...names] = term;
    for (const name of [id, ...names]) called.set(wordsOf(name).join(' '), term);
    above.length = depth;
    above[depth] = names.map((name) => indexWords(name).join(' ')).join(BETWEEN);
    lines.set(id, above.join(BETWEEN));
  }
  const nameAt = (
    words: readonly string[],
    at: number,
  ): readonly [term: NamedTerm, length: number] | undefined => {
    for (let length = Math.min(NAME_MAX_WORDS, words.length - at); length > 0; length -= 1) {
      const term = called.get(words.slice(at, at + length).join(' '));
      if (term) return [term, length];
    }
    return undefined;
  };
  return {
    textOf: (own, ids) => {
      const names = [...ids].flatMap((id) => lines.get(id) ?? []);
      return ` ${[indexWords(own).join(' '), ...names].join(BETWEEN)} `;
    },
    toWants: (query) => {
      const words = wordsOf(query);
      const telling = new Set(askedWords(query));
      const wants: Want[] = [];
      for (let at = 0; at < words.length;) {
        const [term, length] = nameAt(words, at) ?? [undefined, 1];
        const [, id, ...names] = term ?? [0, ''];
        if (term) wants.push([id, ...names].map((name) => ` ${wordsOf(name).join(' ')} `));
        else if (telling.has(words[at] ?? '')) wants.push([words[at] ?? '']);
        at += length;
      }
      return wants;
    },
    idOf: (name) => called.get(wordsOf(name).join(' '))?.[1],
  };
}

export const holdsAll = (text: string, wants: readonly Want[]): boolean =>
  wants.every((want) => want.some((one) => text.includes(one)));
