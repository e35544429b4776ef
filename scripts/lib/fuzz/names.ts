/** Lists of authors: names in many scripts, what is none, and whether each became the author that it should. */
import { parseRecords, type SourceFile, nameKey } from '../../../src/catalogue/index.ts';
import { TODAY, files, otherPaper } from '../../../src/tests/fixtures/records.ts';
import type { Random } from '../random.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { attack, oddSign } from './grammars.ts';
import { NAME_PARTS, NO_NAMES } from './odd-texts.ts';

/** What may stand in a list of authors: two or three parts, in words or in one, now and then with what is no name. */
export const madeUpName = (random: Random): string =>
  Array.from({ length: 2 + random.int(2) }, () =>
    random.oneIn(30)
      ? oddSign(random)
      : random.oneIn(60)
        ? attack(random)
        : random.pick(random.oneIn(20) ? NO_NAMES : NAME_PARTS),
  ).join(random.pick([' ', ' ', '']));

const recordOf = (id: string, authors: readonly string[]): SourceFile => ({
  path: `papers/${id}.md`,
  content: otherPaper({
    title: `"Paper ${id}"`,
    links: `{ arxiv: "2301.0000${id.length}" }`,
    authors: JSON.stringify(authors),
  }),
});

/** Two papers by these: who is not told of is one author for each name that differs, and for no other. */
export function checkNames(names: readonly string[], others: readonly string[]): string | undefined {
  const { catalogue, problems } = parseRecords(
    [...files(), recordOf('one', names), recordOf('other', others)],
    {
      today: TODAY,
    },
  );
  if (problems.length > 0) return checkCatalogue(catalogue);
  const printed = new Set([...names, ...others].map(nameKey));
  const found = new Set(
    ['one', 'other'].flatMap((id) => catalogue.paperById.get(id)?.authors.map((author) => author.id) ?? []),
  );
  if (printed.size !== found.size) return `${printed.size} names, ${found.size} authors`;
  return checkCatalogue(catalogue);
}
