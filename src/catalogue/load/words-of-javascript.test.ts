/** What every object of JavaScript has by itself (`constructor`, `toString`, `__proto__` …) is a word like any other, wherever it stands. */
import { describe, expect, test } from 'vitest';
import { messages, otherPaper, parse, paper, term, words } from '../../tests/fixtures/records.ts';
import { toBibtex, toCoins, toCslItem, toRis } from '../formats/index.ts';
import { fromCatalogueJson } from '../formats/from-json.ts';
import { toCatalogueJson } from '../formats/json.ts';
import { knownNames, namesIn, repairFile } from '../repair/index.ts';
import { question } from '../search/search.ts';
import { makeAsking } from '../search/asking.ts';
import { toFullTextWords } from '../search/full-text.ts';
import { searchFiles } from '../search/files.ts';
import { readNamesFile } from '../search/names-file.ts';
import { readPapersFile } from '../search/papers-file.ts';
import { toShownFiles } from '../search/shown-papers.ts';
import { wordsOf } from '../search/words.ts';
import type { Catalogue } from '../model/types.ts';

const WORDS = Object.getOwnPropertyNames(Object.prototype);

function searchOf(catalogue: Catalogue) {
  const index = readNamesFile(searchFiles(catalogue).names);
  const data = readPapersFile(searchFiles(catalogue).papers, index);
  const asking = makeAsking(data, index, toFullTextWords(catalogue));
  return (typed: string) => question(typed, asking);
}

const sentence = (word: string) =>
  `"Counting is done by the ${word} of a tiny model, which nobody had expected."`;

/** A word in every text of a record. */
const everywhere = (word: string) => ({
  'papers/roe-2023-other.md': otherPaper(
    {
      title: `"The ${word} of models"`,
      aliases: `["${word}"]`,
      other_titles: `["${word} again"]`,
      authors: `["${word}", "Ada ${word}"]`,
      tldr: sentence(word),
      contributions: `\n  - to: [techniques/other]\n    role: improves\n    where: "${word}"\n    tldr: ${sentence(word)}`,
    },
    `${words(60)} ${word} zebra ${word}s.`,
  ),
  'techniques/other.md': term(
    { name: `"${word} technique"`, aliases: `["${word}"]` },
    `${words(60)} ${word}.`,
  ),
  'tasks.yaml': `- { id: counting, name: Counting, aliases: ["${word}"] }\n`,
  'models.yaml': `- { id: tiny-1.5b, name: "${word}" }\n`,
});

describe.each(WORDS)('%s', (word) => {
  test('in a record passes, and the catalogue holds it as written', () => {
    expect(messages(everywhere(word))).toEqual([]);
    const { catalogue } = parse(everywhere(word));
    const made = catalogue.paperById.get('roe-2023-other');
    expect(made?.title).toBe(`The ${word} of models`);
    expect(made?.authors.map(({ name }) => name)).toEqual([word, `Ada ${word}`]);
    expect(catalogue.authors.map(({ name }) => name)).toEqual(expect.arrayContaining([word, `Ada ${word}`]));
  });

  test('in a record is exported, and read back by a browser', () => {
    const { catalogue } = parse(everywhere(word));
    for (const made of catalogue.papers)
      for (const text of [toBibtex(made), toRis(made), JSON.stringify(toCslItem(made)), toCoins(made)])
        expect(text).not.toContain('native code');
    expect(fromCatalogueJson(toCatalogueJson(catalogue)).authors).toEqual(catalogue.authors);
  });

  test('in a record is indexed, and found by whoever types it', () => {
    const { catalogue } = parse(everywhere(word));
    expect(toFullTextWords(catalogue).every((one) => typeof one === 'string')).toBe(true);
    expect(toShownFiles(catalogue).flat()).toHaveLength(2);
    const { first } = searchOf(catalogue)(word);
    expect(first.papers[0]?.id).toBe('roe-2023-other');
    expect([first.unknown, first.corrected]).toEqual([[], undefined]);
  });

  test('typed where no record holds it is told as it was typed', () => {
    const { first } = searchOf(parse().catalogue)(word);
    expect(first.papers).toEqual([]);
    expect(first.unknown).toEqual(wordsOf(word));
    expect(wordsOf(word)).toEqual(word.toLowerCase().match(/[a-z]+/g));
  });

  test('as a key is unknown, at its line; and nothing is repaired or broken', () => {
    const record = paper({ [word]: '{ a: 1 }', links: `{ arxiv: "2211.00010", ${word}: { ${word}: 1 } }` });
    const problems = messages({ 'papers/doe-2022-sheep.md': record });
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toContain(`unknown key "${word}"`);
    const { text } = repairFile('papers/doe-2022-sheep.md', record, knownNames({}));
    expect(text).toContain(`${word}: { ${word}: 1 }`);
  });

  test('as a reference is unknown', () => {
    const fields = { models: `["${word.toLowerCase()}"]`, tasks: `["${word.toLowerCase()}"]` };
    for (const problem of messages({ 'papers/doe-2022-sheep.md': paper(fields) }))
      expect(problem).toMatch(/unknown (?:model|task)|not an id/);
    const { records } = parse();
    expect(namesIn(records).findTerm(`${word}/x`)).toBeUndefined();
    expect(namesIn(records).find('models', word)).toBeUndefined();
  });
});

test('a record may be called constructor', () => {
  const files = {
    'papers/constructor.md': otherPaper({ contributions: undefined, scope: 'adjacent' }),
    'models.yaml': '- { id: tiny-1.5b, name: Tiny }\n- { id: constructor, name: Constructor }\n',
    'authors.yaml': '- { id: constructor, name: Ben van der Roe }\n',
  };
  expect(messages(files)).toEqual([]);
  const { catalogue } = parse(files);
  expect(catalogue.paperById.get('constructor')?.path).toBe('/papers/constructor/');
  expect(catalogue.papersByAuthor.get('constructor')).toHaveLength(2);
  expect(searchOf(catalogue)('constructor').first.papers.map(({ id }) => id)).toEqual(['constructor']);
});
