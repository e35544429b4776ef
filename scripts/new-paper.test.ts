/** The commands as they are used: on a copy of the content, against a stub of the services. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arxivError, arxivFeed, startStub, type Stub } from './lib/import/stub.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mi-atlas-new-'));
  content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const papers = () => readdirSync(join(content, 'papers'));

interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** Runs a script without blocking the stub, which lives in this process. */
const node = (script: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (out += data.toString()));
    child.on('close', (status) => resolve({ status, out }));
  });
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
  expect(await node('new-paper', '9999.99999', ...services(stub))).toMatchObject({ status: 1 });
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
