#!/usr/bin/env node
/** Lists names in the catalogue that may be one person, for someone to decide in content/authors.yaml. */
import { checkAuthorPairs, readCatalogue } from '../src/catalogue/index.ts';
import { EXIT, command, contentFolder, today } from './lib/cli.ts';

const HELP = `Lists authors of the same family name and first initial, with their papers.

  node scripts/check-authors.ts            advice only: exit code 0
  node scripts/check-authors.ts --check    exit code 1 if a pair is undecided

One person: add the other spelling to "variants" in content/authors.yaml. Two people: name the other under "not".

  --content <dir>    the content folder (content)`;

await command(
  {
    help: HELP,
    flags: {
      check: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  },
  ({ values }) => {
    const result = readCatalogue(contentFolder(values.content), { today: today() });
    const pairs = checkAuthorPairs(result);
    const papersOf = (id: string) =>
      (result.catalogue.papersByAuthor.get(id) ?? []).map((paper) => paper.id).join(', ');
    for (const { a, b } of pairs)
      console.log(`${a.name} (${papersOf(a.id)})\n  ${b.name} (${papersOf(b.id)})`);
    console.log(
      pairs.length === 0 ? 'No undecided pairs of names.' : `${pairs.length} undecided pairs of names.`,
    );
    return values.check && pairs.length > 0 ? EXIT.problems : EXIT.clean;
  },
);
