import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { authorId } from './author-id.ts';
import { buildEvidence } from '../views/evidence.ts';
import { messages, otherPaper, paper, parse } from '../../tests/fixtures/records.ts';
import { toAtomFeed } from '../formats/feeds.ts';
import { toBibtex, toCoins, toCslItem, toMarkdown, toPapersCsv, toRis } from '../formats/index.ts';
import { fromCatalogueJson } from '../formats/from-json.ts';
import { toCatalogueJson } from '../formats/json.ts';
import { buildRecordSets } from '../views/record-sets.ts';
import { question } from '../search/search.ts';
import { makeAsking } from '../search/asking.ts';
import { searchFiles } from '../search/files.ts';
import { readNamesFile } from '../search/names-file.ts';
import { readPapersFile } from '../search/papers-file.ts';
import { isId } from '../schema/fields.ts';

/** A name, and the id that is for ever part of the address of its page. */
const IDS: readonly (readonly [name: string, id: string])[] = [
  ['Łukasz Kaiser', 'lukasz-kaiser'],
  ['Bernhard Schölkopf', 'bernhard-schoelkopf'],
  ['Nguyễn Văn An', 'nguyen-van-an'],
  ["Conor O'Neill", 'conor-o-neill'],
  ['Иван Петров', 'ivan-petrov'],
  ['Γιώργος Παππάς', 'giorgos-pappas'],
  ['محمد علي', 'mhmd-ely'],
  ['张伟', 'zhang-wei'],
  ['李娜', 'li-na'],
  ['黄晓明', 'huang-xiao-ming'],
  ['김철수', 'gim-cheol-su'],
  ['דוד לוי', 'dvd-lvy'],
  ['たなか ゆき', 'tanaka-yuki'],
  ['राम कुमार', 'ram-kumar'],
  ['ณัฐ พงษ์', 'nath-phngs'],
  ['አበበ', 'abebe'],
  ['王 Wei', 'wang-wei'],
  ['Өmer Ŋaba', 'omer-ngaba'],
  ['Ｊane Ｄoe', 'jane-doe'],
  ['ʻOkina', 'okina'],
  ['𒀀𒁀', 'u12000-u12040'],
  ['!!!', 'u21-u21-u21'],
];

test.each(IDS)('%s is %s, for ever', (name, id) => {
  expect(authorId(name)).toBe(id);
  expect(authorId(name.normalize('NFD'))).toBe(id);
});

test('every name has an id that an address can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(isId(authorId(name))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const SCRIPTS: readonly (readonly [script: string, one: string, other: string])[] = [
  ['Chinese', '张伟', '李娜'],
  ['Hangul', '김철수', '이영희'],
  ['Hebrew', 'דוד לוי', 'שרה כהן'],
  ['Arabic', 'محمد علي', 'فاطمة حسن'],
  ['Cyrillic', 'Иван Петров', 'Анна Смирнова'],
  ['Devanagari', 'राम कुमार', 'सीता शर्मा'],
];

describe.each(SCRIPTS)('names in %s', (_, one, other) => {
  const { catalogue, problems } = parse({
    'papers/doe-2022-sheep.md': paper({ authors: `[${one}, ${other}, Ada Doe]` }),
    'papers/roe-2023-other.md': otherPaper({ authors: `[${one}, ${other}]` }),
  });
  const authors = [one, other].flatMap((name) => catalogue.authors.filter((author) => author.name === name));
  const both = catalogue.papers.map(({ id }) => id);

  test('are two people, each with an id, a page and both papers', () => {
    expect(problems).toEqual([]);
    expect(authors.map(({ name, path, hasPage }) => [name, path, hasPage])).toEqual(
      [one, other].map((name) => [name, `/authors/${authorId(name)}/`, true]),
    );
    for (const { id } of authors)
      expect(catalogue.papersByAuthor.get(id)?.map((made) => made.id)).toEqual(both);
  });

  test('stand in every export and feed, and come back from the published JSON', () => {
    for (const made of catalogue.papers) {
      const texts = [
        toBibtex(made),
        toRis(made),
        JSON.stringify(toCslItem(made)),
        toMarkdown(made),
        toPapersCsv([made]),
      ];
      for (const text of [...texts, decodeURIComponent(toCoins(made).replaceAll('+', ' '))])
        for (const word of [one, other].flatMap((name) => name.split(' '))) expect(text).toContain(word);
    }
    const sets = buildRecordSets(catalogue, buildEvidence(catalogue));
    for (const { path, name } of authors) {
      const set = sets.get(path);
      if (!set) throw new Error(`No records at ${path}.`);
      expect(set.papers.map(({ id }) => id)).toEqual(both);
      const feed = toAtomFeed({ ...set, publisher: 'Atlas', toUrl: (to) => `https://atlas.example${to}` });
      expect(parseAtomFeed(feed).title?.value ?? parseAtomFeed(feed).title).toBe(name);
      expect(parseAtomFeed(feed).entries?.[0]?.authors?.map((author) => author.name)).toEqual(
        expect.arrayContaining([one, other]),
      );
    }
    expect(fromCatalogueJson(toCatalogueJson(catalogue)).authors).toEqual(catalogue.authors);
  });

  test('are found by whoever types them, in their own letters or in Latin ones', () => {
    const index = readNamesFile(searchFiles(catalogue).names);
    const data = readPapersFile(searchFiles(catalogue).papers, index);
    const asking = makeAsking(data, index);
    for (const name of [one, other])
      for (const typed of [name, authorId(name).replaceAll('-', ' ')]) {
        const { first } = question(typed, asking);
        expect(first.names[0]?.name).toBe(name);
        expect(first.papers.map(({ id }) => id)).toEqual(both);
      }
    const family = one.slice(0, /\p{Script=Han}/u.test(one) ? 1 : 2);
    expect(asking.engine.find(family).names.map(({ item }) => item.name)).toContain(one);
  });
});

