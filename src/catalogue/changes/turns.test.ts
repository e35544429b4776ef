/** Each turn is told once, however many fields of how many records say it; what is new itself is no turn. */
import { expect, test } from 'vitest';
import { otherPaper, paper, parse, term } from '../../tests/fixtures/records.ts';
import { toChangesFeed } from './feed.ts';
import { turnsBetween } from './turns.ts';

const claims = (...all: readonly string[]): string =>
  all.map((fields) => `\n  - { ${fields}, tldr: "Something is said here of sheep." }`).join('');
const INTRODUCES = 'to: [techniques/patching], role: introduces';
const BEFORE = {
  'papers/doe-2022-sheep.md': paper({ venue: undefined, contributions: claims(INTRODUCES) }),
  'techniques/path-patching.md': term({ name: 'Path patching', parent: 'patching' }),
};
const brought = (id: string, author: string, contributions: string, relations?: string) => ({
  [`papers/${id}.md`]: otherPaper({
    title: `"Paper ${id}"`,
    authors: `[${author}]`,
    links: `{ url: "https://example.org/${id}" }`,
    added: '2024-02-06',
    updated: '2024-02-06',
    contributions,
    ...(relations && { relations }),
  }),
});
const TEST =
  'to: [findings/features], techniques: [patching], evaluation: [{ id: faithfulness, of: [patching], outcome: supports }]';
const relation = (type: string): string =>
  `[{ type: ${type}, paper: doe-2022-sheep, note: "It says so in a sentence.", where: "§2" }]`;

const AFTER: Readonly<Record<string, string>> = {
  ...BEFORE,
  'papers/doe-2022-sheep.md': paper({
    title: '"A Circuit for Counting Goats"',
    other_titles: '["A Circuit for Counting Sheep"]',
    contributions: claims(INTRODUCES),
  }),
  ...brought('poe-2024-test', 'Cy Poe', claims(TEST)),
  ...brought('zoe-2024-test-again', 'Zoe Lee', claims(TEST)),
  // A relation and a claim of one paper, about one thing.
  ...brought(
    'kim-2024-critique',
    'Kim Li',
    claims('to: [techniques/patching], role: critiques, where: "§3"'),
    relation('critiques'),
  ),
  ...brought('lim-2024-replication', 'Lim Ho', claims('to: [findings/features]'), relation('replicates')),
};

const catalogueOf = (files: Parameters<typeof parse>[0]) => {
  const { catalogue, problems } = parse(files);
  expect(problems).toEqual([]);
  return catalogue;
};
const told = (before: Parameters<typeof parse>[0], after: Parameters<typeof parse>[0]) =>
  turnsBetween(catalogueOf(before), catalogueOf(after)).map(
    ({ kind, subject, by }) => `${kind} ${subject.id}${by ? ` by ${by.id}` : ''}`,
  );

test('first independent test, critique, replication, published, retitled: once each', () => {
  expect(told(BEFORE, AFTER)).toEqual([
    'tested patching by poe-2024-test',
    'critique doe-2022-sheep by kim-2024-critique',
    'replication doe-2022-sheep by lim-2024-replication',
    'published doe-2022-sheep',
    'retitled doe-2022-sheep',
  ]);
});

test('nothing turns twice, backwards, or of what is new itself', () => {
  expect(told(AFTER, AFTER)).toEqual([]);
  expect(told({ ...AFTER, 'papers/zoe-2024-test-again.md': undefined }, AFTER)).toEqual([]);
  const without = { 'papers/doe-2022-sheep.md': undefined };
  const news = { 'papers/poe-2024-test.md': AFTER['papers/poe-2024-test.md'] ?? '' };
  expect(told({ ...BEFORE, ...without }, { ...BEFORE, ...news, ...without })).toEqual([]);
});

test('the feed tells a week once, what it turned first, and skips weeks without a record', () => {
  const options = { toUrl: (path: string) => `https://atlas.example${path}`, publisher: 'Atlas' };
  const feed = toChangesFeed(catalogueOf(AFTER), options);
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain('Week of 5 Feb 2024: 3 turns, 4 papers added');
  expect(feed).toContain('Week of 1 Jan 2024: 1 paper added');
  expect(feed.match(/First independent test of Patching, by Paper poe-2024-test/g)).toHaveLength(1);
  expect(feed.indexOf('Critique of')).toBeLessThan(feed.indexOf('Without a technique'));
  expect(toChangesFeed(catalogueOf(AFTER), options)).toBe(feed);
});
