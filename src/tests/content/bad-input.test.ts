/** What people may send: each bad file gets a located message that says what to do, and nothing in it is run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem, readCatalogue } from '../../catalogue/index.ts';
import { TODAY, files, otherPaper, paper, term, words, type Fields } from '../fixtures/records.ts';

const PAPER = 'papers/roe-2023-other.md';

const front = (fields: Fields, body?: string) => ({ [PAPER]: otherPaper(fields, body) });
const text = (content: string | Uint8Array) => ({ [PAPER]: content });
const contribution = (technique: string) =>
  `\n  - to: [techniques/${technique}]\n    role: improves\n    tldr: "Patches one head at a time, then the next."`;
const bomb = [
  'a: &a [x, x]',
  ...'bcdefgh'
    .split('')
    .map((name, index) => `${name}: &${name} [*${'abcdefg'[index] ?? ''}, *${'abcdefg'[index] ?? ''}]`),
].join('\n');

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is wrong, the files that show it, and the whole message. */
const CASES: readonly (readonly [name: string, files: Files, message: string])[] = [
  [
    'an unknown key',
    front({ tdlr: 'A sentence.' }),
    'content/papers/roe-2023-other.md:17:1  tdlr  unknown key "tdlr"\n  Did you mean "tldr"?',
  ],
  [
    'a technique one letter off',
    front({ contributions: contribution('path-patchng') }),
    'content/papers/roe-2023-other.md:12:10  contributions[0].to[0]  unknown technique "path-patchng"\n  Did you mean "path-patching"? Techniques are the files of content/techniques/.',
  ],
  [
    'an arXiv id without quotes',
    front({ links: '{ arxiv: 2310.00010 }' }),
    'content/papers/roe-2023-other.md:7:17  links.arxiv  expected text, got the number 2310.00010\n  Put it in quotes: arxiv: "2310.00010". Without quotes YAML drops a final zero.',
  ],
  [
    'a colon in a title without quotes',
    front({ title: 'Sheep: A Circuit' }),
    'content/papers/roe-2023-other.md:2:8  title  a colon followed by a space inside the text\n  Put the text in quotes: title: "Sheep: A Circuit"',
  ],
  [
    'no closing fence',
    text(otherPaper().replace('\n---\n', '\n')),
    'content/papers/roe-2023-other.md:1:1  front matter without an end\n  Put a line of three hyphens (---) after the last field, before the summary.',
  ],
  [
    'front matter in JavaScript, opened with js',
    text(otherPaper().replace('---', '---js')),
    'content/papers/roe-2023-other.md:1:1  front matter opened with "---js"\n  Only YAML is read and no code is ever run: make the first line three hyphens, alone.',
  ],
  [
    'front matter in JavaScript, opened with javascript',
    text('---javascript\nprocess.exit(7)\n---\nText.\n'),
    'content/papers/roe-2023-other.md:1:1  front matter opened with "---javascript"\n  Only YAML is read and no code is ever run: make the first line three hyphens, alone.',
  ],
  [
    'an alias bomb',
    text(otherPaper().replace('\nauthors', `\n${bomb}\nauthors`)),
    'content/papers/roe-2023-other.md:4:8  an alias (*) or anchor (&)\n  Write every value out; put text that starts with * or & in quotes.',
  ],
  [
    'a key that stands twice',
    text(otherPaper().replace('\nkind', '\ntitle: Again\nkind')),
    'content/papers/roe-2023-other.md:5:1  title  the key "title" stands twice\n  Keep one of them.',
  ],
  [
    'a tab as indentation',
    text(otherPaper().replace('\n    role', '\n\trole')),
    'content/papers/roe-2023-other.md:13:1  role  a tab as indentation\n  Indent with spaces: YAML allows no tabs there.',
  ],
  [
    'an id that is taken',
    { 'findings/counting.md': term({ name: 'Counting findings' }) },
    'content/tasks.yaml:1:9  [0].id  the id "counting" is taken\n  content/findings/counting.md:2 has it. Ids are kept for ever, so the newer record takes another.',
  ],
  [
    'an arXiv id that is taken',
    front({ links: '{ arxiv: "2211.00010" }' }),
    'content/papers/roe-2023-other.md:7:17  links.arxiv  the same arXiv id as doe-2022-sheep: "2211.00010"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
  ],
  [
    'a title that differs in case only',
    front({ title: '"A circuit for counting SHEEP"' }),
    'content/papers/roe-2023-other.md:2:8  title  the same title as doe-2022-sheep: "A circuit for counting SHEEP"\n  One work is one record, whatever its versions: keep content/papers/doe-2022-sheep.md, and add there what is new.',
  ],
  [
    'a javascript: link',
    front({}, `${words(70)} [x](javascript:alert(1))`),
    'content/papers/roe-2023-other.md:18:481  a javascript: link\n  Only https links, and links to pages of this site such as /techniques/probing/, are taken.',
  ],
  [
    'a data: link',
    front({}, `${words(70)} [x](data:text/html,hello)`),
    'content/papers/roe-2023-other.md:18:481  a data: link\n  Only https links, and links to pages of this site such as /techniques/probing/, are taken.',
  ],
  [
    'raw HTML in the body',
    front({}, `${words(70)}\n\n<img src=x onerror=alert(1)>`),
    'content/papers/roe-2023-other.md:20:1  raw HTML: "<img src=x onerror=alert(1)>"\n  Write Markdown; put a tag that is meant as text in `backticks`.',
  ],
  [
    'a body that takes a reader of Markdown minutes',
    front({}, '](_\n'.repeat(2500)),
    'content/papers/roe-2023-other.md:18:1  a body with 7500 brackets and other marks\n  At most 2000 are taken: write words.',
  ],
  [
    'thirty thousand empty lines in the front matter',
    text(otherPaper().replace('\nkind', '\n'.repeat(30_000) + 'kind')),
    'content/papers/roe-2023-other.md:4:1  more than 1000 spaces or empty lines in a row\n  Delete them.',
  ],
  [
    'fifteen thousand anchors on a line',
    { 'models.yaml': '&a  x '.repeat(15_000) },
    'content/models.yaml:1:1  an alias (*) or anchor (&)\n  Write every value out; put text that starts with * or & in quotes.',
  ],
  [
    'thousands of keys on a line',
    { 'models.yaml': 'title: '.repeat(8_000) },
    'content/models.yaml:1:1  more than 100 colons on one line\n  Begin a line for each field, and put text in quotes.',
  ],
  [
    'raw HTML in the TL;DR',
    front({ tldr: '"Counting sheep is done by <b>two heads</b>, which were not known to count."' }),
    'content/papers/roe-2023-other.md:10:7  tldr  HTML or a script link in the text\n  Write plain text: front matter may hold neither tags nor javascript: links.',
  ],
  [
    'a javascript: link in the TL;DR',
    front({ tldr: '"Counting sheep is done by [two heads](javascript:alert), which were not known."' }),
    'content/papers/roe-2023-other.md:10:7  tldr  HTML or a script link in the text\n  Write plain text: front matter may hold neither tags nor javascript: links.',
  ],
  [
    'an http link in the body',
    front({}, `${words(70)} [x](http://example.org/)`),
    'content/papers/roe-2023-other.md:18:481  a link to "http://example.org/"\n  Use its https address; a page without one is not linked.',
  ],
  [
    'an http link in the front matter',
    front({ links: '{ url: "http://example.org/" }' }),
    'content/papers/roe-2023-other.md:7:15  links.url  not an https address: "http://example.org/"\n  Only links that start with https:// are taken.',
  ],
  [
    '30 February',
    front({ published: '2023-02-30' }),
    'content/papers/roe-2023-other.md:4:12  published  no such date: 2023-02-30\n  Check the month and the day.',
  ],
  [
    'a date after today',
    front({ published: '2024-07-01', venue: undefined }),
    'content/papers/roe-2023-other.md:4:12  published  2024-07-01 is after today, 2024-06-01\n  Check the date: only what has happened is recorded.',
  ],
  [
    'a file name that is no id',
    { 'papers/Roe_2023.md': otherPaper() },
    'content/papers/Roe_2023.md:1:1  the file name is not an id: "Roe_2023.md"\n  Name it after the record, in lower-case letters, digits and single hyphens: wang-2022-ioi.md.',
  ],
  [
    'a file of 20 MB',
    text(new Uint8Array(20 * 1024 * 1024).fill(97)),
    'content/papers/roe-2023-other.md:1:1  a file of 20971520 bytes\n  At most 262144 are read: a record is a page of text.',
  ],
  [
    'a NUL byte',
    text(otherPaper().replace('Another', 'An\0other')),
    'content/papers/roe-2023-other.md:2:11  a control character (U+0000)\n  Delete it: the file is meant to be plain text.',
  ],
  [
    'bytes that are not UTF-8',
    text(Uint8Array.from([...new TextEncoder().encode(otherPaper()), 0xff, 0xfe])),
    'content/papers/roe-2023-other.md:19:1  not UTF-8\n  Save the file with the encoding UTF-8.',
  ],
  [
    '5,000 nested brackets in the front matter',
    front({ tasks: '['.repeat(5000) + ']'.repeat(5000) }),
    'content/papers/roe-2023-other.md:9:38  nested more than 30 levels deep\n  No field needs that: look for a bracket that was never closed.',
  ],
  [
    '5,000 nested brackets in the body',
    front({}, `${words(70)} ${'['.repeat(5000)}${']'.repeat(5000)}`),
    'content/papers/roe-2023-other.md:18:511  brackets or marks nested too deeply\n  No text needs that: look for a bracket that was never closed.',
  ],
  [
    '5,000 nested quotations in the body',
    front({}, `${words(70)}\n\n${'>'.repeat(5000)} x`),
    'content/papers/roe-2023-other.md:20:30  brackets or marks nested too deeply\n  No text needs that: look for a bracket that was never closed.',
  ],
  [
    '5,000 nested list marks in the front matter',
    front({ tasks: `\n${'- '.repeat(5000)}x` }),
    'content/papers/roe-2023-other.md:10:30  nested more than 30 levels deep\n  No field needs that: look for a bracket that was never closed.',
  ],
  [
    'a cycle of parents',
    { 'techniques/patching.md': term({ name: 'Patching', parent: 'path-patching' }) },
    'content/techniques/patching.md:4:9  parent  a cycle of parents: patching → path-patching → patching\n  Take away the parent of the one that is the widest term.',
  ],
  [
    'a relation to itself',
    front({ relations: '[{ type: extends, paper: roe-2023-other, note: counts, where: §2 }]' }),
    'content/papers/roe-2023-other.md:17:37  relations[0].paper  a relation of the paper to itself\n  Name the other paper, or delete the relation.',
  ],
  [
    'a relation to nobody',
    front({ relations: '[{ type: extends, paper: doe-2022-shep, note: counts, where: §2 }]' }),
    'content/papers/roe-2023-other.md:17:37  relations[0].paper  unknown paper "doe-2022-shep"\n  Did you mean "doe-2022-sheep"? Papers are the files of content/papers/.',
  ],
  [
    'a relation without a note',
    front({ relations: '[{ type: extends, paper: doe-2022-sheep, where: §2 }]' }),
    'content/papers/roe-2023-other.md:17:13  relations[0].note  note is missing\n  Add it: note: …',
  ],
  [
    'a line of hyphens that ends the front matter early',
    text(otherPaper().replace('\nkind', '\n--- \nkind')),
    'content/papers/roe-2023-other.md:19:1  a second line of three hyphens\n  The front matter ended at line 5. If that is too early, indent or quote that line; for a rule in the text write ***.',
  ],
  [
    'a tag of YAML',
    front({ title: '!!js/function "function () { }"' }),
    'content/papers/roe-2023-other.md:2:8  title  a tag (!)\n  Write plain values; put text that starts with ! in quotes.',
  ],
  [
    'an empty file',
    text(''),
    'content/papers/roe-2023-other.md:1:1  no front matter\n  Begin the file with a line of three hyphens (---), the fields, and another such line.',
  ],
  [
    'keys that every object has',
    front({ constructor: '{ __proto__: { a: 1 } }' }),
    'content/papers/roe-2023-other.md:17:1  constructor  unknown key "constructor"\n  Known here: title, aliases, other_titles, authors, published, kind, venue, pages, volume, number, links, models, tasks, tldr, contributions, relations, corrections, listed_in, scope, depth, added, updated, checked, former_ids.',
  ],
  [
    'an empty text',
    front({ title: '""' }),
    'content/papers/roe-2023-other.md:2:8  title  empty text\n  Fill it in, or delete the whole line: unknown is absent.',
  ],
];

