import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content.ts';
import { question } from './answer.ts';
import { buildEngine } from './engine.ts';
import { countValues, passes } from './filter.ts';
import { readNamesFile, toNamesFile } from './names-file.ts';
import { readPapersFile, toPapersFile } from './papers-file.ts';
import type { SearchPaper } from './records.ts';
import { singular } from './words.ts';
import { EMPTY_STATE, parseSearchQuery, toggleExclusion, toggleValue, toSearchQuery } from './state.ts';

const paper = (id: string, facets: SearchPaper['facets']): SearchPaper => ({
  id,
  facets,
  title: id,
  authors: [],
  by: '',
  published: '2023',
  venue: '',
  tldr: '',
  aliases: [],
  links: {},
  formerIds: [],
  introduces: [],
  tasks: [],
  models: [],
});
const papers = [
  paper('a', { technique: ['probing'], year: ['2023'] }),
  paper('b', { technique: ['probing', 'steering'], year: ['2024'] }),
  paper('c', { technique: ['steering'], year: ['2024'] }),
];
const shown = (query: string) =>
  papers.filter((one) => passes(one, parseSearchQuery(query))).map(({ id }) => id);

describe('the address', () => {
  test.each(['?q=induction+heads&technique=probing,steering&not-venue=iclr&sort=newest', '?year=2023', ''])(
    '%s comes back as it was',
    (query) => {
      expect(toSearchQuery(parseSearchQuery(query))).toBe(query);
    },
  );
  test('what it does not know is left out', () => {
    expect(parseSearchQuery('?colour=red&sort=loudest')).toEqual(EMPTY_STATE);
  });
  test('any address is read, and once read stays as it is', () => {
    const name = fc.constantFrom('q', 'technique', 'not-technique', 'year', 'sort', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const query = toSearchQuery(parseSearchQuery(`?${pairs.map((pair) => pair.join('=')).join('&')}`));
        expect(toSearchQuery(parseSearchQuery(query))).toBe(query);
      }),
    );
  });
  test('a value is wanted or excluded, never both', () => {
    const wanted = toggleValue(EMPTY_STATE, 'technique', 'probing');
    expect(toSearchQuery(wanted)).toBe('?technique=probing');
    expect(toSearchQuery(toggleExclusion(wanted, 'technique', 'probing'))).toBe('?not-technique=probing');
    expect(toSearchQuery(toggleValue(wanted, 'technique', 'probing'))).toBe('');
  });
});

describe('facets', () => {
  test.each([
    ['?technique=probing', ['a', 'b']],
    ['?technique=probing,steering', ['a', 'b', 'c']],
    ['?technique=probing&year=2024', ['b']],
    ['?not-technique=steering', ['a']],
    ['?year=2019', []],
  ])('%s shows %j', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('a count is what its value alone would show, other facets as they are', () => {
    const state = parseSearchQuery('?technique=probing&year=2024');
    const counts = countValues(papers, state);
    expect(Object.fromEntries(counts.get('technique') ?? [])).toEqual({ probing: 1, steering: 2 });
    expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({ 2023: 1, 2024: 1 });
  });
});

test.each([
  ['circuits', 'circuit'],
  ['studies', 'study'],
  ['analysis', 'analysis'],
  ['lens', 'lens'],
  ['lenses', 'lens'],
  ['biases', 'bias'],
])('one of %s is %s', (many, one) => {
  expect(singular(many)).toBe(one);
});

describe('a query as long as an address can be', () => {
  const index = readNamesFile(toNamesFile(catalogue));
  const data = readPapersFile(toPapersFile(catalogue), index);
  if (!data) throw new Error('Two files of one catalogue don’t fit each other.');
  const engine = buildEngine(data.papers, Object.values(index.names).flat());
  test.each([
    [
      'unknown words',
      Array.from({ length: 1_000 }, (_, at) => `quxw${at.toString(36).replace(/\d/g, 'z')}`).join(' '),
    ],
    ['phrases', '"a'.repeat(20_000)],
    ['one word', 'a'.repeat(270_000)],
  ])('%s: read to the end', (_, query) => {
    expect(question(query, data.papers, engine).first).toHaveProperty('papers');
  });
  test('its beginning is looked for', () => {
    const [paper] = data.papers;
    const { first } = question(`${paper?.title ?? ''}${' the'.repeat(200)} quxwz`, data.papers, engine);
    expect([first.papers[0], first.unknown]).toEqual([paper, []]);
  });
});
