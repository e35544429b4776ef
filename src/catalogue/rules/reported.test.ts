import { expect, it } from 'vitest';
import { messages, paper } from '../../tests/fixtures/records.ts';

const ID = 'doe-2022-sheep';
const PATH = `papers/${ID}.md`;
const ASKED = { exempt: ['roe-2023-other'] };
const claim = (lines: string) =>
  paper({
    contributions: `\n  - n: 1\n    to: [techniques/patching]\n    ${lines}\n    tldr: "Patches one head at a time, then the next."`,
  });

const WHERE_ADVICE =
  'Write Abstract, §3.2, App. B, Fig. 2, Table 2, Eq. 2, Alg. 2, Theorem 2, p. 2, footnote 2, or a heading in quotes, “Results”; several by comma.';

it('accepts an outcome that supports or is not stated, and a place for one that does not', () => {
  for (const lines of [
    'role: introduces\n    evaluation: [{ id: faithfulness, metric: [sheep-count], outcome: supports }]',
    'role: introduces\n    evaluation: [{ id: faithfulness, outcome: not-stated }]',
    'role: introduces\n    evaluation: [{ id: faithfulness, outcome: mixed }]\n    where: "§4, “Results”"',
    'role: critiques\n    where: "Abstract"',
  ])
    expect(messages({ [PATH]: claim(lines) }, ASKED), lines).toEqual([]);
});

it('asks for the outcome of every reported criterion', () => {
  expect(
    messages(
      {
        [PATH]: claim(
          'role: introduces\n    evaluation: [faithfulness, { id: faithfulness, of: [patching] }]',
        ),
      },
      ASKED,
    ),
  ).toEqual([
    'content/papers/doe-2022-sheep.md:15:18  contributions[0].evaluation[0]  no outcome for faithfulness\n  Say how it came out, { id: faithfulness, outcome: supports }: supports, mixed, against, or not-stated.',
    'content/papers/doe-2022-sheep.md:15:32  contributions[0].evaluation[1].outcome  no outcome for faithfulness\n  Say how it came out, { id: faithfulness, outcome: supports }: supports, mixed, against, or not-stated.',
  ]);
});

it.each([
  ['the outcome against', 'role: introduces\n    evaluation: [{ id: faithfulness, outcome: against }]'],
  ['the outcome mixed', 'role: introduces\n    evaluation: [{ id: faithfulness, outcome: mixed }]'],
  ['a critique', 'role: critiques'],
])('asks where, for %s', (why, lines) => {
  expect(messages({ [PATH]: claim(lines) }, ASKED)).toEqual([
    `content/papers/doe-2022-sheep.md:12:5  contributions[0].where  no where for ${why}\n  Say where the paper says so. ${WHERE_ADVICE}`,
  ]);
});

it('knows the forms of a place, in claims and relations', () => {
  expect(messages({ [PATH]: claim('role: introduces\n    where: "§3, introduction"') }, ASKED)).toEqual([
    `content/papers/doe-2022-sheep.md:15:12  contributions[0].where  not a place in a paper: "introduction"\n  ${WHERE_ADVICE}`,
  ]);
});

it('asks what was read for a check', () => {
  const checked = '{ on: 2024-02-01, against: ["https://example.org/"] }';
  const text = claim('role: introduces').replace('\n---\nword', `\nchecked: ${checked}\n---\nword`);
  expect(messages({ [PATH]: text }, ASKED)).toEqual([
    'content/papers/doe-2022-sheep.md:18:10  checked.read  read is missing\n  Say what was read: read: full-text, abstract, or secondary for a summary by others.',
  ]);
  expect(messages({ [PATH]: text.replace('against', 'read: abstract, against') }, ASKED)).toEqual([]);
  expect(messages({ [PATH]: text.replace('against', 'read: Abstrct, against') }, ASKED)).toEqual([
    'content/papers/doe-2022-sheep.md:18:34  checked.read  unknown read "Abstrct"\n  Did you mean "abstract"? It is one of: full-text, abstract, secondary.',
  ]);
});

it('asks nothing of a record that is exempt, and says when it no longer needs to be', () => {
  const faulty = claim('role: critiques\n    evaluation: [faithfulness]');
  expect(messages({ [PATH]: faulty }, { exempt: [ID] })).toEqual([]);
  expect(messages({ [PATH]: claim('role: introduces') }, { exempt: [ID] })).toEqual([
    'content/papers/doe-2022-sheep.md:2:1  exempt without need: outcomes, places and what was read are all said\n  Take doe-2022-sheep out of src/catalogue/rules/exempt.json.',
  ]);
});

it('says when the list is empty', () => {
  expect(messages({ [PATH]: claim('role: introduces') }, { exempt: [] })).toEqual([
    'src/catalogue/rules/exempt.json:1:1  the list of exempt records is empty\n  Every record says what is asked: delete the list, and what reads it.',
  ]);
});
