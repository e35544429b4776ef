/** The commands as they are used: on a copy of the content, against a stub of the services. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readCatalogue, toBibtex, toCslItem, toRis } from '../src/catalogue/index.ts';
import { Commands, type Ran } from './lib/run-command.ts';
import { arxivError, arxivFeed, startStub, type Stub } from './lib/import/stub.ts';

const SNAPSHOT = 'src/tests/fixtures/snapshot';
/** The vocabulary and a few papers: a command reads all there are, a dozen times below. */
const isKept = (path: string): boolean => !path.includes('/papers/') || /\/[t-z][\w-]*\.md$/.test(path);

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mi-atlas-new-'));
  content = join(folder, 'content');
  cpSync(SNAPSHOT, content, { recursive: true, filter: isKept });
});
afterEach(() => rmSync(folder, { recursive: true }));

const papers = () => readdirSync(join(content, 'papers'));

const commands = new Commands();
afterAll(() => commands[Symbol.asyncDispose]());

const node = (script: string, ...args: readonly string[]): Promise<Ran> =>
  commands.run(script, '--content', content, ...args);
const services = ({ url }: Stub) => [
  '--arxiv',
  url,
  '--doi',
  url,
  '--openreview',
  url,
  '--acl',
  url,
  '--pause',
  '0',
  '--timeout',
  '600',
];

const SUMMARY = Array.from({ length: 70 }, (_, index) => `word${index}`).join(' ');
const PROSE = [
  '--tldr',
  'Counting goats in a tiny model is done by three heads, which were not known to count.',
  '--to',
  'techniques/path-patching',
  '--role',
  'improves',
  '--says',
  'Patches three heads at a time, then the rest.',
  '--summary',
  SUMMARY,
];

test('one command and the prose make a file that passes', async () => {
  await using stub = await startStub({ body: arxivFeed('2202.99991', 'Counting\n  Goats: a Study') });
  const made = await node('new-paper', '2202.99991v3', ...services(stub), ...PROSE);
  expect(made.out).toBe(
    `Wrote ${join(content, 'papers/doe-2022-counting-goats-study.md')}: Counting Goats: a Study\n`,
  );
  const file = join(content, 'papers/doe-2022-counting-goats-study.md');
  expect(readFileSync(file, 'utf8')).toContain(
    'title: "Counting Goats: a Study"\nauthors: [Ada Doe]\npublished: 2022-02-10\nkind: article\nlinks: { arxiv: "2202.99991" }\n',
  );
  expect(await node('validate', file)).toEqual({ status: 0, out: 'No problems in 1 file.\n' });
  expect((await node('format', file, '--check')).status).toBe(0);
});

test('without prose it says what is left; a second time it refuses', async () => {
  await using stub = await startStub({ body: arxivFeed('2202.99991', 'Counting Goats') });
  const made = await node('new-paper', '2202.99991', ...services(stub));
  expect(made.status).toBe(0);
  expect(made.out).toContain('Left to do:\n  tldr: empty text. Write 60 to 240 characters.');
  const again = await node('new-paper', 'https://arxiv.org/abs/2202.99991', ...services(stub));
  expect(again).toEqual({
    status: 1,
    out: expect.stringContaining('the catalogue has this paper: doe-2022-counting-goats') as string,
  });
});

test('failures leave no file behind', async () => {
  const before = papers();
  await using stub = await startStub({ body: arxivError });
  expect(await node('new-paper', '2202.99999', ...services(stub))).toMatchObject({ status: 1 });
  expect(await node('new-paper', 'nonsense')).toMatchObject({ status: 2 });
  await using known = await startStub({ body: arxivFeed('2211.00593', 'X') });
  expect(await node('new-paper', '2211.00593', ...services(known))).toMatchObject({
    status: 1,
    out: expect.stringContaining('wang-2022-ioi') as string,
  });
  expect(papers()).toEqual(before);
});

