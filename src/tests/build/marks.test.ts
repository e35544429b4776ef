/** Every mark of a criterion, in tables and on papers' own pages, leads to a page that holds the claim it stands beside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { site } from '../../site/site.ts';
import { classesOf, mainOf, yearsOf, type Element } from './counted-links.ts';
import { DIST, htmlFiles, readPage } from './dist.ts';

interface Mark {
  /** Its address: `/papers/wang-2022-ioi/#c2`. */
  readonly claim: string;
  /** Below the base path. */
  readonly to: string;
}

const hrefOf = (element: Element | null): string => element?.attribs['href'] ?? '';
const linksIn = (elements: readonly Element[]): readonly string[] =>
  DomUtils.getElementsByTagName('a', [...elements]).map(hrefOf);

const withoutBase = (link: string): string => `/${link.slice(site.base.length)}`;

/** The claim of a row: on a paper's page it is there, else where its title leads. */
const claimOf = (row: Element, page: string): string =>
  row.attribs['id'] === undefined
    ? withoutBase(hrefOf(DomUtils.findOne((one) => classesOf(one).includes('ttl'), row.children)))
    : `${page}#${row.attribs['id']}`;

const marksOf = (main: readonly Element[], page: string): readonly Mark[] =>
  DomUtils.getElementsByTagName('tr', [...main]).flatMap((row) => {
    const cells = DomUtils.findAll(
      (one) => one.tagName === 'td' && classesOf(one).includes('cr'),
      row.children,
    );
    return linksIn(cells).map((link) => ({ claim: claimOf(row, page), to: withoutBase(link) }));
  });

const known = new Map<string, ReadonlySet<string>>();

/** The claims that the tables of a page lead to, with those of its years. */
function claimsAt(path: string): ReadonlySet<string> {
  const before = known.get(path);
  if (before) return before;
  const main = mainOf(readPage(path));
  const years = yearsOf(main).map((link) => mainOf(readPage(withoutBase(link))));
  const claims = new Set(
    [main, ...years]
      .flatMap(linksIn)
      .filter((link) => link.includes('#'))
      .map(withoutBase),
  );
  known.set(path, claims);
  return claims;
}

test('a mark leads to a page with its claim', () => {
  const marks = htmlFiles().flatMap((file) =>
    marksOf(mainOf(readFileSync(join(DIST, file), 'utf8')), `/${file.replace(/index\.html$/, '')}`),
  );
  const each = new Map(marks.map((mark) => [`${mark.claim} → ${mark.to}`, mark]));
  const lost = [...each].filter(([, { claim, to }]) => !claimsAt(to).has(claim)).map(([line]) => line);
  expect(lost).toEqual([]);
  const claims = catalogue.papers
    .flatMap(({ contributions }) => contributions)
    .filter(({ evaluation = [] }) => evaluation.length > 0);
  expect(new Set(marks.map(({ claim }) => claim))).toEqual(new Set(claims.map(({ path }) => path)));
});
