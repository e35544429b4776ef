/** What is known of the published version stands in every format that can say it. */
import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { citationMeta } from './citation-meta.ts';
import { toCoins } from './coins.ts';
import { toCslItem } from './csl.ts';
import { madeUpPaper } from '../../tests/fixtures/papers.ts';
import { toRis } from './ris.ts';

const inProceedings = madeUpPaper({ venue: { id: 'pasture', year: 2023 }, pages: '3363–3377' });
const inJournal = madeUpPaper({ venue: { id: 'tmlr', year: 2023 }, volume: '10', number: '2', pages: 'e12' });

test('BibTeX', () => {
  expect(toBibtex(inProceedings)).toContain(
    [
      '  booktitle = {Proceedings of the 2nd Conference on Pastures},',
      '  series = {Proceedings of Research on Sheep},',
      '  volume = {162},',
      '  pages = {3363--3377},',
      '  publisher = {Sheep \\& Sons},',
      '  year = {2023},',
    ].join('\n'),
  );
  expect(toBibtex(inProceedings)).toContain('  issn = {1234-567X},\n  isbn = {979-8-89176-251-0},\n');
  expect(toBibtex(inJournal)).toContain('  volume = {10},\n  number = {2},\n  pages = {e12},\n');
});

test('RIS', () => {
  expect(toRis(inProceedings).split('\r\n')).toEqual(
    expect.arrayContaining([
      'BT  - Proceedings of the 2nd Conference on Pastures',
      'T3  - Proceedings of Research on Sheep',
      'VL  - 162',
      'SP  - 3363',
      'EP  - 3377',
      'PB  - Sheep & Sons',
      'SN  - 979-8-89176-251-0',
    ]),
  );
  expect(toRis(inJournal)).toContain('VL  - 10\r\nIS  - 2\r\nSP  - e12\r\nAN');
});

test('CSL-JSON', () => {
  expect(toCslItem(inProceedings)).toMatchObject({
    'container-title': 'Proceedings of the 2nd Conference on Pastures',
    'collection-title': 'Proceedings of Research on Sheep',
    volume: '162',
    page: '3363-3377',
    publisher: 'Sheep & Sons',
    ISSN: '1234-567X',
    ISBN: '979-8-89176-251-0',
  });
  expect(toCslItem(inJournal)).toMatchObject({ volume: '10', issue: '2', page: 'e12' });
});

test('COinS and the meta tags of a page', () => {
  const coins = new URLSearchParams(toCoins(inProceedings));
  expect(['volume', 'spage', 'epage', 'pub', 'issn', 'isbn'].map((key) => coins.get(`rft.${key}`))).toEqual([
    '162',
    '3363',
    '3377',
    'Sheep & Sons',
    '1234-567X',
    '979-8-89176-251-0',
  ]);
  expect(citationMeta(inProceedings)).toEqual(
    expect.arrayContaining([
      ['citation_volume', '162'],
      ['citation_firstpage', '3363'],
      ['citation_lastpage', '3377'],
      ['citation_publisher', 'Sheep & Sons'],
    ]),
  );
});

test('the proceedings of another year say nothing of this one', () => {
  const {
    'container-title': container,
    volume,
    ISBN,
  } = toCslItem(madeUpPaper({ venue: { id: 'pasture', year: 2024 } }));
  expect([container, volume, ISBN]).toEqual(['Conference on Pastures', undefined, undefined]);
});
