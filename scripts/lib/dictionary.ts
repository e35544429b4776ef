/** The words that records may use: British English, the field's own words (words.txt), and all names in the catalogue. */
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { wordsOf } from './prose.ts';

const SUFFIXES = /(?:'s|s')$/;

/** True for a word that is known, in its own case or with a capital; of a compound each part must be. */
export function openDictionary(catalogue: Catalogue): (word: string) => boolean {
  const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const own = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const named = [
    ...catalogue.techniques,
    ...catalogue.evaluation,
    ...catalogue.findings,
    ...catalogue.applications,
    ...catalogue.tools,
    ...catalogue.tasks,
    ...catalogue.metrics,
    ...catalogue.models,
  ];
  const names = [
    ...named.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...catalogue.papers.flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const known = new Set([...own, ...names.flatMap(wordsOf)]);
  return (word) => {
    const bare = word.replace(SUFFIXES, '');
    return [word, bare].some((one) => known.has(one) || speller.correct(one));
  };
}
