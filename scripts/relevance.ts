#!/usr/bin/env node
/** How well search answers on the records as they are now: `npm run relevance`. Reported only; what gates is measured on frozen records. */
import { catalogue } from '../src/content/index.ts';
import {
  measure,
  placeOf,
  readQueries,
  readQuestions,
  report,
  type Placed,
} from '../src/tests/relevance/measure.ts';
import { searchInNode } from '../src/tests/relevance/search-in-node.ts';
import { EXIT, command } from './lib/cli.ts';

const HELP = `Asks the queries and questions of src/tests/relevance/ of the records in content/ and says how they are answered.

  npm run relevance

Exit code: 0 reported, 2 wrong usage.`;

await command({ help: HELP, flags: {} }, async () => {
  const { ask, suggest } = await searchInNode(catalogue);
  const resultsOf = async (typed: string) => (await ask(typed)).papers.map(({ id }) => `/papers/${id}/`);
  const placed: Placed[] = [];
  for (const query of readQueries())
    placed.push(
      placeOf(
        query,
        await (query.expect.startsWith('/papers/') ? resultsOf(query.query) : suggest(query.query)),
      ),
    );
  console.log(`${catalogue.papers.length} papers\n${report(placed)}`);
  for (const set of ['given', 'own'] as const) {
    const asked: Placed[] = [];
    for (const { question, any_of: right } of readQuestions().filter((one) => one.set === set)) {
      const found = (await ask(question)).papers.map(({ id }) => id);
      const at = found.findIndex((id) => right.includes(id));
      const place = at < 0 ? Infinity : at + 1;
      asked.push({ query: question, sort: set, expect: right.join(' or '), place, instead: found });
      if (place > 5)
        console.log(`  ${question}: ${right.join(' or ')} at ${place}, after ${found.slice(0, 3).join(' ')}`);
    }
    const inFive = asked.filter(({ place }) => place <= 5).length;
    console.log(
      `questions, ${set}: ${inFive} of ${asked.length} in the first five, hit@1 ${measure(asked).hit1.toFixed(2)}`,
    );
  }
  return EXIT.clean;
});
