import { expect, test } from 'vitest';
import { readCatalogue } from '../load/read.ts';
import { matchVenue } from './match-venue.ts';
import { EMPTY_DRAFT } from './draft.ts';
import { fromFacts } from './from-facts.ts';
import { proposeId, whyNoId } from './propose-id.ts';

const { catalogue } = readCatalogue('content', { today: '2100-01-01' });
const venues = catalogue.venues.map(({ record }) => record);

test.for([
  ['The Eleventh International Conference on Learning Representations', 'iclr'],
  ['ICLR 2023 notable top 25%', 'iclr'],
  ['Advances in Neural Information Processing Systems', 'neurips'],
  ['NIPS', 'neurips'],
  [
    'Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)',
    'acl',
  ],
  ['Findings of the Association for Computational Linguistics: EMNLP 2023', 'findings-emnlp'],
  ['Proceedings of the 2021 Conference on Empirical Methods in Natural Language Processing', 'emnlp'],
  ['Transactions on Machine Learning Research', 'tmlr'],
  ['Proceedings of the 40th International Conference on Machine Learning', 'icml'],
  ['ICML 2024 Workshop on Mechanistic Interpretability', undefined],
  [
    'Proceedings of the 7th BlackboxNLP Workshop: Analyzing and Interpreting Neural Networks for NLP',
    'blackboxnlp',
  ],
  ['Patterns', 'patterns'],
  ['Patterns of Prose', undefined],
  ['Proceedings of Machine Learning Research', undefined],
] as const)('%s → %s', ([text, id]) => {
  expect(matchVenue(text, venues)).toBe(id);
});

test.for([
  [
    ['Kevin Meng'],
    '2022-02-10',
    'Locating and Editing Factual Associations in GPT',
    'meng-2022-locating-editing-factual',
  ],
  [['Łukasz van der Wal'], '2020', "What's in a Name?", 'van-der-wal-2020-name'],
  [['OpenAI'], '2023-03', 'GPT-4: Technical Report', 'openai-2023-gpt-4-technical'],
  [[], '2023', 'A title', ''],
  [['Jane Doe'], '2024', '大语言模型的机制可解释性', 'doe-2024'],
  [['Jane Doe'], '2024', '$\\alpha$ and $\\beta$', 'doe-2024'],
] as const)('an id for %s', ([authors, published, title, id]) => {
  expect(proposeId({ authors, published, title })).toBe(id);
});

test('an id that is taken gets another word, then a number', () => {
  const paper = { authors: ['A B'], published: '2020', title: 'One two three four' };
  expect(proposeId(paper, new Set(['b-2020-one-two-three']))).toBe('b-2020-one-two-three-four');
  expect(proposeId(paper, new Set(['b-2020-one-two-three', 'b-2020-one-two-three-four']))).toBe(
    'b-2020-one-two-three-2',
  );
});

test('facts fill the draft and say what they leave open', () => {
  const { draft, notes } = fromFacts(
    { title: 'A B', authors: ['Ada Doe'], published: '2021', venue: 'Nowhere', links: { doi: '10.1/x' } },
    { venues, ids: new Set() },
  );
  expect(draft).toMatchObject({ id: 'doe-2021-b', title: 'A B', doi: '10.1/x', venue: '' });
  expect(notes).toHaveLength(2);
});

test.for([
  [{ authors: [], published: '2023', title: 'T' }, 'the author is missing'],
  [{ authors: ['Ada Doe'], published: '', title: 'T' }, 'the year is missing'],
  [{ authors: ['Ada Doe'], published: '2023', title: '' }, 'the title is missing'],
  [{ authors: ['Ada Doe'], published: '2023', title: '$x$' }, ''],
] as const)('why there is no id: %o', ([paper, why]) => {
  expect(whyNoId(paper)).toBe(why);
});

test('where only the venue has a year, first public stays open and the id says whose year it has', () => {
  const { draft, notes } = fromFacts(
    { title: 'Of Goats', authors: ['Ada Doe'], venue: 'ICLR 2024', venueYear: 2024, links: {} },
    { venues, ids: new Set() },
  );
  expect(draft).toMatchObject({ id: 'doe-2024-goats', published: '', venue: 'iclr', venueYear: '2024' });
  expect(notes).toEqual([
    'The id doe-2024-goats has the year of the venue: give it another if the paper was public before.',
  ]);
});

test('an organisation is handed on, and its name begins the id', () => {
  const authors = ['Institute for Probing and Steering', 'Ada Doe'];
  const { draft, organisations } = fromFacts(
    { title: 'Goats', authors, organisations: authors.slice(0, 1), published: '2024', links: {} },
    { venues, ids: new Set() },
  );
  expect(draft.id).toBe('institute-probing-2024-goats');
  expect(organisations).toEqual(authors.slice(0, 1));
});

test('the facts of another paper take the place of all facts before; what was typed beside them stays', () => {
  const known = { venues, ids: new Set<string>() };
  const first = {
    title: 'Goats',
    authors: ['Ada Doe'],
    published: '2022-11',
    links: { arxiv: '2211.00010' },
  };
  const { draft } = fromFacts(first, known, { ...EMPTY_DRAFT, tldr: 'Mine.' });
  const second = { title: 'Sheep', authors: ['Ben Roe'], links: { doi: '10.1234/x' } };
  expect(fromFacts(second, known, { ...draft, id: '' }).draft).toMatchObject({
    title: 'Sheep',
    authors: ['Ben Roe'],
    published: '',
    arxiv: '',
    doi: '10.1234/x',
    tldr: 'Mine.',
  });
  // An identifier alone adds to what is there.
  const more = { title: '', authors: [], links: { openreview: 'NpsVSN6o4ul' } };
  expect(fromFacts(more, known, draft).draft).toMatchObject({
    title: 'Goats',
    arxiv: '2211.00010',
    openreview: 'NpsVSN6o4ul',
  });
});
