/** Twenty-six contributions, each wrong in its own way, in one pull request: all are annotated at once, on the right line, with the fix. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TODAY, files, otherPaper, words, type Fields } from '../fixtures/records.ts';

interface Malformed {
  readonly name: string;
  readonly fields?: Fields;
  readonly body?: string;
  readonly change?: (text: string) => string;
  readonly line: number;
  /** What the annotation says, and what to do. */
  readonly says: string;
  /** npm run format mends it. */
  readonly isMended?: true;
}

const claim = (lines: string) =>
  `\n  - to: [techniques/patching]\n    ${lines}\n    tldr: "Patches one head at a time, then the next."`;

const MALFORMED: readonly Malformed[] = [
  {
    name: 'unquoted arXiv id',
    fields: { links: '{ arxiv: 2310.00010 }' },
    line: 7,
    says: 'Put it in quotes: arxiv: "2310.00010"',
    isMended: true,
  },
  {
    name: 'arXiv address',
    fields: { links: '{ arxiv: "https://arxiv.org/abs/2310.00011v2" }' },
    line: 7,
    says: 'Write it bare, in quotes: "2211.00593"',
    isMended: true,
  },
  {
    name: 'colon in the title',
    fields: { title: 'Sheep: a Circuit' },
    line: 2,
    says: 'Put the text in quotes: title: "Sheep: a Circuit"',
    isMended: true,
  },
  {
    name: 'tab',
    change: (text) => text.replace('    role', '\t\trole'),
    line: 13,
    says: 'Indent with spaces',
    isMended: true,
  },
  {
    name: 'alias for an id',
    fields: {
      contributions:
        '\n  - { to: [techniques/swapping], role: improves, tldr: "Patches one head at a time, then the next." }',
    },
    line: 12,
    says: 'Did you mean "patching"?',
    isMended: true,
  },
  {
    name: 'text for a list',
    fields: { models: 'tiny-1.5b' },
    line: 8,
    says: 'Put it in brackets: models: [tiny-1.5b]',
    isMended: true,
  },
  {
    name: 'kind in capitals',
    fields: { kind: 'Article' },
    line: 5,
    says: 'Did you mean "article"?',
    isMended: true,
  },
  {
    name: 'key in capitals',
    fields: { kind: undefined, Kind: 'article' },
    line: 16,
    says: 'Did you mean "kind"?',
    isMended: true,
  },
  {
    name: 'year in quotes',
    fields: { venue: '{ id: conf, year: "2023" }' },
    line: 6,
    says: 'Leave out the quotes: year: 2023',
    isMended: true,
  },
  {
    name: 'model twice',
    fields: { models: '[tiny-1.5b, tiny-1.5b]' },
    line: 8,
    says: 'Keep one of them.',
    isMended: true,
  },
  {
    name: 'misspelt technique',
    fields: { contributions: claim('role: improves').replace('patching', 'patchng') },
    line: 12,
    says: 'Did you mean "patching"?',
  },
  {
    name: 'no role',
    fields: { contributions: claim('where: "§3"') },
    line: 12,
    says: 'A contribution to techniques has one of: introduces',
  },
  {
    name: 'HTML in the summary',
    body: `${words(70)}\n\n<b>bold</b>`,
    line: 20,
    says: 'Write Markdown; put a tag',
  },
  { name: 'summary too short', body: words(20), line: 18, says: 'Write 60 to 180 words' },
  {
    name: 'no link',
    fields: { links: '{ code: "https://example.org/x" }' },
    line: 7,
    says: 'Give its arxiv, doi, openreview or acl id',
  },
  {
    name: 'http link',
    fields: { links: '{ url: "http://example.org/x" }' },
    line: 7,
    says: 'Only links that start with https://',
  },
  {
    name: 'no closing fence',
    change: (text) => text.replace('\n---\n', '\n'),
    line: 1,
    says: 'Put a line of three hyphens',
  },
  {
    name: 'a future date',
    fields: { published: '2099-01' },
    line: 4,
    says: 'only what has happened is recorded',
  },
  {
    name: 'the paper of another record',
    fields: { links: '{ arxiv: "2211.00010" }' },
    line: 7,
    says: 'One work is one record',
  },
  {
    name: 'TeX in double quotes',
    fields: { title: '"On $\\beta$-Sheep and $\\lambda$-Goats"' },
    line: 2,
    says: "Put the text in single quotes, where a backslash is only itself: 'On $\\beta$-Sheep and $\\lambda$-Goats'",
    isMended: true,
  },
  {
    name: 'typographic quotes',
    fields: { title: '“Counting Many Sheep”' },
    line: 2,
    says: 'Use straight ones: "Counting Many Sheep"',
    isMended: true,
  },
  {
    name: 'HTML entity',
    fields: { title: '"Sheep &amp; Goats, Counted"' },
    line: 2,
    says: 'Write & itself',
    isMended: true,
  },
  {
    name: 'a sign that nobody sees',
    fields: { title: '"Sheep, Re\u200bcounted"' },
    line: 2,
    says: 'Delete it, or let npm run format do so',
    isMended: true,
  },
  {
    name: 'a name turned round',
    fields: { authors: '["Doe, Ada"]' },
    line: 3,
    says: 'Write it as printed, the given name first: Ada Doe.',
  },
  {
    name: 'a merge conflict',
    change: (text) =>
      text.replace('kind: article', '<<<<<<< HEAD\nkind: article\n=======\nkind: post\n>>>>>>> x'),
    line: 5,
    says: 'delete the marks: line 5, 7, 9.',
  },
  { name: 'an anchor', fields: { models: '[&a tiny-1.5b, *a]' }, line: 8, says: 'Write every value out' },
];

