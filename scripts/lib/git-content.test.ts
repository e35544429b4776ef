/** Content as it was at a commit: the bytes of its files, whatever they are called; links are named, not followed. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { files } from '../../src/catalogue/fixtures.ts';
import { readCommit } from './git-content.ts';
import { makeRepository } from './made-up-repository.ts';

const { folder, git, commit } = makeRepository('git-content');
afterAll(() => rmSync(folder, { recursive: true }));

test('every file has its own content, beside odd names and links', () => {
  const odd = { path: 'papers/odd\nname "1".md', content: 'odd\n' };
  commit([...files(), odd], 'Files');
  symlinkSync('/etc/hostname', join(folder, 'content/papers/a-link.md'));
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A link');
  const read = readCommit(folder, 'HEAD');
  const texts = new Map(read.map(({ path, content }) => [path, Buffer.from(content).toString()]));
  for (const { path, content } of [...files(), odd]) expect(texts.get(path)).toBe(content);
  expect(read.filter(({ fault }) => fault !== undefined)).toEqual([
    {
      path: 'papers/a-link.md',
      content: '',
      fault: { message: 'a link, which is not followed', advice: 'Put the file itself here.' },
    },
  ]);
});
