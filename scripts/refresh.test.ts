/** Refresh as it is used: what was published, retitled or withdrawn since is told with its source, and written where a machine may. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCatalogue, writePaper } from '../src/catalogue/index.ts';
import { files, otherPaper, paper, parse } from '../src/tests/fixtures/records.ts';
import { htmlPage, startStub, type Answer } from './lib/import/stub.ts';

const VENUES = '- { id: conf, name: CONF, full_name: Conference on Sheep, kind: conference }\n';
const LINES = { venue: undefined, contributions: undefined, scope: 'adjacent' };
const CONTENT = {
  'papers/doe-2022-sheep.md': paper({ ...LINES, links: '{ arxiv: "2211.00010" }' }),
  'papers/roe-2023-other.md': otherPaper({
    ...LINES,
    links: '{ arxiv: "2301.00001", openreview: "NpsVSN6o4ul" }',
  }),
  'venues.yaml': VENUES,
};

let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'mi-atlas-refresh-')), 'content');
  for (const file of files(CONTENT)) {
    mkdirSync(dirname(join(content, file.path)), { recursive: true });
    writeFileSync(join(content, file.path), file.content);
  }
  // As npm run format leaves them.
  for (const { id, data, body } of parse(CONTENT).records.papers)
    writeFileSync(join(content, `papers/${id}.md`), writePaper(data, body));
});
afterEach(() => rmSync(dirname(content), { recursive: true }));
const read = (id: string) => readFileSync(join(content, `papers/${id}.md`), 'utf8');

function refresh(
  url: string,
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly out: string }> {
  const services = ['arxiv', 'doi', 'openreview', 'acl'].flatMap((name) => [`--${name}`, url]);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      'scripts/refresh.ts',
      '--content',
      content,
      ...services,
      '--pause',
      '0',
      ...args,
    ]);
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (out += data.toString()));
    child.on('close', (status) => resolve({ status, out }));
  });
}

interface Said {
  readonly id: string;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly more?: string;
}
const NS = 'xmlns:arxiv="http://arxiv.org/schemas/atom"';
const arxiv = (...all: readonly Said[]): Answer => ({
  body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${all.length}</opensearch:totalResults>${all
    .map(
      ({ id, title, authors = ['Ada Doe', 'Ben van der Roe'], more = '' }) =>
        `<entry><id>http://arxiv.org/abs/${id}v3</id><title>${title}</title><summary>x</summary>${authors.map((name) => `<author><name>${name}</name></author>`).join('')}${more}</entry>`,
    )
    .join('')}</feed>`,
});
const SHEEP: Said = { id: '2211.00010', title: 'A Circuit for Counting  Sheep' };
const OTHER: Said = { id: '2301.00001', title: 'Another paper' };
const openReview = (venue: string): Answer => ({
  body: JSON.stringify({
    notes: [
      {
        id: 'NpsVSN6o4ul',
        content: {
          title: { value: 'Another Paper' },
          authors: { value: ['A. Doe', 'Ben Roe'] },
          venue: { value: venue },
        },
      },
    ],
  }),
});

test('nothing to tell where they say the same: an initial, capitals and a line end are no change', async () => {
  await using stub = await startStub(arxiv(SHEEP, OTHER), openReview('Submitted to CONF 2024'));
  const before = read('roe-2023-other');
  expect(await refresh(stub.url)).toEqual({ status: 0, out: '2 papers; 0 changed, 0 facts told.\n' });
  expect(read('roe-2023-other')).toBe(before);
  expect(stub.asked.map(({ url }) => url)).toEqual([
    '/?id_list=2211.00010%2C2301.00001&max_results=2',
    '/notes?forum=NpsVSN6o4ul',
  ]);
});

test('published since, with its DOI, and retitled: written, each with its source, and the file passes', async () => {
  const more = `<arxiv:doi ${NS}>10.1000/Sheep.3</arxiv:doi><arxiv:comment ${NS}>Accepted at CONF 2024, code at https://x.y</arxiv:comment>`;
  await using stub = await startStub(
    arxiv({ ...SHEEP, title: 'Heads that Count Sheep', more }, OTHER),
    openReview('CONF 2024 oral'),
  );
  const { status, out } = await refresh(stub.url);
  expect(out).toBe(
    [
      '- doe-2022-sheep: published at CONF 2024 (https://arxiv.org/abs/2211.00010)',
      '- doe-2022-sheep: DOI 10.1000/sheep.3 (https://arxiv.org/abs/2211.00010)',
      '- doe-2022-sheep: title there: “Heads that Count Sheep”; put beside ours (https://arxiv.org/abs/2211.00010)',
      '- roe-2023-other: published at CONF 2024 (https://openreview.net/forum?id=NpsVSN6o4ul)',
      '2 papers; 2 changed, 4 facts told.\n',
    ].join('\n'),
  );
  expect(status).toBe(0);
  const { records, problems } = readCatalogue(content, { today: '2030-01-01', exempt: 'all' });
  expect(problems).toEqual([]);
  expect(records.papers.map(({ data }) => [data.venue, data.links.doi, data.other_titles])).toEqual([
    [{ id: 'conf', year: 2024 }, '10.1000/sheep.3', ['Heads that Count Sheep']],
    [{ id: 'conf', year: 2024 }, undefined, undefined],
  ]);
});

test('--check tells and writes nothing; withdrawn and other authors are for a person', async () => {
  const before = read('doe-2022-sheep');
  await using stub = await startStub(
    arxiv({
      ...SHEEP,
      authors: ['Ada Doe', 'Cy Poe'],
      more: `<arxiv:comment ${NS}>This paper has been withdrawn by the authors</arxiv:comment>`,
    }),
  );
  const { status, out } = await refresh(stub.url, '--check', 'doe-2022-sheep');
  expect(out).toContain(
    'withdrawn: “This paper has been withdrawn by the authors” (https://arxiv.org/abs/2211.00010) – for a person',
  );
  expect(out).toContain('there also Cy Poe; not there Ben van der Roe: look at the paper');
  expect(status).toBe(1);
  expect(read('doe-2022-sheep')).toBe(before);
});

test.for([
  ['Submitted to CONF 2024'],
  ['Under review at CONF 2024'],
  ['Accepted at the Workshop on Wool, CONF 2024'],
  ['Code for CONF 2024'],
] as const)('no venue is read out of “%s”', async ([comment]) => {
  await using stub = await startStub(
    arxiv({ ...SHEEP, more: `<arxiv:comment ${NS}>${comment}</arxiv:comment>` }),
  );
  expect((await refresh(stub.url, 'doe-2022-sheep')).out).toBe('1 papers; 0 changed, 0 facts told.\n');
});

test('a file with comments is left to people; a service that fails is told, and the others’ facts are kept', async () => {
  const file = join(content, 'papers/doe-2022-sheep.md');
  writeFileSync(file, read('doe-2022-sheep').replace('kind: article', 'kind: article # checked twice'));
  const commented = read('doe-2022-sheep');
  const comment = `<arxiv:comment ${NS}>Published at CONF 2024</arxiv:comment>`;
  await using stub = await startStub(arxiv({ ...SHEEP, more: comment }, { ...OTHER, more: comment }), {
    body: htmlPage,
  });
  const { status, out } = await refresh(stub.url);
  expect(out).toContain(
    '- doe-2022-sheep: published at CONF 2024 (https://arxiv.org/abs/2211.00010) – for a person',
  );
  expect(out).toContain('roe-2023-other: OpenReview’s answer can’t be read');
  expect(status).toBe(1);
  expect(read('doe-2022-sheep')).toBe(commented);
  expect(read('roe-2023-other')).toContain('venue: { id: conf, year: 2024 }');
});
