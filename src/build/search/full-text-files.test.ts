/** The full-text index is the same at every build, and cut so that a search fetches little of it. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../tests/fixtures/papers.ts';
import { searchFiles } from '../../catalogue/search/files.ts';
import { arrayItems, readText } from './cbor.ts';
import { buildFullTextFiles } from './full-text-files.ts';

const people = Array.from(
  { length: 40 },
  (_, index) => `Ada Doe${String.fromCharCode(97 + (index % 26))}${index}`,
);
/** As many different words as fill a few files. */
const manyWords = (index: number): string =>
  Array.from({ length: 60 }, (_, word) => (1e7 + index * 60_013 + word * 7_919).toString(36)).join(' ');
const catalogue = madeUpCatalogue(
  people.map((name, index) => ({
    id: `doe-2022-${index}`,
    data: {
      title: `Counting ${index} sheep ${manyWords(index)}`,
      authors: [name, ...people.slice(0, index % 7)],
    },
  })),
);

const files = await buildFullTextFiles(catalogue);
const open = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray('pagefind_dcd'.length);

test('a paper is called by the stamp of the release and its place', () => {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array();
  const [, pages = meta] = arrayItems(open(meta));
  const names = arrayItems(pages).map((page) => readText(arrayItems(page)[0] ?? page));
  expect(names).toEqual(catalogue.papers.map((_, place) => `${searchFiles(catalogue).stamp}-${place}`));
});

test('words that begin alike stand in one file', () => {
  const starts = files
    .filter(({ path }) => path.startsWith('index/'))
    .map(({ content }) => {
      const words = arrayItems(arrayItems(open(content))[0] ?? content);
      return new Set(words.map((word) => readText(arrayItems(word)[0] ?? word).slice(0, 4)));
    });
  expect(starts.length).toBeGreaterThan(1);
  const all = starts.flatMap((one) => [...one]);
  expect(all).toEqual([...new Set(all)]);
});

test('twice the same files, byte for byte', async () => {
  const [first, second] = [files, await buildFullTextFiles(catalogue)];
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
  expect(
    first
      .filter(
        ({ content }, index) => Buffer.compare(content, second[index]?.content ?? new Uint8Array()) !== 0,
      )
      .map(({ path }) => path),
  ).toEqual([]);
});
