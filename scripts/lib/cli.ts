/** Flags and exit codes that all scripts share. */
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** 0: clean. 1: problems found. 2: wrong usage, or our own failure. */
export const EXIT = { clean: 0, problems: 1, usage: 2 } as const;

/** Today's date, as the core wants it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** True where GitHub reads annotations from the output. */
export const isGitHub = (): boolean => process.env['GITHUB_ACTIONS'] === 'true';

/** A wrong use of a script: its message is printed without a stack trace. */
export class UsageError extends Error {}

/** The flags and file arguments of this run; an unknown flag is a `UsageError`. */
export function readArguments<const T extends ParseArgsOptionsConfig>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The folder, if it is there; else a `UsageError`. */
export function requireFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`No such folder: ${path}`);
  return path;
}

/** Runs a script's body, which returns its exit code; failures are told in one line. */
export async function run(body: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof UsageError ? `${message}\nSee --help.` : `Failed: ${message}`);
    process.exitCode = EXIT.usage;
  }
}
