/** The summary of a pull request, as the workflow runs it: in a repository, against a commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { files, otherPaper, paper } from '../src/tests/fixtures/records.ts';
import { makeRepository } from './lib/made-up-repository.ts';

const { folder, git, commit } = makeRepository('summary');
afterAll(() => rmSync(folder, { recursive: true }));

test('a new record is told, on the terminal and in the summary of the run', () => {
  commit(files({ 'papers/doe-2022-sheep.md': paper() }), 'Begin');
  git('tag', 'begin');
  commit(
    files({ 'papers/doe-2022-sheep.md': paper(), 'papers/roe-2023-other.md': otherPaper() }),
    'Add a paper',
  );
  const summary = join(folder, 'summary.md');
  const text = execFileSync(process.execPath, [resolve('scripts/summarise-change.ts'), '--since', 'begin'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
  });
  expect(text).toContain('roe-2023-other');
  expect(text).not.toContain('doe-2022-sheep');
  expect(readFileSync(summary, 'utf8')).toBe(text);
});