let root = '';

function write(folder: string, changes: Files): string {
  for (const { path, content } of files(changes)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), content);
  }
  return join(root, folder);
}

/** As the command wants them: each claim with its number. */
const writeNumbered = (folder: string, changes: Files): string =>
  write(
    folder,
    Object.fromEntries(
      files(changes).map(({ path, content }) => [
        path,
        typeof content === 'string' ? content.replace(/^ {2}- to:/gm, '  - n: 1\n    to:') : content,
      ]),
    ),
  );

const validate = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/validate.ts', '--today', TODAY, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '' },
  });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a bad file', () => {
  it.each(CASES)('%s', (name, changes, message) => {
    const folder = write(name.replace(/[^a-z0-9]+/gi, '-'), changes);
    const { problems } = readCatalogue(folder, { today: TODAY, exempt: 'all' });
    expect(problems.map(formatProblem)).toEqual([message]);
  });
});

describe('what is no fault', () => {
  it('accepts CRLF line ends and a BOM', () => {
    const folder = write('crlf', text(`\uFEFF${otherPaper().replaceAll('\n', '\r\n')}`));
    const { problems, catalogue } = readCatalogue(folder, { today: TODAY, exempt: 'all' });
    expect(problems).toEqual([]);
    expect(catalogue.paperById.get('roe-2023-other')?.title).toBe('Another Paper');
    expect(catalogue.paperById.get('roe-2023-other')?.body).not.toContain('\r');
  });
});

