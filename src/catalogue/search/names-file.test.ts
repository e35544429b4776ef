import { expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { searchFiles } from './files.ts';
import { readNamesFile, searchNames, type NamesFile } from './names-file.ts';

const read = readNamesFile(JSON.parse(JSON.stringify(searchFiles(catalogue).names)) as NamesFile);

test('what travels comes back: papers by id, title, date and ids', () => {
  const facts = catalogue.papers.map(({ id, title, published, links }) => ({
    id,
    title,
    published,
    arxiv: links.arxiv,
    doi: links.doi,
  }));
  expect(
    read.papers.map(({ id, title, published, links }) => ({
      id,
      title,
      published,
      arxiv: links.arxiv,
      doi: links.doi,
    })),
  ).toEqual(facts);
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
