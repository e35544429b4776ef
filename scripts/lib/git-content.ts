/** The content folder as it was at some commit, and what its history holds: read from git without touching the working tree. */
import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
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

const FAULT = { message: 'a link, which is not followed', advice: 'Put the file itself here.' };

/** The files below `content/` at a commit, hidden ones left out; links and other repositories are named, not followed. */
export function readCommit(folder: string, commit: string): readonly SourceFile[] {
  const listed = git(folder, ['ls-tree', '-r', '-z', `${commit}:content`]);
  const entries = (listed?.toString('utf8').split('\0') ?? []).flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) \S+ (\S+)\t([^]+)$/.exec(line) ?? [];
    return path === '' || path.split('/').some((part) => part.startsWith('.')) ? [] : [{ mode, id, path }];
  });
  const files = entries.filter(({ mode }) => mode.startsWith('100'));
  const others = entries.filter(({ mode }) => !mode.startsWith('100'));
  // By their ids: a name may hold a line end.
  const output = git(folder, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
  return [
    ...(output
      ? splitBatch(
          output,
          files.map(({ path }) => path),
        )
      : []),
    ...others.map(({ path }) => ({ path, content: '', fault: FAULT })),
  ];
}

const claimNumbers = (changes: string, sign: '+' | '-'): readonly number[] =>
  [...changes.matchAll(new RegExp(`^\\${sign}\\s+(?:-\\s+)?(?:\\{\\s*)?n:\\s*(\\d+)`, 'gm'))].map(([, n]) =>
    Number(n),
  );

const HISTORY = ['log', '-p', '--unified=0', '--reverse', '--topo-order', '--format=', '-Gn: *[0-9]', '--'];

/** The highest number that a claim in this file ever had; 0 where no history is known. */
export function lastClaimNumber(file: string): number {
  const changes = git(dirname(file), [...HISTORY, basename(file)]);
  return Math.max(0, ...claimNumbers(changes?.toString('utf8') ?? '', '+'));
}

/** `content/papers/wang-2022-ioi.md: 4`, where a claim's number came back after a commit had taken it away; oldest first. */
export function numbersGivenAgain(folder: string): readonly string[] {
  const gone = new Set<string>();
  const changes = git(folder, [...HISTORY, 'content/papers'])?.toString('utf8') ?? '';
  return changes.split(/^diff --git /m).flatMap((change) => {
    const file = /^a\/(\S+)/.exec(change)?.[1] ?? '';
    const [removed, added] = [claimNumbers(change, '-'), claimNumbers(change, '+')];
    const again = added.filter((n) => !removed.includes(n) && gone.has(`${file}: ${n}`));
    for (const n of removed) if (!added.includes(n)) gone.add(`${file}: ${n}`);
    return again.map((n) => `${file}: ${n}`);
  });
}
