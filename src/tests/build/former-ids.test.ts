/** Every address under a former id leads on: pages to the page of today, files with what that page's files hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFormerIds } from '../other-sites.ts';
import { PATIENCE_MS } from '../patience.ts';
import { readPage } from './dist.ts';

let dist = '';
beforeAll(() => {
  dist = buildFormerIds();
}, PATIENCE_MS);

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** One of each kind, one that changed its kind, another spelling of an author, one whose only paper stands for them. */
const RECORDS = [
  ['paper', '/papers/doe-2022-count/', '/papers/doe-2022-sheep/', 'A Circuit for Counting Sheep'],
  ['technique', '/techniques/swap/', '/techniques/patching/', 'Patching'],
  ['criterion', '/evaluation/truth/', '/evaluation/faithfulness/', 'Faithfulness'],
  ['finding, once a technique', '/techniques/featuring/', '/findings/features/', 'Features'],
  ['application', '/applications/safe/', '/applications/safety/', 'Safety'],
  ['tool', '/tools/fold/', '/tools/sheepfold/', 'Sheepfold'],
  ['task', '/tasks/count/', '/tasks/counting/', 'Counting'],
  ['model', '/models/tiny-1b/', '/models/tiny-1.5b/', 'Tiny 1.5B'],
  ['venue', '/venues/conference/', '/venues/conf/', 'Conf'],
  ['author', '/authors/ada/', '/authors/ada-doe/', 'Ada Doe'],
  ['author under another spelling', '/authors/a-m-doe/', '/authors/ada-doe/', 'Ada Doe'],
  ['author of one paper', '/authors/cy/', '/papers/roe-2023-other/', 'Another Paper'],
  ['prose page', '/imprint/', '/about/', 'About'],
] as const;
/** Pages that are made of two records, and those of a record that were not looked at above. */
const DERIVED = [
  [
    'a cell of the matrix',
    '/evidence/swap/truth/',
    '/evidence/patching/faithfulness/',
    'Patching × Faithfulness',
  ],
  [
    'a cell by one of its records',
    '/evidence/patching/truth/',
    '/evidence/patching/faithfulness/',
    'Patching × Faithfulness',
  ],
  [
    'papers without a criterion',
    '/evidence/swap/no-criterion/',
    '/evidence/patching/no-criterion/',
    'Patching, no criterion on record',
  ],
] as const;

describe('a page at a former id leads on', () => {
  test.each([...RECORDS, ...DERIVED])('%s: %s', (_, former, present, name) => {
    const html = readPage(former, dist);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${present}" />`);
    expect(html).toContain(`<link rel="canonical" href="https://example.org${present}" />`);
    expect(html).toContain(`<a href="${present}">${name}</a>`);
    expect(readPage(present, dist)).toContain('<h1');
  });

  test('is valid HTML', async () => {
    const checker = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off' },
    });
    const { results } = await checker.validateString(readPage('/techniques/swap/', dist));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});

/** The files of a page: beside it, and its feeds. */
function filesOf(path: string): readonly string[] {
  const [folder = '', id = ''] = path.split('/').filter(Boolean);
  const beside = readdirSync(join(dist, folder)).filter(
    (name) => name.startsWith(`${id}.`) && /^\.(?:csl\.)?[a-z]+$/.test(name.slice(id.length)),
  );
  const feeds = ['feed.xml', 'feed.json'].filter((name) => existsSync(join(dist, path, name)));
  return [...beside.map((name) => name.slice(id.length)), ...feeds.map((name) => `/${name}`)].toSorted();
}

describe('the files of a page stand at its former id too', () => {
  test.each(RECORDS.filter(([, former]) => former.split('/').length === 4))(
    '%s: %s',
    (kind, former, present) => {
      const files = filesOf(present);
      expect(filesOf(former)).toEqual(files);
      for (const file of files)
        expect(read(former.slice(0, -1) + file), file).toBe(read(present.slice(0, -1) + file));
      if (kind === 'technique') expect(files).toEqual(['.bib', '.csv', '/feed.json', '/feed.xml']);
      if (kind === 'paper') expect(files).toEqual(['.bib', '.csl.json', '.json', '.md', '.ris']);
    },
  );

  test('of cells of the matrix as well', () => {
    for (const file of ['.bib', '.csv'])
      expect(read(`evidence/swap/truth${file}`)).toBe(read(`evidence/patching/faithfulness${file}`));
  });
});

test('the site map names the pages of today alone', () => {
  const addresses = read('sitemap-0.xml');
  expect(addresses).toContain('/techniques/patching/');
  expect(RECORDS.filter(([, former]) => addresses.includes(`${former}<`))).toEqual([]);
});
