import { expect, test } from 'vitest';
import { identify } from '../../../src/catalogue/index.ts';
import { fetchFacts, fetchFromArxiv } from './fetch-facts.ts';
import { createGet } from './http.ts';
import { arxivError, arxivFeed, emptyFeed, htmlPage, startStub, type Answer } from './stub.ts';

const PAUSE_MS = 3_000;

/** Time that passes only by waiting; `waits` are the milliseconds of each. */
function madeUpClock() {
  const waits: number[] = [];
  const now = () => waits.reduce((sum, ms) => sum + ms, 0);
  const sleep = (ms: number) => Promise.resolve(void waits.push(ms));
  return { waits, options: { now, sleep, pauseMs: PAUSE_MS, retryMs: 500, waitMaxMs: 60_000 } };
}
const fetchOne = async (text: string, ...answers: readonly Answer[]) => {
  await using stub = await startStub(...answers);
  const services = { arxiv: `${stub.url}/api/query`, doi: stub.url, openreview: stub.url, acl: stub.url };
  const found = identify(text);
  if (!found) throw new Error(text);
  const { waits, options } = madeUpClock();
  // Real time only where no answer comes.
  const timeoutMs = answers.includes('hang') ? 200 : 60_000;
  const facts = await fetchFacts(found, createGet({ ...options, timeoutMs }), services);
  return { facts, waits, asked: [...stub.asked], host: stub.url.replace('http://', '') };
};

const CSL = JSON.stringify({
  title: 'A Circuit',
  author: [{ given: 'Ada', family: 'Doe' }],
  issued: { 'date-parts': [[2022, 2]] },
  DOI: '10.1162/x',
});
const NOTE = JSON.stringify({
  notes: [
    {
      id: 'NpsVSN6o4ul',
      pdate: 1644451200000,
      content: { title: { value: 'A Circuit' }, authors: { value: ['Ada Doe'] } },
    },
  ],
});
const BIB =
  '@inproceedings{doe-2022, title = "A Circuit", author = "Doe, Ada", year = "2022", month = feb, url = "https://aclanthology.org/2022.emnlp-main.3/"}';

const ID = '2202.05262';
const SERVICES = [
  {
    name: 'arXiv',
    given: ID,
    good: arxivFeed(ID, 'A Circuit'),
    path: '/api/query?id_list=2202.05262&max_results=1',
    wrong: arxivFeed('2202.99999', 'Other'),
    unread: 'arXiv’s answer can’t be read',
    unknown: 'arXiv has no paper 2202.05262',
  },
  {
    name: 'doi.org',
    given: '10.1162/x',
    good: CSL,
    path: '/10.1162/x',
    wrong: CSL.replace('10.1162/x', '10.1162/y'),
    unread: 'doi.org’s answer can’t be read',
    unknown: 'doi.org answered for another DOI: 10.1162/y',
  },
  {
    name: 'OpenReview',
    given: 'https://openreview.net/forum?id=NpsVSN6o4ul',
    good: NOTE,
    path: '/notes?forum=NpsVSN6o4ul',
    wrong: NOTE.replace('NpsVSN6o4ul', 'other12'),
    unread: 'OpenReview’s answer can’t be read',
    unknown: 'OpenReview has no paper NpsVSN6o4ul',
  },
  {
    name: 'ACL',
    given: '2022.emnlp-main.3',
    good: BIB,
    path: '/2022.emnlp-main.3.bib',
    wrong: BIB.replace('main.3', 'main.4'),
    unread: 'the ACL Anthology’s answer can’t be read',
    unknown: 'the ACL Anthology answered for another paper: 2022.emnlp-main.4',
  },
] as const;

test.for(SERVICES)('$name: a good answer, asked for once, by name', async ({ given, good, path }) => {
  const { facts, asked } = await fetchOne(given, { body: good });
  expect(facts).toMatchObject({ title: 'A Circuit', authors: ['Ada Doe'] });
  expect(asked.map(({ url }) => url)).toEqual([path]);
  expect(asked[0]?.agent).toMatch(/^mi-atlas\/\d+\.\d+\.\d+ \(.+\)$/);
});

test.for(SERVICES)('$name: 429, then good', async ({ given, good }) => {
  const { facts, waits } = await fetchOne(
    given,
    { status: 429, body: '', headers: { 'retry-after': '7' } },
    { body: good },
  );
  expect(facts).toMatchObject({ title: 'A Circuit' });
  expect(waits).toEqual([7_000]);
});

test.for(SERVICES)(
  '$name: each failure has its own message',
  async ({ given, good, wrong, unread, unknown }) => {
    const cases: readonly (readonly [Answer, string | ((host: string) => string)])[] = [
      [
        { status: 429, body: '', headers: { 'retry-after': '3600' } },
        (host) => `${host} asks for a pause (429)`,
      ],
      [{ status: 404, body: '' }, (host) => `${host} knows nothing under this id (404)`],
      [{ status: 503, body: htmlPage }, (host) => `${host} answered with 503`],
      [{ body: wrong }, unknown],
      [{ body: htmlPage }, unread],
      [{ body: good.slice(0, good.length / 2) }, unread],
      [{ body: '' }, unread],
      ['cut', (host) => `${host} can’t be reached`],
      ['hang', (host) => `${host} didn’t answer within 0.2 seconds`],
    ];
    for (const [answer, message] of cases) {
      const { facts, host } = await fetchOne(given, answer);
      expect(facts).toMatchObject({ message: typeof message === 'string' ? message : message(host) });
      expect('advice' in facts && facts.advice).toMatch(/\.$/);
    }
  },
);

test('arXiv: an entry titled Error, and none', async () => {
  expect((await fetchOne(ID, { body: arxivError })).facts).toMatchObject({
    message: 'arXiv has no paper 2202.05262: incorrect id format for 9999.99999',
  });
  expect((await fetchOne(ID, { body: emptyFeed })).facts).toMatchObject({
    message: 'arXiv has no paper 2202.05262',
  });
});

test('three tries, no more', async () => {
  expect((await fetchOne(ID, { status: 500, body: '' })).asked).toHaveLength(3);
  expect((await fetchOne(ID, { status: 404, body: '' })).asked).toHaveLength(1);
});

test('nothing listens', async () => {
  const services = { arxiv: 'http://127.0.0.1:9', doi: '', openreview: '', acl: '' };
  const facts = await fetchFromArxiv([ID], createGet(madeUpClock().options), services);
  expect(facts.get(ID)).toMatchObject({ message: '127.0.0.1:9 can’t be reached' });
});

test('a host is left its pause between two requests, and arXiv is asked for many at once', async () => {
  await using stub = await startStub({ body: emptyFeed });
  const { waits, options } = madeUpClock();
  const get = createGet(options);
  await get(stub.url);
  await fetchFromArxiv(
    Array.from({ length: 60 }, (_, index) => `2202.${String(index).padStart(5, '0')}`),
    get,
    { arxiv: stub.url, doi: '', openreview: '', acl: '' },
  );
  expect(stub.asked).toHaveLength(3);
  expect(waits).toEqual([PAUSE_MS, PAUSE_MS]);
});
