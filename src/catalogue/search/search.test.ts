import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { question } from './search.ts';
import { makeAsking } from './asking.ts';
import { countValues, passes } from './filter.ts';
import { searchFiles } from './files.ts';
import { buildFindWork } from './find-work.ts';
import { readNamesFile } from './names-file.ts';
import { readPapersFile } from './papers-file.ts';
import type { SearchPaper } from './records.ts';
import { mayNameWork, singular } from './words.ts';
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
  about: new Map(),
  relations: 0,
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

describe('an identifier or an address', () => {
  const index = readNamesFile(searchFiles(catalogue).names);
  const known: SearchPaper[] = [
    { ...paper('preprint', {}), links: { arxiv: '2401.00001', code: 'https://github.com/doe/goats' } },
    { ...paper('proceedings', {}), links: { acl: 'N19-1419', doi: '10.18653/v1/N19-1419' } },
    { ...paper('post', {}), links: { url: 'https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/x' } },
    { ...paper('forum', {}), links: { openreview: 'NpsVSN6o4ul' } },
    { ...paper('other', {}), title: 'arXiv 2401 and the forum of N19', links: { arxiv: '2401.00002' } },
  ];
  const asking = makeAsking({ papers: known, facets: [] }, index);
  const findWork = buildFindWork(
    known,
    known.map(({ links }) => links),
  );
  const ask = (query: string) => {
    const { first, wanted } = question(query, asking, { findWork });
    return {
      papers: first.papers.map(({ id }) => id),
      unknown: first.unknownWork?.label,
      wanted,
    };
  };
  test.each([
    ['2401.00001', 'preprint'],
    ['arXiv:2401.00001v2 [cs.CL]', 'preprint'],
    ['https://huggingface.co/papers/2401.00001', 'preprint'],
    ['https://www.alphaxiv.org/abs/2401.00001', 'preprint'],
    ['https://ar5iv.labs.arxiv.org/html/2401.00001', 'preprint'],
    ['https://www.semanticscholar.org/arxiv/2401.00001', 'preprint'],
    ['10.48550/arXiv.2401.00001', 'preprint'],
    ['Doe, A. “Counting Goats”. arXiv:2401.00001 (2024).', 'preprint'],
    ['https://github.com/doe/goats', 'preprint'],
    ['10.18653/v1/N19-1419', 'proceedings'],
    ['https://doi.org/10.18653/V1/N19-1419', 'proceedings'],
    ['https://aclanthology.org/N19-1419.pdf', 'proceedings'],
    ['https://www.alignmentforum.org/posts/AcKRB8wDpdaN6v6ru/y#comments', 'post'],
    ['https://openreview.net/pdf?id=NpsVSN6o4ul', 'forum'],
    ['NpsVSN6o4ul', 'forum'],
    ['https://atlas.example/papers/post/', 'post'],
  ])('%s leads to its paper alone', (query, id) => {
    expect(ask(query)).toEqual({ papers: [id], unknown: undefined, wanted: undefined });
  });
  test.each([
    ['2401.99999', 'arXiv id 2401.99999'],
    ['https://doi.org/10.18653/v1/2023.emnlp-main.754', 'DOI 10.18653/v1/2023.emnlp-main.754'],
    ['https://example.org/goats', 'https://example.org/goats'],
  ])('%s is said not to be there, and nothing else is shown', (query, unknown) => {
    expect(ask(query)).toEqual({ papers: [], unknown, wanted: undefined });
  });
  test.each([
    '2401.99999',
    'https://example.org/goats',
    '10.18653/v1/N19-1419',
    'A. Doe (2024), arXiv:2401.00001',
  ])('%s may name a work', (query) => {
    expect(mayNameWork(query)).toBe(true);
  });
  test('words with signs of an address are words', () => {
    expect(ask('N19/forum').unknown).toBeUndefined();
    expect(ask('v1.2/forum of arXiv').unknown).toBeUndefined();
  });
});

describe('a query as long as an address can be', () => {
  const files = searchFiles(catalogue);
  const index = readNamesFile(files.names);
  const data = readPapersFile(files.papers, index);
  const asking = makeAsking(data, index);
  test.each([
    [
      'unknown words',
      Array.from({ length: 1_000 }, (_, at) => `quxw${at.toString(36).replace(/\d/g, 'z')}`).join(' '),
    ],
    ['phrases', '"a'.repeat(20_000)],
    ['one word', 'a'.repeat(270_000)],
  ])('%s: read to the end', (_, query) => {
    expect(question(query, asking).first).toHaveProperty('papers');
  });
  test('its beginning is looked for', () => {
    const [paper] = data.papers;
    const { first } = question(`${paper?.title ?? ''}${' the'.repeat(200)} quxwz`, asking);
    expect([first.papers[0], first.unknown]).toEqual([paper, []]);
  });
});
