/** Twelve made-up papers test one technique: what its pages say of them, written out by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { buildTwelve } from '../other-sites.ts';
import { PATIENCE_MS } from '../patience.ts';
import { mainOf, textOf, type Element } from './counted-links.ts';
import { readPage } from './dist.ts';

let dist = '';
beforeAll(() => {
  dist = buildTwelve();
}, PATIENCE_MS);

const mainAt = (path: string): readonly Element[] => mainOf(readPage(path, dist));
const find = (parts: readonly Element[], test: (one: Element) => boolean): readonly Element[] =>
  DomUtils.findAll(test, [...parts]);
/** What is read of a part of a page, one space between its pieces. */
const words = (parts: readonly Element[]): string =>
  DomUtils.find((node) => 'data' in node, [...parts], true, Infinity)
    .map((node) => DomUtils.textContent(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:,])/g, '')
    .trim();
const sectionAt = (path: string, id: string): readonly Element[] =>
  find(mainAt(path), (one) => one.tagName === 'section' && one.attribs['aria-labelledby'] === id);
/** Links of a part of a page: what is heard of each, and where it leads. */
const linksIn = (parts: readonly Element[]) =>
  find(parts, (one) => one.tagName === 'a').map((link) => [textOf(link), link.attribs['href'] ?? '']);
