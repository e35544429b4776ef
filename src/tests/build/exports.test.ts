/** A page, its .bib, its .csv and its feed hold the same papers; every paper's files hold that paper. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { site } from '../../site/site.ts';
import { recordSets } from '../../content/views.ts';
import { attributes, DIST, hasFile, readPage, undoEntities } from './dist.ts';

const FEED_MAX_ENTRIES = 100;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const beside = (path: string, extension: string): string => `${path.slice(0, -1)}.${extension}`;
const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].toSorted();

const bibKeys = (text: string): readonly string[] =>
  [...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key = '']) => key);

/** First or second cell of each line after the head; no id holds a comma or quote. */
const csvIds = (text: string, column: number): readonly string[] =>
  [...text.matchAll(/(?:^|\r\n)((?:"(?:[^"]|"")*"|[^"\r])*)/g)]
    .slice(1)
    .map(([, line = '']) => line.split(',')[column] ?? '')
    .filter(Boolean);

/** The pages that hold what a page too long leaves out: its years; for a taxonomy table, the terms of its cut groups. */
function pagesOfRest(html: string): readonly string[] {
  const byYear = /<nav[^>]*"by-year".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const groups = [...html.matchAll(/<span class="go"[^>]*>.*?<\/span>/gs)].map(([part]) => part).join('');
  return attributes(byYear || groups, 'href').map((link) =>
    new URL(link, 'https://example.org').pathname.slice(site.base.length),
  );
}

/** Papers that the page's own tables and lists link to. */
function shownOn(path: string): readonly string[] {
  const html = readPage(path);
  const parts = [
    ...html.matchAll(
      /<table[^>]*data-contributions[^>]*>.*?<\/table>|<ol class="papers[" ][^>]*>.*?<\/ol>/gs,
    ),
  ].map(([part]) => part);
  return parts.flatMap((part) =>
    [...part.matchAll(/href="[^"]*\/papers\/([^/"#]+)\/(?:#[^"]*)?"/g)].map(([, id = '']) => id),
  );
}

const sets = [...recordSets.values()];
const hasFeeds = existsSync(join(DIST, 'latest/feed.xml'));

describe('records of a page', () => {
  test.each(sets.filter(({ path }) => path !== '/latest/').map((set) => [set.path, set] as const))(
    '%s',
    (path, { papers, filings, table }) => {
      if (papers.length === 0) return expect(existsSync(join(DIST, beside(path, 'bib'))), '.bib').toBe(false);
      const ids = sorted(papers.map(({ id }) => id));
      const keys = bibKeys(read(beside(path, 'bib')));
      expect(sorted(keys), '.bib').toEqual(ids);
      expect(keys.length, 'no key twice').toBe(ids.length);
      expect(sorted(csvIds(read(beside(path, 'csv')), filings ? 1 : 0)), '.csv').toEqual(ids);
      if (!hasFile(path)) return;
      // A term of a cut group may itself be cut into years.
      const below = pagesOfRest(readPage(path));
      const rest = [...below, ...below.flatMap((one) => pagesOfRest(readPage(one)))].flatMap(shownOn);
      if (table)
        expect(sorted([...shownOn(path), ...rest]), 'page').toEqual(expect.arrayContaining([...ids]));
      else expect(sorted([...shownOn(path), ...rest]), 'page').toEqual(ids);
    },
  );
});

describe.runIf(hasFeeds)('feeds', () => {
  const withFeed = sets.filter(({ hasFeed }) => hasFeed);

  test.each(withFeed.map((set) => [set.path, set] as const))('%s', (path, { papers }) => {
    const expected = Math.min(papers.length, FEED_MAX_ENTRIES);
    const atom = parseAtomFeed(read(`${path}feed.xml`)).entries ?? [];
    const json = parseJsonFeed(read(`${path}feed.json`)).items ?? [];
    expect(atom.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    expect(atom.length).toBe(expected);
    const known = new Set(papers.map((paper) => paper.path));
    const addresses = atom.map(({ id = '' }) => new URL(id).pathname);
    expect(addresses.filter((address) => ![...known].some((page) => address.endsWith(page)))).toEqual([]);
  });

  test('are announced on their pages, and on no other', () => {
    const announcing = sets.filter(
      ({ path }) =>
        existsSync(join(DIST, path, 'index.html')) &&
        read(`${path}index.html`).includes('type="application/atom+xml"'),
    );
    expect(announcing.map(({ path }) => path)).toEqual(withFeed.map(({ path }) => path));
  });
});

describe('files of a paper', () => {
  test.each(catalogue.papers.map((paper) => [paper.id, paper] as const))('%s', (id, { title }) => {
    expect(bibKeys(read(`papers/${id}.bib`))).toEqual([id]);
    expect(read(`papers/${id}.ris`)).toContain(`\r\nTI  - ${title}\r\n`);
    expect(JSON.parse(read(`papers/${id}.csl.json`))).toMatchObject([{ id, title }]);
    expect(JSON.parse(read(`papers/${id}.json`))).toMatchObject({ id, title });
    expect(read(`papers/${id}.md`)).toMatch(/^# /);
  });
});

test('whole files hold every paper once', () => {
  const ids = sorted(catalogue.papers.map(({ id }) => id));
  expect(bibKeys(read('data/papers.bib')).toSorted()).toEqual(ids);
  expect(sorted(csvIds(read('data/papers.csv'), 0))).toEqual(ids);
  expect(
    [...read('data/papers.ris').matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id = '']) => id).toSorted(),
  ).toEqual(ids);
  expect(
    (JSON.parse(read('data/papers.csl.json')) as readonly { readonly id: string }[])
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});

describe('the head of a page', () => {
  test.each(catalogue.papers.map((paper) => [paper.path, paper] as const))(
    '%s',
    (path, { title, authors }) => {
      const html = read(`${path}index.html`);
      const contents = (name: string) =>
        [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))].map(
          ([, content = '']) => undoEntities(content),
        );
      expect(contents('citation_title')).toEqual([title]);
      expect(contents('citation_author').length).toBe(authors.length);
      expect(html).not.toContain('Z3988');
      const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
      );
      expect(data.find((one) => one['@type'] === 'ScholarlyArticle')).toMatchObject({ headline: title });
    },
  );
});
