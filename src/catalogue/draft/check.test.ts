import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TODAY, files, parse, words } from '../../tests/fixtures/records.ts';
import { parseRecords } from '../load/parse.ts';
import { writePaper } from '../write/paper.ts';
import { checkDraft, findDuplicate } from './check.ts';
import { EMPTY_CONTRIBUTION, EMPTY_DRAFT, toRecord, type Draft } from './draft.ts';
import { toVocabulary } from './vocabulary.ts';

const vocabulary = toVocabulary(parse().catalogue);
const GOOD: Draft = {
  ...EMPTY_DRAFT,
  id: 'roe-2023-goats',
  title: 'Goats: a "Count"',
  authors: ['Ben van der Roe'],
  published: '2023-02-01',
  arxiv: '2302.00010',
  tldr: 'Counting goats in a tiny model is done by three heads, which were not known to count.',
  contributions: [
    {
      ...EMPTY_CONTRIBUTION,
      to: ['techniques/patching'],
      role: 'improves',
      tldr: 'Patches three heads at a time, then the rest.',
    },
  ],
  summary: words(70),
};

const inForm = (draft: Draft) => checkDraft(draft.id, toRecord(draft, TODAY), vocabulary, TODAY);
const inFile = (draft: Draft) => {
  const { data, body } = toRecord(draft, TODAY);
  const file = `papers/${draft.id}.md`;
  return parseRecords(files({ [file]: writePaper(data, body) }), { today: TODAY }).problems.filter(
    (problem) => problem.file === `content/${file}` || problem.also === `content/${file}`,
  );
};

test('a good draft has no problem', () => {
  expect(inForm(GOOD)).toEqual([]);
  expect(inFile(GOOD)).toEqual([]);
});

test('signs that nobody sees are left out of what was pasted', () => {
  const pasted = { ...GOOD, title: 'Go\u200bats: a \ufeffCount', summary: `${words(70)} wo\u00adrd` };
  expect(inForm(pasted)).toEqual([]);
  expect(toRecord(pasted, TODAY)).toMatchObject({
    data: { title: 'Goats: a Count' },
    body: `${words(70)} word`,
  });
});

test('an empty draft: each field says what it wants', () => {
  expect(inForm(EMPTY_DRAFT).map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'id: no id',
    'title: empty text',
    'authors: no author',
    'published: not a date: ""',
    'tldr: empty text',
    'contributions[0].to: no term',
    'contributions[0].tldr: empty text',
    'summary: no summary',
    'links: no link leads to the work',
  ]);
});

const text = fc.constantFrom(
  '',
  'A short one.',
  'Counting goats in a tiny model is done by three heads, which were not known to count.',
  '<b>x</b>',
  'x'.repeat(300),
  'a: b # c',
  'A right-to-left \u202e override, which turns round what stands behind it in a text.',
  'Q&amp;A on $\\beta$ and \\textit{files}, copied out of the source of a page by someone.',
);
const contributions = fc.record({
  to: fc.subarray([
    'techniques/patching',
    'techniques/path-patching',
    'findings/features',
    'findings/nothing',
    'odd',
  ]),
  role: fc.constantFrom('', 'improves'),
  techniques: fc.subarray(['patching', 'faithfulness', 'nothing']),
  techniquesRead: fc.constantFrom('unread', 'none', 'listed'),
  evaluation: fc.subarray(['faithfulness', 'patching']),
  evaluationRead: fc.constantFrom('unread', 'none', 'listed'),
  outcomes: fc.constantFrom({}, { faithfulness: 'supports' }, { faithfulness: 'against' }),
  metrics: fc.constantFrom({}, { faithfulness: 'sheep-count' }, { faithfulness: 'goat-count' }),
  where: fc.constantFrom('', '§3', 'somewhere'),
  tldr: text,
});
const drafts = fc
  .record({
    id: fc.constantFrom('roe-2023-goats', 'patching', 'doe-2022-again'),
    title: fc.oneof(text, fc.constant('A circuit for counting SHEEP')),
    authors: fc.subarray(['Ada Doe', 'Ada Doe', 'Ben', 'Roe, Ben', '张伟', 'et al.']),
    aliases: fc.subarray(['x', 'y']),
    published: fc.constantFrom('', '2023', '2023-13', '2023-02-01', '2099-01'),
    kind: fc.constantFrom('article', 'post'),
    venue: fc.constantFrom('', 'conf', 'nowhere'),
    venueYear: fc.constantFrom('', '2022', '2023', 'x'),
    arxiv: fc.constantFrom('', '2302.00010', '2211.00010', 'wrong'),
    url: fc.constantFrom('', 'https://example.org/', 'http://example.org/'),
    models: fc.subarray(['tiny-1.5b', 'gpt-9']),
    tasks: fc.subarray(['counting', 'nothing']),
    tldr: text,
    contributions: fc.array(contributions, { maxLength: 2 }),
    isBrief: fc.boolean(),
    summary: fc.constantFrom(
      '',
      words(35),
      words(70),
      words(200),
      `${words(70)} <b>x</b>`,
      `${words(70)} [a](http://x.org)`,
    ),
  })
  .map((draft) => ({ ...EMPTY_DRAFT, ...draft }));

test('the form and the file have the same problems', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const key = ({ field, message }: { field: string; message: string }) =>
        `${field.replace(/^summary$/, '')}: ${message}`;
      const form = inForm(draft)
        .filter(({ field }) => field !== 'id')
        .map(key);
      const file = inFile(draft)
        .filter(({ message }) => !message.includes('is taken'))
        .map(key);
      expect(form.toSorted()).toEqual(file.toSorted());
    }),
    { numRuns: 400 },
  );
});

test.for([
  [{ links: { arxiv: '2211.00010' } }, 'doe-2022-sheep'],
  [{ title: 'a circuit for COUNTING sheep', links: {} }, 'doe-2022-sheep'],
  [{ title: 'Another', links: { arxiv: '2211.99999' } }, undefined],
] as const)('finds the paper that is there already', ([facts, id]) => {
  expect(findDuplicate(facts, vocabulary.papers)?.id).toBe(id);
});