/** The papers whose claims a part of a page lists, in its order. */
const papersIn = (parts: readonly Element[]): string =>
  find(parts, (one) => one.tagName === 'a' && (one.attribs['class'] ?? '').includes('ttl'))
    .map((link) => /\/papers\/(p\d+)\/#c1$/.exec(link.attribs['href'] ?? '')?.[1] ?? '?')
    .join(' ');

describe('the page of the technique', () => {
  it('says in a sentence what came of it', () => {
    expect(words(sectionAt('/techniques/herding/', 'tested'))).toContain(
      'Makers: 3 of 9 support. Independent: 1 of 3.',
    );
  });

  it('cuts two bars by outcome, each number a link to its results', () => {
    const links = linksIn(sectionAt('/techniques/herding/', 'tested')).filter(([name]) =>
      /: \d+ \w+$/.test(name ?? ''),
    );
    expect(links).toEqual([
      ['Makers: 3 supports', '/evidence/herding/#makers-supports'],
      ['Makers: 3 mixed', '/evidence/herding/#makers-mixed'],
      ['Makers: 3 against', '/evidence/herding/#makers-against'],
      ['Independent: 1 supports', '/evidence/herding/#independent-supports'],
      ['Independent: 1 mixed', '/evidence/herding/#independent-mixed'],
      ['Independent: 1 against', '/evidence/herding/#independent-against'],
    ]);
  });
});

test.for([
  ['independent-against', 'p12'],
  ['independent-mixed', 'p11'],
  ['independent-supports', 'p10'],
  ['makers-against', 'p09 p06 p03'],
  ['makers-mixed', 'p08 p05 p02'],
  ['makers-supports', 'p07 p04 p01'],
] as const)('all its tests: %s holds %s', ([id, papers]) => {
  expect(papersIn(sectionAt('/evidence/herding/', id))).toBe(papers);
  expect(papersIn(sectionAt('/evidence/faithfulness/', `herding-${id}`))).toBe(papers);
});

test('a result says its outcome in a word', () => {
  expect(words(sectionAt('/evidence/herding/', 'independent-against'))).toBe(
    'Independent: against 1 result faithfulness: against Paper p12 Alone, 2020 What this claim says, at some length.',
  );
});

test('the page of the criterion says the same by technique', () => {
  const section = sectionAt('/evaluation/faithfulness/', 'tested');
  expect(linksIn(section).filter(([name]) => name?.startsWith('Herding,'))).toEqual([
    ['Herding, makers: 3 supports', '/evidence/faithfulness/#herding-makers-supports'],
    ['Herding, makers: 3 mixed', '/evidence/faithfulness/#herding-makers-mixed'],
    ['Herding, makers: 3 against', '/evidence/faithfulness/#herding-makers-against'],
    ['Herding, independent: 1 supports', '/evidence/faithfulness/#herding-independent-supports'],
    ['Herding, independent: 1 mixed', '/evidence/faithfulness/#herding-independent-mixed'],
    ['Herding, independent: 1 against', '/evidence/faithfulness/#herding-independent-against'],
  ]);
});

test('the page of the finding has outcomes without sides', () => {
  expect(linksIn(sectionAt('/findings/features/', 'tested')).slice(1, 4)).toEqual([
    ['2 supports', '/evidence/features/#supports'],
    ['2 mixed', '/evidence/features/#mixed'],
    ['2 against', '/evidence/features/#against'],
  ]);
});

test('a cell lists independent papers first, and of each side what speaks against', () => {
  expect(papersIn(sectionAt('/evidence/herding/faithfulness/', 'independent'))).toBe('p12 p11 p10');
  expect(papersIn(sectionAt('/evidence/herding/faithfulness/', 'makers'))).toBe(
    'p09 p06 p03 p08 p05 p02 p07 p04 p01',
  );
  expect(papersIn(sectionAt('/evidence/herding/features/', 'makers'))).toBe('p09 p08 p07');
});

test('the matrix counts papers, and says how they came out; so does the one of independent papers', () => {
  const cells = (path: string) =>
    linksIn(mainAt(path)).filter(([, to]) =>
      /^\/evidence\/herding\/(?:faithfulness|features)\//.test(to ?? ''),
    );
  expect(cells('/evidence/')).toEqual([
    ['Herding × Faithfulness: 12 papers; 4 supports, 4 mixed, 4 against', '/evidence/herding/faithfulness/'],
    ['Herding × Features: 6 papers; 2 supports, 2 mixed, 2 against', '/evidence/herding/features/'],
  ]);
  expect(cells('/evidence/independent/')).toEqual([
    [
      'Herding × Faithfulness: 3 papers; 1 supports, 1 mixed, 1 against',
      '/evidence/herding/faithfulness/#independent',
    ],
    [
      'Herding × Features: 3 papers; 1 supports, 1 mixed, 1 against',
      '/evidence/herding/features/#independent',
    ],
  ]);
});

test('what is contested stands with both sides', () => {
  expect(papersIn(sectionAt('/evidence/contested/', 'herding'))).toBe(
    'p12 p09 p06 p03 p11 p08 p05 p02 p10 p07 p04 p01',
  );
  expect(papersIn(sectionAt('/evidence/contested/', 'features'))).toBe('p12 p09 p11 p08 p10 p07');
});

test('no technique here has its makers’ word only', () => {
  expect(words(sectionAt('/health/', 'makers-only'))).toBe('Techniques with their makers’ word only none');
});

describe('a paper', () => {
  it('says what it found, and on whose side of its technique it stands', () => {
    const facts = (path: string) =>
      words(find(mainAt(path), (one) => (one.attribs['class'] ?? '') === 'facts6'));
    expect(facts('/papers/p12/')).toMatch(/^Tested 1 against Since then no paper known/);
    expect(facts('/papers/p01/')).toContain(
      'Tested 1 supports Herding: Makers: 3 of 9 support. Independent: 1 of 3.',
    );
  });

  it('has an address for each claim', () => {
    expect(linksIn(mainAt('/papers/p12/')).filter(([, to]) => to === '#c1')).toEqual([
      ['Address of claim 1', '#c1'],
    ]);
  });

  it('has a feed of its reception', () => {
    expect(existsSync(join(dist, 'papers/p12/reception.xml'))).toBe(true);
    expect(readPage('/papers/p12/', dist)).toContain('href="/papers/p12/reception.xml"');
  });
});

test('all claims are lines of a file', () => {
  const lines = readFileSync(join(dist, 'data/claims.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(12);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    id: 'p12-1',
    cite: 'Alone 2020, claim 1',
    evaluation: [{ criterion: 'faithfulness', outcome: 'against', sides: { herding: 'independent' } }],
  });
});
