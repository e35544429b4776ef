import { describe, expect, test } from 'vitest';
import { checkDraft } from '../draft/check.ts';
import { EMPTY_DRAFT, toRecord } from '../draft/draft.ts';
import { toVocabulary } from '../draft/vocabulary.ts';
import { TODAY, messages, otherPaper, parse } from '../../tests/fixtures/records.ts';

const PATH = 'papers/roe-2023-other.md';
const of = (name: string, authors = '') =>
  messages({ [PATH]: otherPaper({ authors: `[${JSON.stringify(name)}]` }), 'authors.yaml': authors });
const entry = (name: string) => `- { id: some-one, name: ${JSON.stringify(name)}, kind: organisation }`;

const FAULTS: readonly (readonly [name: string, message: string, advice: string | RegExp])[] = [
  [
    'Nanda, Neel',
    'a comma in a name: "Nanda, Neel"',
    'Write it as printed, the given name first: Neel Nanda.',
  ],
  [
    'van der Wal, Oskar',
    'a comma in a name: "van der Wal, Oskar"',
    'Write it as printed, the given name first: Oskar van der Wal.',
  ],
  [
    'Jane Doe, Neel Nanda',
    'a comma in a name: "Jane Doe, Neel Nanda"',
    'Make each name its own: authors: [Jane Doe, Neel Nanda].',
  ],
  [
    'Jane Doe and Neel Nanda',
    'several names in one: "Jane Doe and Neel Nanda"',
    /^Make each its own: authors: \[Jane Doe, Neel Nanda\]\. If it is one organisation/,
  ],
  [
    'Jane Doe & Neel Nanda',
    'several names in one: "Jane Doe & Neel Nanda"',
    /^Make each its own: authors: \[Jane Doe, Neel Nanda\]/,
  ],
  [
    'Jane Doe; Neel Nanda',
    'several names in one: "Jane Doe; Neel Nanda"',
    /^Make each its own: authors: \[Jane Doe, Neel Nanda\]/,
  ],
  [
    'A. Doe, B. Roe, and C. Coe',
    'several names in one: "A. Doe, B. Roe, and C. Coe"',
    /authors: \[A\. Doe, B\. Roe, C\. Coe\]/,
  ],
  ['张伟、李娜', 'several names in one: "张伟、李娜"', /authors: \[张伟, 李娜\]/],
  [
    'Institute for Probing and Steering',
    '"Institute for Probing and Steering" reads as several names',
    'If it is one organisation, add it to content/authors.yaml: - { id: …, name: Institute for Probing and Steering, kind: organisation }.',
  ],
  [
    'Example Labs, LLC',
    'a comma in a name: "Example Labs, LLC"',
    'If it is one organisation, add it to content/authors.yaml: - { id: …, name: "Example Labs, LLC", kind: organisation }.',
  ],
  [
    'Ada King, Jr.',
    'a comma in a name: "Ada King, Jr."',
    /^Say how it splits, .*name: "Ada King, Jr\.", family: …, given: … \}\.$/,
  ],
  ['et al.', '"et al." is nobody’s name', /^Name everyone/],
  ['others', '"others" is nobody’s name', /^Name everyone/],
  ['and others', '"and others" is nobody’s name', /^Name everyone/],
  ['Neel Nanda et al', '"Neel Nanda et al" is nobody’s name', /^Name everyone/],
  ['Wei Zhang 0007', 'a number behind a name: "Wei Zhang 0007"', /^Write Wei Zhang, as printed\./],
  ['Neel Nanda2', 'a number behind a name: "Neel Nanda2"', /^Write Neel Nanda, as printed\./],
  ['Neel Nanda*', 'a mark behind a name: "Neel Nanda*"', 'Write Neel Nanda, as npm run format does.'],
  ['Neel Nanda¹ ²', 'a mark behind a name: "Neel Nanda¹ ²"', 'Write Neel Nanda, as npm run format does.'],
  ["Ren{\\'e} Doe", 'TeX in a name: "Ren{\\\\\'e} Doe"', 'Write the letters as readers see them: é, ł, ß.'],
  [
    'neel@example.org',
    'an address in a name: "neel@example.org"',
    'Write the name alone, as the paper prints it.',
  ],
  ['2', 'no name: "2"', 'Write the name as the paper prints it.'],
];

test.each(FAULTS)('%s', (name, message, advice) => {
  const [found, ...more] = of(name);
  expect(more).toEqual([]);
  const [first = '', second = ''] = (found ?? '').split('\n  ');
  expect(first).toBe(`content/${PATH}:3:11  authors[0]  ${message}`);
  expect(second).toEqual(typeof advice === 'string' ? advice : expect.stringMatching(advice));
});

test.each([
  'Institute for Probing and Steering',
  'Example Labs, LLC',
  'Jane Doe and Neel Nanda',
  'Team 42',
  'Ada King, Jr.',
])('%s is a name, once content/authors.yaml has it', (name) => {
  expect(of(name, entry(name))).toEqual([]);
});

test.each([
  'nostalgebraist',
  '1a3orn',
  'anon42',
  'Ferdinand Sandberg',
  'Hal Andersen',
  'Lorand',
  'R&D',
  '张伟',
  'Ó. O’Neill-Doe',
  'Otherson',
])('%s is a name', (name) => {
  expect(of(name)).toEqual([]);
});

describe('the form, which knows no organisations', () => {
  const vocabulary = toVocabulary(parse().catalogue);
  const fieldsOf = (name: string) => {
    const draft = { ...EMPTY_DRAFT, title: 'A', authors: [name] };
    return checkDraft('roe-2023-a', toRecord(draft, TODAY), vocabulary, TODAY).map(({ field }) => field);
  };
  test('refuses what can be no organisation, and leaves the rest to the check of the file', () => {
    expect(fieldsOf('Nanda, Neel')).toContain('authors[0]');
    expect(fieldsOf('Jane Doe and Neel Nanda')).toContain('authors[0]');
    expect(fieldsOf('Institute for Probing and Steering')).not.toContain('authors[0]');
  });
});
