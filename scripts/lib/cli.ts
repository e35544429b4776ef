/** Flags, settings and exit codes that all scripts share: what is wrong is said in a sentence, with exit code 2. */
import { existsSync, statSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isPartialDate, suggest } from '../../src/catalogue/index.ts';
import { readSite, SettingError, type Site } from '../../src/site/settings.ts';

/** 0: clean. 1: problems found. 2: wrong usage, or our own failure. */
export const EXIT = { clean: 0, problems: 1, usage: 2 } as const;

/** Today's date, as the core wants it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** True where GitHub reads annotations from the output. */
export const isGitHub = (): boolean => process.env['GITHUB_ACTIONS'] === 'true';

/** A wrong use of a script: its message is printed without a stack trace. */
export class UsageError extends Error {}

/** What `parseArgs` says of a wrong flag, for people. */
function toSentence(error: unknown, flags: readonly string[]): string {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const named = /'(?:-\w, )?(-*[^'\s]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [nearest] = suggest(named, flags);
    return `There is no flag ${named}. ${nearest ? `Did you mean ${nearest}? ` : ''}Flags: ${flags.join(', ')}.`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `"${named}" is not expected here: only flags are.`;
  if (/does not take an argument/.test(message)) return `${named} takes no value.`;
  if (/argument missing|ambiguous/.test(message)) return `${named} needs a value.`;
  return message;
}

/** The flags of this run, and its other arguments where `takesWords`; what isn't known is a `UsageError`. `args` is for tests. */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  options: T,
  {
    takesWords = false,
    args = process.argv.slice(2),
  }: { readonly takesWords?: boolean; readonly args?: readonly string[] } = {},
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: takesWords, strict: true });
  } catch (error) {
    throw new UsageError(
      toSentence(
        error,
        Object.keys(options).map((name) => `--${name}`),
      ),
      { cause: error },
    );
  }
}

/** The folder that `--content` names. */
export function contentFolder(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new UsageError(`No such folder: ${path}`);
  return path;
}

/** A day of the calendar, for `flag`. */
export function readDay(text: string, flag: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isPartialDate(text))
    throw new UsageError(`${flag} is not a day of the calendar: ${text}. Write it as 2026-11-21.`);
  return text;
}

/** A whole number from `least` to `most`, for `flag`. */
export function readNumber(text: string, flag: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`${flag} takes a whole number from ${least} to ${most}, not ${text || 'nothing'}.`);
  return number;
}

/** Name, address and repository of this copy, from the environment. */
export const readSettings = (): Site => readSite(process.env);

/** Runs a script's body, which returns its exit code, or nothing while it goes on; failures are told in one line. */
export async function run(body: () => number | undefined | Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) console.error(`${message}\nSee --help.`);
    else console.error(error instanceof SettingError ? message : `Failed: ${message}`);
    process.exitCode = EXIT.usage;
  }
}

/** What a command was given: the values of its flags, and its other arguments. */
export type Given<T extends ParseArgsOptionsConfig> = ReturnType<typeof readArguments<T>>;

interface Command<T extends ParseArgsOptionsConfig> {
  readonly help: string;
  /** All but `--help`, which every command has. */
  readonly flags: T;
  /** Whether it takes other arguments than flags. */
  readonly takesWords?: boolean;
}

/** A whole command: says its help where that is asked for, else runs its body with what was given. */
export const command = <const T extends ParseArgsOptionsConfig>(
  { help, flags, takesWords = false }: Command<T>,
  body: (given: Given<T>) => number | undefined | Promise<number | undefined>,
): Promise<void> =>
  run(() => {
    const given = readArguments(
      { ...flags, help: { type: 'boolean', short: 'h', default: false } },
      { takesWords },
    );
    if ((given.values as { readonly help?: boolean }).help) {
      console.log(help);
      return EXIT.clean;
    }
    return body(given);
  });
