/** The inbox as it is used: a week of made-up answers, and every way in which a service can fail. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCatalogue } from '../src/catalogue/index.ts';
import { files, otherPaper, paper } from '../src/tests/fixtures/records.ts';
import { arxivError, htmlPage, startStub, type Answer } from './lib/import/stub.ts';
import {
  aclVolume,
  arxivAnswer,
  crossrefAnswer,
  openReviewAnswer,
  rss,
  type MadeUp,
} from './lib/inbox/made-up.ts';

let folder: string;
let content: string;
const DECIDED = `- { arxiv: "2405.09001", decision: no, why: "Not of the field.", on: 2024-05-01 }
- { title: "Circuits in Language Models: an Older Look", decision: adjacent, why: "A book.", on: 2024-05-01 }
`;
const CONTENT = files({
  'papers/doe-2022-sheep.md': paper({ other_titles: '["Counting Circuits in Transformers"]' }),
  'papers/roe-2023-other.md': otherPaper({
    title: '"Steering Vectors of Language Models in the Fold"',
    links: '{ doi: "10.1000/fold", openreview: "Abc123_xyz" }',
  }),
  'inbox/decided.yaml': DECIDED,
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mi-atlas-inbox-'));
  content = join(folder, 'content');
  for (const file of CONTENT) {
    mkdirSync(dirname(join(content, file.path)), { recursive: true });
    writeFileSync(join(content, file.path), file.content);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const candidates = () => join(content, 'inbox/candidates.yaml');

function inbox(
  url: string,
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly out: string }> {
  const flags = ['arxiv', 'openreview', 'acl', 'crossref'].flatMap((name) => [`--${name}`, url]);
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['scripts/inbox.ts', '--content', content, ...flags, '--pause', '0', '--on', '2024-05-28', ...args],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (out += data.toString()));
    child.on('close', (status) => resolve({ status, out }));
  });
}

const number = (index: number): string => String(index).padStart(2, '0');
const many = (count: number, make: (index: number) => MadeUp): readonly MadeUp[] =>
  Array.from({ length: count }, (_, index) => make(index));

const TIER_A = many(25, (n) => ({
  id: `2405.001${number(n)}`,
  title: `Circuits of language models for sheep ${n}`,
}));
const TIER_B = many(20, (n) => ({
  id: `2405.002${number(n)}`,
  title: `Counting sheep ${n}`,
  abstract: 'We find attention heads by activation patching in GPT-2.',
  categories: ['cs.LG', 'cs.CV'],
}));
const JUNK = [
  ...many(34, (n) => ({
    id: `2405.003${number(n)}`,
    title: `Neurons and circuits of the mouse cortex ${n}`,
    abstract: 'Ablation of interneurons changes probing of whiskers.',
    categories: ['q-bio.NC', 'cs.LG'],
  })),
  ...many(33, (n) => ({
    id: `2405.004${number(n)}`,
    title: `Attention heads of vision transformers ${n}`,
    abstract: 'Language models caption images; we interpret neurons.',
    categories: ['cs.CV', 'cs.CL'],
  })),
  ...many(33, (n) => ({
    id: `2405.005${number(n)}`,
    title: `Superposition in quantum circuits ${n}`,
    abstract: 'Steering of spins.',
    categories: ['quant-ph', 'cs.LG'],
  })),
];
const KNOWN: readonly MadeUp[] = [
  { id: '2211.00010', title: 'Circuits of language models, known by its id' },
  { id: '2405.06001', title: 'A circuit for counting SHEEP' },
  { id: '2405.06002', title: 'Counting circuits in transformers' },
];
const OF_DECIDED: readonly MadeUp[] = [
  { id: '2405.09001', title: 'Circuits of language models, decided by its id' },
  { id: '2405.09002', title: 'Circuits in language models: an older look' },
];
const AT_OPENREVIEW: readonly MadeUp[] = [
  { id: 'Abc123_xyz', title: 'Steering vectors, renamed, of language models' },
  { id: 'Dup000_arx', title: 'Circuits of Language Models for Sheep 3' },
  ...many(13, (n) => ({ id: `Other_${number(n)}xx`, title: `A benchmark of large language models ${n}` })),
  { id: 'New0000001', title: 'Probing transformers for wolves' },
];
const AT_CROSSREF: readonly MadeUp[] = [
  { id: '', doi: '10.1000/FOLD', title: 'Steering vectors of language models in print' },
  ...many(30, (n) => ({ id: '', doi: `10.1000/plain.${n}`, title: `Wool quality and weather ${n}` })),
  {
    id: '',
    doi: '10.1000/new',
    title: 'Wolves and sheep',
    abstract: 'Sparse autoencoders find wolves in a language model.',
  },
  { id: '', doi: '10.1000/again', title: 'Probing Transformers for Wolves' },
];

const WEEK: readonly Answer[] = [
  { body: arxivAnswer([...TIER_A, ...JUNK, ...TIER_B, ...KNOWN, ...OF_DECIDED]) },
  { body: openReviewAnswer(AT_OPENREVIEW) },
  { body: crossrefAnswer(AT_CROSSREF) },
];
const SOURCES = ['--only', 'arxiv', '--openreview-venue', 'Conf/2024', '--crossref-query', 'sheep'];

test('a week of 200 entries: those of the field that are new wait, surest first, and a second run adds nothing', async () => {
  const count = TIER_A.length + JUNK.length + TIER_B.length + KNOWN.length + OF_DECIDED.length;
  expect(count + AT_OPENREVIEW.length + AT_CROSSREF.length).toBeGreaterThanOrEqual(199);
  await using stub = await startStub(...WEEK);
  const first = await inbox(stub.url, ...SOURCES);
  expect(first.status).toBe(0);
  expect(first.out.trim().split('\n').at(-1)).toBe(
    '40 added, 40 waiting; passed over: 5 in the catalogue, 2 decided before, 2 waiting already, 143 not of the field, 7 for later.',
  );
  const said = first.out.split('\n').slice(0, 40);
  const wolves = 'A  Probing transformers for wolves (New0000001, openreview, Conf/2024)';
  expect(said.slice(0, 26).toSorted()).toEqual(
    [...TIER_A.map(({ id, title }) => `A  ${title} (${id}, arXiv)`), wolves].toSorted(),
  );
  for (const line of said.slice(26)) expect(line).toMatch(/^B {2}(?:Counting sheep \d+|Wolves and sheep) /);

  const text = readFileSync(candidates(), 'utf8');
  const { problems, records } = readCatalogue(content, { today: '2024-05-28', exempt: 'all' });
  expect(problems).toEqual([]);
  expect(records.candidates).toHaveLength(40);
  expect(records.candidates.find(({ data }) => data.arxiv === '2405.00103')?.data).toMatchObject({
    title: 'Circuits of language models for sheep 3',
    authors: ['Ada Doe'],
    categories: ['cs.CL'],
    abstract: 'No more is said.',
    source: 'arXiv',
    found: '2024-05-28',
  });

  await using again = await startStub(...WEEK);
  const second = await inbox(again.url, ...SOURCES);
  expect(second.out).toMatch(/^0 added, 40 waiting; /);
  expect(readFileSync(candidates(), 'utf8')).toBe(text);
  expect(again.asked[0]?.url).toContain('submittedDate%3A%5B202405180000+TO+202405282359%5D');
  expect(again.asked[0]?.agent).toMatch(/^mi-atlas\//);
});

test('what was decided or written since it was found goes, and stays away', async () => {
  await using stub = await startStub({ body: arxivAnswer(TIER_A.slice(0, 3)) });
  await inbox(stub.url, '--only', 'arxiv');
  writeFileSync(
    join(content, 'inbox/decided.yaml'),
    `${DECIDED}- { arxiv: "2405.00101", decision: no, why: "No claim about insides.", on: 2024-05-28 }\n`,
  );
  await using again = await startStub({ body: arxivAnswer(TIER_A.slice(0, 3)) });
  expect((await inbox(again.url, '--only', 'arxiv')).out).toBe(
    '0 added, 2 waiting, 1 gone since; passed over: 1 decided before, 2 waiting already.\n',
  );
  expect(readFileSync(candidates(), 'utf8')).not.toContain('2405.00101');
});

test('feeds, volumes and lists are read too', async () => {
  const list =
    '# Papers\n- [Circuits of language models, listed](https://arxiv.org/abs/2405.07001v2)\n- [a blog post here](https://example.org/)';
  await using stub = await startStub(
    { body: list },
    { body: aclVolume([{ id: '2024.conf-1.3', title: 'Probing a language model for goats' }]) },
  );
  const { out } = await inbox(stub.url, '--list', `${stub.url}/README.md`, '--acl-volume', '2024.conf-1');
  expect(out).toContain('A  Circuits of language models, listed (2405.07001,');
  expect(out).toContain('A  Probing a language model for goats (2024.conf-1.3, acl, 2024.conf-1)');
  expect(stub.asked.map(({ url }) => url)).toEqual(['/README.md', '/volumes/2024.conf-1.bib']);
  await using blog = await startStub({
    body: rss([{ url: 'https://arxiv.org/abs/2405.07002', title: 'x' }]),
  });
  expect((await inbox(blog.url, '--list', `${blog.url}/feed.xml`)).status).toBe(1);
});

const good = arxivAnswer(TIER_A.slice(0, 2));
const ARXIV = ['--only', 'arxiv'];
const FAULTS: readonly (readonly [string, readonly string[], readonly Answer[], RegExp])[] = [
  [
    'asks for a long pause',
    ARXIV,
    [{ status: 429, body: '', headers: { 'retry-after': '3600' } }],
    /^arXiv: \S+ asks for a pause \(429\)/,
  ],
  ['is down', ARXIV, [{ status: 503, body: htmlPage }], /^arXiv: \S+ answered with 503/],
  ['refuses the question', ARXIV, [{ body: arxivError }], /^arXiv refused the question: incorrect id format/],
  ['shows a page for people', ARXIV, [{ body: htmlPage }], /^arXiv’s answer can’t be read/],
  ['ends in the middle', ARXIV, [{ body: good.slice(0, good.length / 2) }], /^arXiv’s answer can’t be read/],
  ['says nothing', ARXIV, [{ body: '' }], /^arXiv’s answer can’t be read/],
  [
    'answers in another form',
    ARXIV,
    [{ body: '<rss version="2.0"><channel/></rss>' }],
    /^arXiv’s answer can’t be read/,
  ],
  ['cuts the connection', ARXIV, ['cut'], /^arXiv: \S+ can’t be reached/],
  ['never answers', [...ARXIV, '--timeout', '0.3'], ['hang'], /^arXiv: \S+ didn’t answer within 0.3 seconds/],
  [
    'gives fewer than it names',
    ARXIV,
    [{ body: arxivAnswer(TIER_A.slice(0, 2), 9) }, { body: arxivAnswer([], 9) }],
    /^arXiv names 9 works and gave 2/,
  ],
  [
    'gives one page again and again',
    ARXIV,
    [{ body: arxivAnswer(TIER_A.slice(0, 2), 900) }],
    /^arXiv names 900 works and gave 2/,
  ],
  [
    'fails on its second page',
    ARXIV,
    [{ body: arxivAnswer(TIER_A.slice(0, 2), 4) }, { body: htmlPage }],
    /^arXiv’s answer can’t be read/,
  ],
  [
    'gives JSON that is cut',
    ['--openreview-venue', 'x'],
    [{ body: '{"notes":[{"id"' }],
    /^OpenReview’s answer can’t be read/,
  ],
  [
    'gives JSON of an error',
    ['--crossref-query', 'x'],
    [{ body: '{"status":"failed","message":[{"type":"x"}]}' }],
    /^Crossref’s answer can’t be read/,
  ],
  [
    'has no such volume',
    ['--acl-volume', 'x'],
    [{ status: 404, body: htmlPage }],
    /^acl, x: \S+ knows nothing under this id \(404\)/,
  ],
  [
    'gives a page for a volume',
    ['--acl-volume', 'x'],
    [{ body: htmlPage }],
    /^the ACL Anthology’s volume x can’t be read/,
  ],
];

test.for(FAULTS)(
  'a service that %s: a plain message, and no file is touched',
  async ([, args, answers, message]) => {
    await using stub = await startStub(...answers);
    const { status, out } = await inbox(stub.url, ...args);
    expect(out).toMatch(message);
    expect(out).toMatch(/\nNothing was written\.\n$/);
    expect(out).not.toMatch(/\bat .*\.ts:\d/);
    expect(status).toBe(1);
    expect(existsSync(candidates())).toBe(false);
  },
);

test('one source that fails keeps the others’ works out as well', async () => {
  await using stub = await startStub({ body: good }, { body: htmlPage });
  const { status } = await inbox(stub.url, ...ARXIV, '--openreview-venue', 'x');
  expect([status, existsSync(candidates())]).toEqual([1, false]);
});

test('nothing listens; and a source, a day or a folder that isn’t one', async () => {
  expect((await inbox('http://127.0.0.1:9', ...ARXIV)).out).toMatch(
    /^arXiv: 127\.0\.0\.1:9 can’t be reached/,
  );
  expect((await inbox('http://127.0.0.1:9', '--only', 'axiv')).out).toMatch(/^There is no source axiv\./);
  expect((await inbox('http://127.0.0.1:9', '--since', '2025-01-01')).out).toMatch(
    /^--since 2025-01-01 is later/,
  );
});
