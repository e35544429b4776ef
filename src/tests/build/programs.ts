/**
 * The programs that people read our files with, run on what was built. One that isn't installed is no fault of the site: its
 * check is skipped, and the summary of `npm test` names it. Where `REQUIRE_PROGRAMS=1` is set, it fails.
 */
import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What has to be installed for this check: read by `scripts/lib/test-counts.ts`. */
    missing?: string;
  }
}

export interface Output {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends the test as skipped, or as failed where every program is asked for. `name` is for people: `biber`. */
export function isMissing(context: TestContext, name: string): never {
  if (process.env['REQUIRE_PROGRAMS'] === '1')
    throw new Error(`${name} is not installed, and REQUIRE_PROGRAMS=1 asks for it.`);
  context.task.meta.missing = name;
  return context.skip(`${name} is not installed`);
}

/** Runs a program to its end in `folder`; `input` is what it reads from its standard input. */
export function runProgram(
  context: TestContext,
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  input?: string,
): Output {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error && 'code' in error && error.code === 'ENOENT') return isMissing(context, command);
  if (error) throw error;
  return { status, stdout, stderr };
}
