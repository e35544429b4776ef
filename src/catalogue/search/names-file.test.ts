import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { searchFiles } from './files.ts';
import { readIdsFile } from './ids-file.ts';
import { readNamesFile, searchNames, type NamesFile } from './names-file.ts';

const read = readNamesFile(JSON.parse(JSON.stringify(searchFiles(catalogue).names)) as NamesFile);

test('what travels comes back: papers by id, title and date, and every link of each', () => {
  const factsOf = ({ id, title, published }: (typeof read.papers)[number]) => ({ id, title, published });
  expect(read.papers.map(factsOf)).toEqual(
    catalogue.papers.map(({ id, title, published }) => ({ id, title, published })),
  );
  const { ids, stamp } = searchFiles(catalogue);
  const shown = ['arxiv', 'doi', 'openreview', 'acl', 'url', 'code'] as const;
  expect(readIdsFile(ids, stamp)).toEqual(
    catalogue.papers.map(({ links }) =>
      Object.fromEntries(shown.flatMap((name) => (links[name] ? [[name, links[name]]] : []))),
    ),
  );
});

test('a byline holds the first family names and how many more', () => {
  const byId = new Map(read.papers.map(({ id, by }) => [id, by]));
  for (const { id, authors } of catalogue.papers) {
    const families = authors.map(({ family }) => family);
    const by = byId.get(id) ?? '';
    expect(by.startsWith(families.slice(0, 3).join(', ')), id).toBe(true);
    expect(by.endsWith(families.length > 4 ? ` +${families.length - 3}` : (families.at(-1) ?? '')), id).toBe(
      true,
    );
  }
});

test('names come back with aliases and counts', () => {
  expect(read.names).toEqual(searchNames(catalogue));
});
