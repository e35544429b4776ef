/** The published files through the programs that people read them with: none finds a fault, and nothing is lost. */
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, type TestContext } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toReference } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { DIST } from './dist.ts';
import { isMissing, runProgram } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'readers-'));
const data = (name: string): string => join(DIST, 'data', name);
const { papers } = catalogue;
const count = papers.length;
copyFileSync(data('papers.bib'), join(folder, 'papers.bib'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (context: TestContext, ...command: readonly [string, ...string[]]) =>
  runProgram(context, folder, command);

/** Whole names, in the order of the file; then the styles that cut them to `Ł. Kaiser`. */
const STYLES = ['plain', 'unsrt', 'alpha', 'plainnat', 'unsrtnat'];
const ABBREVIATING = ['abbrv', 'apalike', 'ieeetr', 'acm', 'siam', 'IEEEtran', 'abbrvnat', 'elsarticle-num'];
/** What a style asks of every entry, and no fact of ours: who printed the proceedings, and on which pages. */
const ASKED_FOR = /^Warning--(empty publisher|empty pages|page numbers missing|empty address)/;

/** Debian's and macOS's own, for which distributions have the module. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
/** A line a feed: `fine latest/feed.xml 100`, or what is wrong with it. */
const FEEDPARSER = `
import feedparser, sys
for name in sys.stdin.read().split('\\n'):
    feed = feedparser.parse(name)
    told = all(entry.title and entry.authors and entry.updated_parsed for entry in feed.entries)
    print('fine' if told and not feed.bozo else 'faulty', name, len(feed.entries), *([feed.bozo_exception] if feed.bozo else []))
`;

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}
interface CslItem {
  readonly id: string;
  readonly author: readonly CslName[];
}
/** The authors of each item; particles are left out, and pandoc prints its own apostrophe. */
const namesById = (items: readonly CslItem[]) =>
  new Map(
    items.map(({ id, author }) => [
      id,
      author.map(({ family, given, literal }) => (literal ?? `${given} ${family}`).replaceAll('’', "'")),
    ]),
  );

describe('papers.bib', () => {
  test.for([...STYLES, ...ABBREVIATING])('BibTeX reads all of it in the style %s', (style, context) => {
    writeFileSync(
      join(folder, `${style}.aux`),
      `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{papers}\n`,
    );
    const { status, stdout } = run(context, 'bibtex', style);
    if (/couldn't open style file/.test(stdout)) isMissing(context, `${style}.bst`);
    const faults = stdout.split('\n').filter((line) => /warning|error/i.test(line) && !ASKED_FOR.test(line));
    expect(faults.filter((line) => !/^\(There were? \d+ warnings?\)$/.test(line))).toEqual([]);
    expect(status).toBe(0);
    // Throws on half a character, which a style that cuts bytes would leave.
    const list = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, `${style}.bbl`)));
    expect(list.match(/\\bibitem/g)).toHaveLength(count);
  });

  test('biber finds its data model kept', (context) => {
    const { status, stdout } = run(context, 'biber', '--tool', '--validate-datamodel', 'papers.bib');
    expect(stdout).not.toMatch(/WARN|ERROR/);
    expect(status).toBe(0);
  });

  test('pandoc cites from it', (context) => {
    const { status, stdout, stderr } = run(context, 'pandoc', '-f', 'bibtex', '-t', 'csljson', 'papers.bib');
    expect([status, stderr]).toEqual([0, '']);
    const ours = readFileSync(data('papers.csl.json'), 'utf8');
    expect(namesById(JSON.parse(stdout) as CslItem[])).toEqual(namesById(JSON.parse(ours) as CslItem[]));
  });
});

test('pandoc cites from papers.csl.json', (context) => {
  const file = data('papers.csl.json');
  const { status, stdout, stderr } = run(
    context,
    'pandoc',
    '--citeproc',
    ...['-f', 'csljson', '-t', 'plain', '--wrap', 'none', file],
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim().split(/\n\n+/)).toHaveLength(count);
});

describe('papers.ris', () => {
  test('bibutils knows every type of record, and keeps conference papers in their proceedings', (context) => {
    const { status, stdout: mods, stderr } = run(context, 'ris2xml', data('papers.ris'));
    expect([status, stderr.trim()]).toEqual([0, `ris2xml: Processed ${count} references.`]);
    expect(mods.match(/<mods /g)).toHaveLength(count);
    writeFileSync(join(folder, 'papers.mods'), mods);
    const { stdout: bibtex } = run(context, 'xml2bib', 'papers.mods');
    const inProceedings = bibtex.match(/@InProceedings\{[^@]*?\n\s*booktitle=/g) ?? [];
    expect(inProceedings).toHaveLength(
      papers.filter((paper) => toReference(paper).type === 'conference').length,
    );
  });
});

test('pandoc reads the tables in LaTeX, with all citations', (context) => {
  for (const kind of ['techniques', 'evaluation', 'findings', 'applications']) {
    const { status, stdout } = run(context, 'pandoc', '-f', 'latex', '-t', 'json', join(DIST, `${kind}.tex`));
    expect(status, kind).toBe(0);
    const keys = new Set([...stdout.matchAll(/"citationId":"([^"]+)"/g)].map(([, key]) => key));
    expect([...keys].filter((key) => !catalogue.paperById.has(key ?? ''))).toEqual([]);
    expect(keys.size, kind).toBeGreaterThan(0);
  }
});

const ADDRESSED = ['sitemap-index.xml', 'sitemap-0.xml', 'opensearch.xml', 'latest/feed.xml'];

/** Without an address the site has no feeds, and its tests need not wait for them. */
describe.runIf(existsSync(join(DIST, 'sitemap-index.xml')))('a site that knows its address', () => {
  test('xmllint takes sitemap, search description and feed', (context) => {
    const { status, stderr } = run(
      context,
      'xmllint',
      '--noout',
      ...ADDRESSED.map((name) => join(DIST, name)),
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('feedparser reads every feed', (context) => {
    const feeds = globSync('**/feed.xml', { cwd: DIST });
    const { status, stdout, stderr } = runProgram(
      context,
      DIST,
      [PYTHON, '-c', FEEDPARSER],
      feeds.join('\n'),
    );
    if (/No module named 'feedparser'/.test(stderr)) isMissing(context, 'feedparser');
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('fine ')),
    ).toEqual([]);
    expect(stdout.split('\n')).toContain(`fine latest/feed.xml ${Math.min(count, 100)}`);
  });
});

test('catalogue.json keeps to catalogue.schema.json', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(data('catalogue.schema.json'), 'utf8')) as object);
  validate(JSON.parse(readFileSync(data('catalogue.json'), 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

test('no program that makes numbers of cells changes a cell of a .csv', () => {
  const changed = new Set<string>();
  for (const name of globSync('**/*.csv', { cwd: DIST })) {
    // What stands in quotes is text, whatever numbers it holds.
    const text = readFileSync(join(DIST, name), 'utf8').replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, cell = ''] of text.matchAll(/(?:^|,)([\d.eE+-]+)(?=,|\r)/gm))
      if (!Number.isNaN(Number(cell)) && String(Number(cell)) !== cell) changed.add(`${name}: ${cell}`);
  }
  expect([...changed].slice(0, 10)).toEqual([]);
});