describe('npm run validate', () => {
  it('reports ten faults of one file in one run, and exits with 1', () => {
    const folder = writeNumbered(
      'ten',
      front({
        title: '5',
        alias: '[x]',
        authors: 'Ada Doe',
        published: '2022-02-30',
        kind: 'artcle',
        links: '{ arxiv: 2310.00010 }',
        models: 'tiny-1.5b',
        tldr: '""',
        added: 'yesterday',
        contributions: contribution('patchin'),
      }),
    );
    const { status, stdout, stderr } = validate('--content', folder);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.match(/^\S+roe-2023-other\.md:\d+:\d+ {2}\S/gm)).toHaveLength(10);
    expect(stdout).toMatch(/\n10 problems in 1 of 13 files\.\n$/);
  });

  it('survives what is meant to break it, without a stack trace', () => {
    const worst = CASES.filter(([name]) =>
      /JavaScript, opened with js|bomb|20 MB|UTF-8|brackets in the front/.test(name),
    );
    expect(worst).toHaveLength(5);
    for (const [name, changes] of worst) {
      const { status, stdout, stderr } = validate(
        '--content',
        writeNumbered(`run-${name.replace(/[^a-z0-9]+/gi, '-')}`, changes),
      );
      expect([status, stderr], name).toEqual([1, '']);
      expect(stdout, name).toMatch(/\n1 problem in 1 of 13 files\.\n$/);
    }
  });

  it('prints one line on a clean run, and exits with 0', () => {
    const { status, stdout, stderr } = validate('--content', writeNumbered('clean', {}));
    expect([status, stdout, stderr]).toEqual([0, 'No problems in 12 files.\n', '']);
  });

  it('narrows the report to the files named', () => {
    const folder = writeNumbered('named', {
      ...front({ title: '5' }),
      'papers/doe-2022-sheep.md': paper({ title: '6' }),
    });
    const { status, stdout } = validate('--content', folder, join(folder, PAPER));
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${folder}/${PAPER}:2:8  title  expected text, got the number 5\n  Put it in quotes: title: "5".\n1 problem in 1 of 1 file.\n`,
    );
  });

  it('prints JSON, and annotations that GitHub shows on the line', () => {
    const folder = writeNumbered('formats', front({ title: '5' }));
    const json = JSON.parse(validate('--json', '--content', folder).stdout) as unknown;
    expect(json).toEqual({
      files: 13,
      problems: [
        {
          file: `${folder}/${PAPER}`,
          line: 2,
          column: 8,
          field: 'title',
          message: 'expected text, got the number 5',
          advice: 'Put it in quotes: title: "5".',
        },
      ],
    });
    expect(validate('--annotate', '--content', folder).stdout).toContain(
      `\n::error file=${folder}/${PAPER},line=2,col=8,title=title::expected text, got the number 5%0APut it in quotes: title: "5".\n`,
    );
  });

  it('exits with 2 when it is used wrongly', () => {
    for (const args of [
      ['--jsn'],
      ['no-such-file.md'],
      ['--content', 'no-such-folder'],
      ['--today', 'tomorrow'],
    ]) {
      const { status, stderr } = validate(...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/See --help\.\n$/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
