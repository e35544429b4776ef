/** Around a release a browser may hold one file from before it and one from after: such a pair is refused, whatever has changed. */
import { describe, expect, test } from 'vitest';
import { otherPaper, paper, parse, term, tool } from '../../tests/fixtures/records.ts';
import { searchFiles, type SearchFiles } from './files.ts';
import { readNamesFile } from './names-file.ts';
import { readPapersFile } from './papers-file.ts';
import { OtherRelease } from './release.ts';

type Changes = Parameters<typeof parse>[0];

const filesOf = (changes: Changes): SearchFiles => searchFiles(parse(changes).catalogue);
const join = ({ names }: SearchFiles, { papers }: SearchFiles) =>
  readPapersFile(papers, readNamesFile(names));

const base: Changes = {
  'papers/roe-2023-other.md': otherPaper({ venue: undefined }),
  'venues.yaml':
    '- { id: conf, name: Conf, kind: conference }\n- { id: meet, name: Meet, kind: conference }\n',
};
const before = filesOf(base);

/** What a release may change while the list of papers stays as it is. */
const releases: Readonly<Record<string, Changes>> = {
  'a technique added before another': { 'techniques/ablation.md': term({ name: 'Ablation' }) },
  'a technique moved below another': {
    'techniques/path-patching.md': term({ name: 'Path patching' }),
    'techniques/patching.md': term({ name: 'Patching', parent: 'path-patching' }),
  },
  'a venue with more papers than the first had': {
    'papers/doe-2022-sheep.md': paper({ venue: '{ id: meet, year: 2023 }' }),
    'papers/roe-2023-other.md': otherPaper({ venue: '{ id: meet, year: 2024 }' }),
  },
  'an author whose name sorts first': {
    'papers/roe-2023-other.md': otherPaper({ authors: '[Abe Ash]', venue: undefined }),
  },
  'a paper filed elsewhere': {
    'papers/doe-2022-sheep.md': paper({
      contributions:
        '\n  - to: [findings/features]\n    tldr: "Counting is done by two features, one after the other."',
    }),
  },
  'a tool': { 'tools/pen.md': tool({ name: 'Pen' }) },
  'a TL;DR': {
    'papers/doe-2022-sheep.md': paper({
      tldr: '"Counting sheep in a tiny model is done by three heads, and not by two."',
    }),
  },
};

describe('names of one release with papers of another are refused', () => {
  test.each(Object.entries(releases))('%s', (_, changes) => {
    const after = filesOf({ ...base, ...changes });
    expect(after.papers.papers.length).toBe(before.papers.papers.length);
    expect(() => join(before, after)).toThrow(OtherRelease);
    expect(() => join(after, before)).toThrow(OtherRelease);
    expect(join(after, after).papers.map(({ id }) => id)).toEqual(
      join(before, before).papers.map(({ id }) => id),
    );
  });
});

test('files that nothing has changed fit, in whichever build they were made', () => {
  expect(join(before, filesOf(base)).papers.length).toBe(2);
});

test('a script refuses files that are laid out in another way', () => {
  expect(() => readNamesFile({ ...before.names, layout: 'id name' })).toThrow(OtherRelease);
  expect(() => readPapersFile({ ...before.papers, layout: 'tldr' }, readNamesFile(before.names))).toThrow(
    OtherRelease,
  );
});

test('each row is laid out as its file says', () => {
  const [names = 0, papers = 0] = before.names.layout.split('; ').map((part) => part.split(' ').length);
  const longest = (rows: readonly (readonly unknown[])[]) => Math.max(...rows.map((row) => row.length));
  expect(longest(Object.values(before.names.names).flat())).toBeLessThanOrEqual(names);
  expect(before.names.papers.length).toBe(papers);
  expect(longest(before.papers.papers)).toBeLessThanOrEqual(
    before.papers.layout.split('; ')[0]?.split(' ').length ?? 0,
  );
});
