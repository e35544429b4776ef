/** What stands for a record and is no file: links, folders, pipes. It is told by every command, never followed and never written through. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TODAY, files, otherPaper } from '../fixtures/records.ts';

/** Something that format would mend, if it came so far. */
const OUTSIDE = otherPaper({ kind: 'Article' });
const LINK =
  'a link, which is not followed\n  Put the file itself here: links may lead out of the folder, and are neither read nor written through.';
const PIPE = 'neither a file nor a folder\n  Delete it: records are plain files.';
const FOLDER = 'a folder where a file is meant\n  Move the file out of it, and delete the folder.';

let root: string;
let content: string;
let outside: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mi-atlas-links-'));
  content = join(root, 'content');
  outside = join(root, 'outside');
  for (const { path, content: text } of files()) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    // A claim without its number would be one more problem.
    writeFileSync(join(content, path), String(text).replace(/^ {2}- to:/m, '  - n: 1\n    to:'));
  }
  mkdirSync(outside);
  writeFileSync(join(outside, 'x.md'), OUTSIDE);
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '' },
    timeout: 60_000,
  });
const validate = (...args: readonly string[]) => run('validate', '--today', TODAY, ...args);
/** What a build begins with: the records as pages get them. */
const build = () =>
  spawnSync(process.execPath, ['--input-type=module', '-e', "await import('./src/content/index.ts')"], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });

const CASES: readonly (readonly [
  name: string,
  path: string,
  make: (path: string) => void,
  message: string,
])[] = [
  [
    'a link to a file outside',
    'papers/a-outside.md',
    (path) => symlinkSync(join(outside, 'x.md'), path),
    LINK,
  ],
  ['a link to a file inside', 'papers/b-inside.md', (path) => symlinkSync('doe-2022-sheep.md', path), LINK],
  ['a link that leads nowhere', 'papers/c-nowhere.md', (path) => symlinkSync('nowhere.md', path), LINK],
  ['a link to itself', 'papers/d-itself.md', (path) => symlinkSync('d-itself.md', path), LINK],
  ['a link to a folder outside', 'papers/more', (path) => symlinkSync(outside, path), LINK],
  ['a link to the folder it is in', 'papers/round', (path) => symlinkSync('.', path), LINK],
  ['a link for a list', 'authors.yaml', (path) => symlinkSync(join(outside, 'x.md'), path), LINK],
  ['a folder called like a record', 'papers/e-folder.md', (path) => mkdirSync(path), FOLDER],
  ['a folder called like a list', 'other.yaml', (path) => mkdirSync(path), FOLDER],
  ['a pipe', 'papers/f-pipe.md', (path) => execFileSync('mkfifo', [path]), PIPE],
];

test(
  'each is told by validate, format and build alike, and nothing is followed',
  { timeout: 120_000 },
  () => {
    for (const [, path, make] of CASES) make(join(content, path));

    const checked = validate();
    expect([checked.status, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).toMatch(new RegExp(`^${CASES.length} problems in ${CASES.length} of `, 'm'));
    const repaired = run('format');
    expect(repaired.status).toBe(1);
    const built = build();
    expect(built.status).not.toBe(0);
    for (const [name, path, , message] of CASES) {
      expect(checked.stdout, name).toContain(`${content}/${path}:1:1  ${message}\n`);
      expect(repaired.stderr, name).toContain(`Left alone: ${content}/${path}: ${message}\n`);
      expect(built.stderr, name).toContain(`content/${path}:1:1  ${message}\n`);
    }
    expect(repaired.stderr.match(/^Left alone/gm)).toHaveLength(CASES.length);
    expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe(OUTSIDE);
  },
);

test('one is told where it is named', { timeout: 120_000 }, () => {
  const path = join(content, 'papers/c-nowhere.md');
  symlinkSync('nowhere.md', path);
  expect(validate(path).stdout).toContain(LINK);
  expect(run('format', path).stderr).toBe(`Left alone: ${path}: ${LINK}\n`);
});

describe('a folder of records that is a link', { timeout: 120_000 }, () => {
  beforeEach(() => {
    rmSync(join(content, 'tools'), { recursive: true });
    symlinkSync(outside, join(content, 'tools'));
  });
  test('is told once, and what lies behind it is left as it is', () => {
    const { stdout } = validate();
    expect(stdout).toContain(`${content}/tools:1:1  ${LINK}\n`);
    expect(stdout).toMatch(/^1 problem in /m);
    expect(run('format').stderr).toContain(`${content}/tools: ${LINK}`);
    const { status, stderr } = run('format', join(content, 'tools/x.md'));
    expect([status, stderr]).toEqual([2, 'Not a file of the content folder: tools/x.md\nSee --help.\n']);
    expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe(OUTSIDE);
  });
});

describe('npm run new-paper', { timeout: 120_000 }, () => {
  const bib =
    '@misc{x, title={Goats Count}, author={Roe, Ben}, year={2023}, eprint={2302.00010}, archiveprefix={arXiv}}';
  const newPaper = () => {
    writeFileSync(join(root, 'x.bib'), bib);
    return run('new-paper', join(root, 'x.bib'), '--id', 'roe-2023-goats', '--no-questions');
  };
  test('writes through no link, wherever it leads', () => {
    const path = join(content, 'papers/roe-2023-goats.md');
    symlinkSync(join(outside, 'new.md'), path);
    const { status, stderr } = newPaper();
    expect(status).toBe(1);
    expect(stderr).toContain('the id "roe-2023-goats" is taken');
    expect(existsSync(join(outside, 'new.md'))).toBe(false);
    expect(readlinkSync(path)).toBe(join(outside, 'new.md'));
  });
  test('writes into no folder that is a link', () => {
    rmSync(join(content, 'papers'), { recursive: true });
    symlinkSync(outside, join(content, 'papers'));
    const { status, stderr } = newPaper();
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(content, 'papers')} is a link, which is not followed`);
    expect(existsSync(join(outside, 'roe-2023-goats.md'))).toBe(false);
  });
});

test('a file that is not UTF-8 is left as it is by format', { timeout: 60_000 }, () => {
  const path = join(content, 'papers/roe-2023-other.md');
  const bytes = Buffer.from(otherPaper({ kind: 'Article', title: '"Caf\u00e9"' }), 'latin1');
  writeFileSync(path, bytes);
  const { status, stderr } = run('format');
  expect([status, stderr]).toEqual([
    1,
    `Left alone: ${path}: not UTF-8\n  Save the file with the encoding UTF-8.\n`,
  ]);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
