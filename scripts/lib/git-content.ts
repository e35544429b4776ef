/** The content folder as it was at some commit, read from git without touching the working tree. */
import { spawnSync } from 'node:child_process';
import type { SourceFile } from '../../src/catalogue/index.ts';
import { UsageError, readDay } from './cli.ts';

const MAX_BYTES = 512 * 1024 * 1024;

/** Output of a git command as bytes; undefined if it fails. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, input, maxBuffer: MAX_BYTES });
  return status === 0 ? stdout : undefined;
}

const line = (output: Buffer | undefined): string => output?.toString('utf8').trim() ?? '';

/**
 * The commit that a date or reference means: for `2026-11-21`, the last one before that day began (UTC); undefined if
 * the history begins later. An unknown reference, or a history that was not fetched whole, is a `UsageError`.
 */
export function findCommit(folder: string, since: string): string | undefined {
  if (line(git(folder, ['rev-parse', '--is-shallow-repository'])) === 'true') {
    throw new UsageError(
      'The history was not fetched whole. Run git fetch --unshallow, or check out with fetch-depth: 0.',
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    const day = readDay(since, '--since');
    return line(git(folder, ['rev-list', '-1', `--before=${day}T00:00:00Z`, 'HEAD'])) || undefined;
  }
  const commit = line(
    git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`]),
  );
  if (!commit) throw new UsageError(`Neither a date like 2026-11-21 nor a commit, tag or branch: ${since}`);
  return commit;
}

/** `<sha> blob <size>\n<content>\n`, once a file, in the order asked for. */
function splitBatch(output: Buffer, paths: readonly string[]): readonly SourceFile[] {
  let offset = 0;
  return paths.map((path) => {
    const end = output.indexOf('\n', offset);
    const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
    const content = output.subarray(end + 1, end + 1 + size);
    offset = end + 1 + size + 1;
    return { path, content, size };
  });
}

/** The files below `content/` at a commit, hidden ones left out. */
export function readCommit(folder: string, commit: string): readonly SourceFile[] {
  const names = git(folder, ['ls-tree', '-r', '-z', '--name-only', `${commit}:content`]);
  const paths = (names?.toString('utf8').split('\0') ?? []).filter(
    (path) => path && !path.split('/').some((part) => part.startsWith('.')),
  );
  const output = git(
    folder,
    ['cat-file', '--batch'],
    paths.map((path) => `${commit}:content/${path}\n`).join(''),
  );
  return output ? splitBatch(output, paths) : [];
}
