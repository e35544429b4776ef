/** A git repository in a temporary folder, for tests of the commands that compare commits. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { files } from '../../src/tests/fixtures/records.ts';

export interface MadeUpRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Replaces all of content/ and commits it. */
  readonly commit: (contents: ReturnType<typeof files>, message: string) => void;
}

const DATE = '2024-01-03T00:00:00Z';

export function makeRepository(name: string): MadeUpRepository {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const identity = [
    '-c',
    'user.name=Ada Doe',
    '-c',
    'user.email=ada@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = { ...process.env, GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', env });
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    commit: (contents, message) => {
      rmSync(join(folder, 'content'), { recursive: true, force: true });
      for (const { path, content } of contents) {
        mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
        writeFileSync(join(folder, 'content', path), content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
  };
}
