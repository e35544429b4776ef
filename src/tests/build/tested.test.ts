/** Who tested what, on every term's pages: numbers and results are the core's, and each number leads to exactly its results. */
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import {
  criterionEvidence,
  inPeriod,
  sectionId,
  TABLE_MAX_ROWS,
  techniqueEvidence,
  testSections,
  testsPath,
  toPeriods,
  type OutcomeBar,
  type Term,
} from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { href } from '../../site/site.ts';
import { mainOf, type Element } from './counted-links.ts';
import { readPage } from './dist.ts';

const cases = (terms: readonly Term[]) =>
  terms.filter((term) => testSections(catalogue, term).length > 0).map((term) => [term.path, term] as const);

/** Numbers of a page that lead to results, by where they lead. */
function numbersOn(path: string): ReadonlyMap<string, number> {
  const links = DomUtils.getElementsByTagName('a', [...mainOf(readPage(path))]);
  return new Map(
    links.flatMap(({ attribs }) => {
      const [, count] =
        /: (\d[\d,]*) (?:supports|mixed|against|reported)$/.exec(attribs['aria-label'] ?? '') ?? [];
      return count ? [[attribs['href'] ?? '', Number(count.replaceAll(',', ''))] as const] : [];
    }),
  );
}

const partsOf = (page: Term, bars: readonly OutcomeBar[], technique?: Term) =>
  bars.flatMap(({ side, parts }) =>
    parts.map(
      ({ state, judgements }) =>
        [`${href(testsPath(page))}#${sectionId(state, side, technique)}`, judgements.length] as const,
    ),
  );

test.each(cases(catalogue.techniques))(
  '%s: both bars, and their sentence, are the core’s',
  (path, technique) => {
    const { bars, sentence } = techniqueEvidence(catalogue, technique);
    expect(numbersOn(path)).toEqual(new Map(partsOf(technique, bars)));
    expect(readPage(path)).toContain(sentence);
  },
);

test.each(cases(catalogue.evaluation))('%s: each technique’s bars are the core’s', (path, criterion) => {
  const parts = criterionEvidence(catalogue, criterion).flatMap(({ technique, bars }) =>
    partsOf(criterion, bars, technique),
  );
  expect(numbersOn(path)).toEqual(new Map(parts));
});

/** The claims that a page's section leads to, in its order. */
function claimsIn(main: readonly Element[], id: string): readonly string[] {
  const section = DomUtils.findOne((one) => one.attribs['aria-labelledby'] === id, [...main]);
  return DomUtils.findAll((one) => one.attribs['data-result'] !== undefined, section ? [section] : []).map(
    (item) => DomUtils.findOne((one) => one.attribs['class'] === 'ttl', [item])?.attribs['href'] ?? '',
  );
}

test.each(cases([...catalogue.termById.values()]))(
  'the results of %s stand in their sections, all of them',
  (_, term) => {
    const sections = testSections(catalogue, term);
    const path = testsPath(term);
    const papers = sections.flatMap(({ results }) => results.map(({ paper }) => paper));
    const periods = toPeriods(papers, TABLE_MAX_ROWS);
    const pages = periods.length > 0 ? periods.map(({ id }) => `${path}all/${id}/`) : [path];
    const mains = pages.map((page) => mainOf(readPage(page)));
    for (const { id, results } of sections) {
      const inOrder = (periods.length > 0 ? periods : [undefined]).flatMap((period) => {
        const shown = new Set(period ? inPeriod(papers, period, periods) : papers);
        return results
          .filter(({ paper }) => shown.has(paper))
          .map(({ contribution }) => href(contribution.path));
      });
      expect(
        mains.flatMap((main) => claimsIn(main, id)),
        id,
      ).toEqual(inOrder);
    }
  },
);
