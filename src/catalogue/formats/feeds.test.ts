import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { receptionOf } from '../views/tested/index.ts';
import { toAtomFeed, toJsonFeed, toReceptionFeed, type FeedSource } from './feeds.ts';
import { madeUpTests, paperIn } from '../../tests/fixtures/tested.ts';
import { madeUpCatalogue, madeUpPaper, papers } from '../../tests/fixtures/papers.ts';

const source = (list: FeedSource['papers']): FeedSource => ({
  title: 'Probing & co <3',
  description: 'Papers on probing.',
  path: '/techniques/probing/',
  papers: list,
  publisher: 'MI Atlas',
  toUrl: (path) => `https://example.org/atlas${path}`,
});

describe('feeds', () => {
  const older = madeUpPaper({ added: '2026-01-01', updated: '2026-02-03' }, 'doe-2020-older');
  const newer = madeUpPaper({ added: '2026-11-20', updated: '2026-11-21' }, 'doe-2019-newer');

  it('take ids and dates from the records, what was added last first', () => {
    const feed = parseAtomFeed(toAtomFeed(source([older, newer])));
    expect(feed).toMatchObject({
      id: 'https://example.org/atlas/techniques/probing/',
      title: { value: 'Probing & co <3' },
      updated: '2026-11-21T00:00:00.000Z',
    });
    expect(feed.entries?.map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [
        'https://example.org/atlas/papers/doe-2019-newer/',
        '2026-11-20T00:00:00.000Z',
        '2026-11-21T00:00:00.000Z',
      ],
      [
        'https://example.org/atlas/papers/doe-2020-older/',
        '2026-01-01T00:00:00.000Z',
        '2026-02-03T00:00:00.000Z',
      ],
    ]);
    expect(feed.entries?.[0]?.content?.value).toBe('The summary, in Markdown.');
  });

  it('are valid without a paper', () => {
    expect(parseAtomFeed(toAtomFeed(source([])))).toMatchObject({ updated: '2000-01-01T00:00:00.000Z' });
    expect(parseJsonFeed(toJsonFeed(source([])))).toMatchObject({ title: 'Probing & co <3' });
  });

  it('of everything end after the newest entries', () => {
    const { items } = parseJsonFeed(toJsonFeed({ ...source([older, newer]), limit: 1 }));
    expect(items?.map(({ id }) => id)).toEqual(['https://example.org/atlas/papers/doe-2019-newer/']);
  });

  it('hold full addresses only', () => {
    // Authors of two papers have a page, and so an address.
    const paper = madeUpCatalogue([
      { id: 'doe-2019-newer', data: {} },
      { id: 'doe-2020-older', data: {} },
    ]).papers.slice(0, 1);
    const text = toAtomFeed(source(paper)) + toJsonFeed(source(paper));
    const addresses = [
      ...text.matchAll(/(?:(?:href|scheme)=|"(?:id|\w*url)": )"([^"]+)|<(?:id|uri)>\s*([^<]+)/g),
    ].map(([, one, other]) => one ?? other);
    expect(addresses).toHaveLength(13);
    expect(addresses.filter((address) => !address?.startsWith('https://example.org/atlas/'))).toEqual([]);
  });

  it('name an author without a page, and give no address', () => {
    const [item] = parseJsonFeed(toJsonFeed(source([newer]))).items ?? [];
    expect(item?.authors).toEqual([{ name: 'Ada Doe' }]);
  });

  it('bring back title and authors of a thousand made-up papers', () => {
    const facts = (list: FeedSource['papers']) =>
      list.map(({ title, authors }) => [title, authors.map(({ name }) => name)]);
    fc.assert(
      fc.property(fc.array(papers, { minLength: 50, maxLength: 50 }), (list) => {
        const { entries } = parseAtomFeed(toAtomFeed(source(list)));
        const { items } = parseJsonFeed(toJsonFeed(source(list)));
        expect(
          entries?.map(({ title, authors }) => [title?.value, authors?.map(({ name }) => name)]),
        ).toEqual(facts(list));
        expect(items?.map(({ title, authors }) => [title, authors?.map(({ name }) => name)])).toEqual(
          facts(list),
        );
      }),
      { numRuns: 20, seed: 6 },
    );
  });
});

describe('the reception of a paper', () => {
  const relate = (type: string) => ({
    claims: ['{ n: 1, to: [findings/features], techniques: [] }'],
    more: { relations: `[{ type: ${type}, paper: p01, note: "${type} it", where: "§1" }]` },
  });
  const catalogue = madeUpTests([
    {
      authors: '[Ada Doe]',
      claims: ['{ n: 1, to: [techniques/herding], role: introduces }'],
    },
    relate('replicates'),
    relate('applies'),
    { ...relate('extends'), authors: '[Ada Doe]' },
    { claims: ['{ n: 1, to: [techniques/herding], role: critiques, where: "§1" }'] },
  ]);
  const p01 = paperIn(catalogue, 'p01');

  it('tells of critiques, replications, extensions and uses, newest first, each once', () => {
    const feed = parseAtomFeed(
      toReceptionFeed(p01, receptionOf(catalogue, p01), {
        publisher: 'MI Atlas',
        toUrl: (path) => `https://example.org${path}`,
      }),
    );
    expect(feed.title?.value).toBe('Reception of Paper p01');
    expect(feed.entries?.map(({ id, title, summary }) => [id, title?.value, summary?.value])).toEqual([
      [
        'https://example.org/papers/p01/#disputed-p05',
        'Disputed by: Paper p05',
        'What this claim says, at some length. (independent)',
      ],
      [
        'https://example.org/papers/p01/#extended-p04',
        'Extended by: Paper p04',
        'extends it (shares an author)',
      ],
      ['https://example.org/papers/p01/#applied-p03', 'Applied by: Paper p03', 'applies it (independent)'],
      [
        'https://example.org/papers/p01/#replicated-p02',
        'Replicated by: Paper p02',
        'replicates it (independent)',
      ],
    ]);
  });

  it('is a valid feed before anybody has answered', () => {
    const p05 = paperIn(catalogue, 'p05');
    const text = toReceptionFeed(p05, [], {
      publisher: 'MI Atlas',
      toUrl: (path) => `https://example.org${path}`,
    });
    expect(parseAtomFeed(text).id).toBe('https://example.org/papers/p05/reception.xml');
  });
});