describe('names that would share an id', () => {
  const said = (changes: Parameters<typeof messages>[0]) =>
    messages(changes).map((one) => one.split('/').slice(2).join('/'));
  const two = (one: string, other: string, authors = '') => ({
    'papers/doe-2022-sheep.md': paper({ authors: `["${one}"]` }),
    'papers/roe-2023-other.md': otherPaper({ authors: `["${other}"]` }),
    'authors.yaml': authors,
  });

  test.each([
    ['Wei Zhang', 'Wei Zhang'],
    ['Ben van der Roe', 'Ben Van der Roe'],
    ['J. Doe', 'J Doe'],
    ['Garriga-Alonso', 'Garriga\u2010Alonso'],
    ['José Doe', 'Jose\u0301 Doe'],
  ])('%s and %s are one name', (one, other) => {
    expect(messages(two(one, other))).toEqual([]);
    expect(parse(two(one, other)).catalogue.authors).toHaveLength(1);
  });

  test.each([
    ['Zhang Wei', '张伟', 'zhang-wei'],
    ['张伟', '章伟', 'zhang-wei'],
    ['Jose Doe', 'José Doe', 'jose-doe'],
  ])('%s and %s: one person or two is for a person to say', (one, other, id) => {
    expect(said(two(one, other))).toEqual([
      `roe-2023-other.md:3:11  authors[0]  "${other}" would be the same author as "${one}" of doe-2022-sheep: ${id}\n` +
        `  In content/authors.yaml write, for one person, - { id: ${id}, name: ${one}, variants: [${other}] }; for another, - { id: ${id}-2, name: ${other} }.`,
    ]);
    const asOne = two(one, other, `- { id: ${id}, name: ${one}, variants: [${other}] }`);
    expect(messages(asOne)).toEqual([]);
    expect(parse(asOne).catalogue.authors.map((author) => author.id)).toEqual([id]);
    const asTwo = two(one, other, `- { id: ${id}-2, name: ${other} }`);
    expect(messages(asTwo)).toEqual([]);
    expect(
      parse(asTwo)
        .catalogue.authors.map((author) => author.id)
        .toSorted(),
    ).toEqual([id, `${id}-2`]);
  });

  test('the older record keeps the id, whatever the files are called', () => {
    const files = {
      'papers/abe-2023-new.md': otherPaper({
        authors: '[José Doe]',
        added: '2024-02-01',
        updated: '2024-02-01',
      }),
      'papers/doe-2022-sheep.md': paper({ authors: '[Jose Doe]' }),
    };
    expect(messages(files)[0]).toContain('content/papers/abe-2023-new.md:3:11');
  });

  test('an entry’s id is not taken by another name', () => {
    const [found, ...more] = said(two('Ada Doe', 'Zhang Wei', '- { id: zhang-wei, name: 张伟 }'));
    expect(more).toEqual([]);
    expect(found).toBe(
      'roe-2023-other.md:3:11  authors[0]  "Zhang Wei" would be the same author as "张伟" of content/authors.yaml: zhang-wei\n' +
        '  For the same person, add it to the entry’s variants; for another, write - { id: zhang-wei-2, name: Zhang Wei }.',
    );
  });

  test('an entry for other papers only does not take in a paper', () => {
    const [found] = said(
      two('Ada Doe', 'Ada Doe', '- { id: ada-doe, name: Ada Doe, papers: [doe-2022-sheep] }'),
    );
    expect(found).toContain(
      'The entry lists its papers: add roe-2023-other to them; for another person write - { id: ada-doe-2, name: Ada Doe }.',
    );
    expect(
      messages(two('Ada Doe', 'Ada Doe', '- { id: ada-doe-2, name: Ada Doe, papers: [doe-2022-sheep] }')),
    ).toEqual([]);
  });

  test('each is told once, however many papers have it', () => {
    const third = otherPaper({ title: '"A Third"', links: '{ arxiv: "2301.00009" }', authors: '[José Doe]' });
    expect(messages({ ...two('Jose Doe', 'José Doe'), 'papers/roe-2023-third.md': third })).toHaveLength(1);
  });
});