let content: string;
const fileOf = (index: number) => `papers/roe-2023-no${index + 1}.md`;

/** Each file is of another paper, so that only what is meant is wrong. */
function textOf(
  { fields = {}, body = words(70), change = (text) => text }: Malformed,
  index: number,
): string {
  const own = {
    title: `"Paper ${'abcdefghijklmnopqrstuvwxyz'[index] ?? ''} of many"`,
    links: `{ arxiv: "2301.0${1000 + index}" }`,
  };
  return change(otherPaper({ ...own, ...fields }, body));
}

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'mi-atlas-malformed-')), 'content');
  const own = MALFORMED.map((one, index) => ({ path: fileOf(index), content: textOf(one, index) }));
  for (const { path, content: text } of [...files(), ...own]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
});
afterAll(() => rmSync(dirname(content), { recursive: true }));

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], { encoding: 'utf8' });
const unescape = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%25', '%');

test('each is annotated on its line, with the fix, in one run', () => {
  const { status, stdout } = run('validate', '--annotate', '--today', TODAY);
  expect(status).toBe(1);
  const annotations = stdout.split('\n').filter((line) => line.startsWith('::error '));
  for (const [index, { name, line, says }] of MALFORMED.entries()) {
    const own = annotations.filter((one) => one.includes(`/${fileOf(index)},`)).map(unescape);
    const found = own.some((one) => one.includes(`,line=${line},`) && one.includes(says));
    expect({ name, found }, own.join('\n')).toEqual({ name, found: true });
  }
});

test('format mends those that a machine can, and a second run changes nothing', () => {
  run('format');
  const { stdout } = run('validate', '--json', '--today', TODAY);
  const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
  for (const [index, { name, isMended = false }] of MALFORMED.entries())
    expect({ name, isMended: !problems.some(({ file }) => file.endsWith(fileOf(index))) }).toEqual({
      name,
      isMended,
    });
  const texts = () =>
    readdirSync(join(content, 'papers')).map((file) => readFileSync(join(content, 'papers', file), 'utf8'));
  const before = texts();
  expect(run('format').stdout).toMatch(/^Nothing to repair/);
  expect(texts()).toEqual(before);
});
