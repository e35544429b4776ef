import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';
import { toBibtexFile, toContributionsCsv, toRisFile } from './index.ts';
import { fromCatalogueJson } from './from-json.ts';
import { toCatalogueJson, type CatalogueJson } from './json.ts';

test('a catalogue comes back from its JSON with the same papers, authors and exports', () => {
  const catalogue = madeUpCatalogue([
    {
      id: 'doe-2022-made-up',
      data: {
        authors: ['Ada Doe', 'OpenAI', 'Oskar van der Wal'],
        contributions: [
          { to: ['techniques/probing'], role: 'introduces', tldr: 'Says something of some length here.' },
        ],
      },
    },
  ]);
  const back = fromCatalogueJson(JSON.parse(JSON.stringify(toCatalogueJson(catalogue))) as CatalogueJson);
  expect(back.papers.map(({ id, authors, published, year }) => ({ id, authors, published, year }))).toEqual(
    catalogue.papers.map(({ id, authors, published, year }) => ({ id, authors, published, year })),
  );
  expect(toBibtexFile(back.papers)).toBe(toBibtexFile(catalogue.papers));
  expect(toRisFile(back.papers)).toBe(toRisFile(catalogue.papers));
  const filings = (papers: typeof catalogue.papers) =>
    papers.flatMap((paper) => paper.contributions.map((contribution) => ({ paper, contribution })));
  expect(toContributionsCsv(filings(back.papers))).toBe(toContributionsCsv(filings(catalogue.papers)));
});