test('many at once: goes on after a failure, compares them with each other, reports all', async () => {
  const before = papers().length;
  const list = join(folder, 'papers.bib');
  const entry = (title: string, arxiv: string) =>
    `@misc{x, title={${title}}, author={Doe, Ada}, year={2022}, eprint={${arxiv}}, archiveprefix={arXiv}}`;
  writeFileSync(
    list,
    [
      entry('Goats', '2202.99991'),
      entry('Sheep', '2211.00593'),
      entry('GOATS', '2202.99992'),
      '@misc{y, year=2022}',
      entry('Cows', '2202.99993'),
    ].join('\n'),
  );
  const { status, out } = await node('import', list);
  expect(status).toBe(1);
  expect(out).toContain('refused  Sheep: the catalogue has this paper: wang-2022-ioi');
  expect(out).toContain('refused  GOATS: the catalogue has this paper: doe-2022-goats');
  expect(out).toContain('refused  entry 4: the entry "y" has no title');
  expect(out).toContain('2 written, 3 refused, of 5.');
  expect(papers().length).toBe(before + 2);
});

const asBib = (name: string, text: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test('wrong usage is a sentence and exit code 2', async () => {
  expect(await node('new-paper', folder)).toEqual({
    status: 2,
    out: `Not a file, but a folder or the like: ${folder}\nSee --help.\n`,
  });
  const nowhere = join(folder, 'nowhere');
  const bib = asBib('a.bib', '@misc{a, title={T}}');
  for (const [script, ...given] of [
    ['new-paper', bib],
    ['import', bib],
    ['check-authors'],
    ['check-links'],
    ['check-prose'],
    ['fuzz', '--seconds', '1'],
  ] as const)
    expect(await node(script, ...given, '--content', nowhere), script).toEqual({
      status: 2,
      out: `No such folder: ${nowhere}\nSee --help.\n`,
    });
});

test('authors that are one name are organisations from then on, in every format', async () => {
  const file = asBib(
    'labs.bib',
    '@online{k, title={Counting Goats}, author={{Institute for Goats and Sheep} and {Goat Labs, LLC} and Doe, Ada}, date={2024-05-01}, url={https://example.org/goats}}',
  );
  const { out, status } = await node('new-paper', file, ...PROSE);
  expect(status).toBe(0);
  expect(out).toContain(
    '{ id: institute-for-goats-and-sheep, name: Institute for Goats and Sheep, kind: organisation }',
  );
  const { catalogue, problems } = readCatalogue(content, { today: '2100-01-01' });
  // The few papers name others that are not copied.
  expect(problems.filter(({ file }) => /institute-goats|authors\.yaml/.test(file))).toEqual([]);
  const paper = catalogue.papers.find(({ id }) => id === 'institute-goats-2024-counting-goats');
  if (!paper) throw new Error(out);
  expect(toBibtex(paper)).toContain(
    'author = {{Institute for Goats and Sheep} and {Goat Labs, LLC} and Doe, Ada}',
  );
  expect(toRis(paper)).toContain('AU  - Goat Labs, LLC\r\n');
  expect(toCslItem(paper).author.slice(0, 2)).toEqual([
    { literal: 'Institute for Goats and Sheep' },
    { literal: 'Goat Labs, LLC' },
  ]);
  const again = await node(
    'import',
    asBib('again.bib', '@misc{k, title={Other}, author={{Goat Labs, LLC}}, year={2024}}'),
  );
  expect(again.out).not.toContain('authors.yaml');
});

test('a file in Latin-1 is read, and that is said', async () => {
  const latin1 = Buffer.from(
    '@misc{k, title={Café Goats}, author={Müller, Ada}, year={2024}, url={https://example.org/c}}',
    'latin1',
  );
  const { out } = await node('new-paper', asBib('old.bib', latin1));
  expect(out).toContain('The file isn’t UTF-8, and was read as Latin-1: check the letters with accents.');
  expect(readFileSync(join(content, 'papers/mueller-2024-cafe-goats.md'), 'utf8')).toContain(
    'title: "Café Goats"\nauthors: [Ada Müller]\n',
  );
});

test('where no id can be made of a paper, it says why and how to give one', async () => {
  const text =
    '@misc{k, title={Goats}, year={2024}}\n@misc{l, title={大语言模型}, author={Doe, Ada}, year={2024}}';
  const { out } = await node('import', asBib('two.bib', text));
  expect(out).toContain(
    'refused  Goats: no id can be proposed: the author is missing\n         Add it alone, with an id of your own: npm run new-paper',
  );
  expect(out).toContain('The title gives no word for the id doe-2024: add one or two.');
});
