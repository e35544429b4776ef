/**
 * How well search answers, as a page has it: each query of queries.jsonl finds its record, a paper among the results, any other
 * record among the suggestions; each question of questions.jsonl a right paper among the first five.
 */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { measure, placeOf, readQueries, readQuestions, report, type Placed } from './measure.ts';
import { searchInNode } from './search-in-node.ts';

/** What has been reached; less is a step back. */
const REACHED = {
  all: { hit1: 0.967, hit3: 0.995, meanReciprocalRank: 0.98 },
  heldOut: { hit1: 0.95, hit3: 0.98 },
  questions: { hit5: 18 / 20 },
};

const { ask, suggest } = await searchInNode(catalogue);
const resultsOf = async (typed: string): Promise<readonly string[]> =>
  (await ask(typed)).papers.map(({ id }) => `/papers/${id}/`);

test('queries find their records', async () => {
  const placed: Placed[] = [];
  for (const query of readQueries()) {
    const isPaper = query.expect.startsWith('/papers/');
    placed.push(placeOf(query, isPaper ? await resultsOf(query.query) : await suggest(query.query)));
  }
  console.log(report(placed));
  const all = measure(placed);
  const heldOut = measure(placed.filter((query) => query.heldOut));
  for (const key of ['hit1', 'hit3', 'meanReciprocalRank'] as const)
    expect(all[key], key).toBeGreaterThanOrEqual(REACHED.all[key]);
  for (const key of ['hit1', 'hit3'] as const)
    expect(heldOut[key], `held out ${key}`).toBeGreaterThanOrEqual(REACHED.heldOut[key]);
});

describe.each(['given', 'own'] as const)('questions in plain words, %s', (set) => {
  test('find a right paper among the first five, and never nothing', async () => {
    const questions = readQuestions().filter((question) => question.set === set);
    const missed: string[] = [];
    for (const { question, any_of: right } of questions) {
      const found = (await ask(question)).papers.map(({ id }) => id);
      expect(found, question).not.toEqual([]);
      if (!found.slice(0, 5).some((id) => right.includes(id))) missed.push(question);
    }
    expect(1 - missed.length / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(
      REACHED.questions.hit5,
    );
  });
});

/** Words of which a reader who gets other papers would be misled. */
describe('spelling', () => {
  test.each(['protein', 'LLaVA', 'gpt-oss', 'Qwen-VL-zz'])(
    '%s is no slip of a name that is here',
    async (typed) => {
      const { papers, corrected } = await ask(typed);
      expect([papers.length, corrected]).toEqual([0, undefined]);
    },
  );
  test.each([
    ['sprase autoencoder', 'sparse autoencoder'],
    ['atribution paching', 'attribution patching'],
    ['toy models of superpositon', 'toy model of superposition'],
  ])('%s is said to be shown as %s', async (typed, expected) => {
    expect((await ask(typed)).corrected).toBe(expected);
  });
  test.each(['needle', 'compensated', 'generalization', 'behavior'])(
    '%s has hits and stays',
    async (typed) => {
      const { papers, corrected } = await ask(typed);
      expect(papers.length).toBeGreaterThan(0);
      expect(corrected).toBeUndefined();
    },
  );
});

test('a question as long as the box takes is answered; what it costs is told', async () => {
  const long =
    'does a transformer that recalls facts about places also know where in the residual stream they are kept and which heads move them '
      .repeat(3)
      .slice(0, 300);
  await ask('facts');
  const { user, system } = process.cpuUsage();
  const { papers } = await ask(long);
  const spent = process.cpuUsage({ user, system });
  expect(papers.length).toBeGreaterThan(0);
  console.log(
    `a question of ${long.length} characters: ${Math.round((spent.user + spent.system) / 1_000)} ms of processor time`,
  );
});
