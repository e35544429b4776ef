import { expect, it, test } from 'vitest';
import {
  ABSENCES,
  MARKS,
  OUTCOME_STATES,
  evaluationWords,
  markWords,
  stateOfAll,
  stateOfCell,
} from './marks.ts';
import { otherPaper, parse } from '../../tests/fixtures/records.ts';
import { buildPaperRows } from './tables.ts';

it('each state has a mark and words of its own', () => {
  const states = [...OUTCOME_STATES, ...ABSENCES];
  expect(Object.keys(MARKS)).toEqual(states);
  for (const field of ['id', 'word', 'shape'] as const)
    expect(new Set(states.map((state) => MARKS[state][field])).size).toBe(states.length);
});

it('absence has three words', () => {
  expect(ABSENCES.map((absence) => MARKS[absence].word)).toEqual([
    'not reported',
    'not yet read',
    'no paper known',
  ]);
});

test.for([
  [[], 'absent'],
  [[undefined], 'reported'],
  [['supports', undefined], 'supports'],
  [['supports', 'supports'], 'supports'],
  [['against'], 'against'],
  [['supports', 'against'], 'mixed'],
  [['against', 'mixed'], 'mixed'],
] as const)('%s together are %s', ([outcomes, state]) => {
  expect(stateOfAll(outcomes.map((outcome) => ({ outcome })))).toBe(state);
});

it('words name the criterion and the outcome', () => {
  expect(markWords('Faithfulness', 'against')).toBe('faithfulness: against');
  expect(markWords('Faithfulness', 'unread')).toBe('faithfulness: not yet read');
});

it('the cells of a row: an outcome, not stated, not reported, not yet read', () => {
  const claim = (evaluation: string) =>
    `\n  - to: [findings/features]\n    tldr: "Finds two features that count sheep."${evaluation}`;
  const { catalogue } = parse({
    'papers/roe-2023-other.md': otherPaper({
      contributions: [
        '\n    evaluation: [{ id: faithfulness, outcome: against }]',
        '\n    evaluation: [{ id: faithfulness, outcome: not-stated }]',
        '\n    evaluation: []',
        '',
      ]
        .map(claim)
        .join(''),
    }),
  });
  const paper = catalogue.paperById.get('roe-2023-other');
  const rows = paper ? buildPaperRows(catalogue, paper) : [];
  expect(rows.flatMap(({ criteria }) => criteria.map(stateOfCell))).toEqual([
    'against',
    'reported',
    'absent',
    'unread',
  ]);
  expect(evaluationWords(rows[0]?.contribution.evaluation ?? [])).toBe('faithfulness: against');
});
