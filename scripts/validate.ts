#!/usr/bin/env node
/** Checks the catalogue, whole or the files named, and prints every problem with its place and what to do. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readCatalogue } from '../src/catalogue/index.ts';
import { EXIT, UsageError, contentFolder, isGitHub, readArguments, readDay, run, today } from './lib/cli.ts';
import { report } from './lib/report.ts';

const HELP = `Checks content/ and prints every problem: file:line:column, field, what was found, what to do.

  npm run validate                                        everything
  npm run validate -- content/papers/wang-2022-ioi.md     this file, compared with everything

  --json             print { files, problems } as JSON
  --annotate         also print GitHub annotations (on by itself in GitHub Actions)
  --content <dir>    the content folder (content)
  --today <date>     the day that dates are compared with, 2026-11-21 (today)

Exit code: 0 clean, 1 problems, 2 wrong usage.`;

/** A path as problems show it: `content/…` below the content folder, wherever that lies. */
function toLabel(path: string, root: string): string {
  const below = relative(root, resolve(path)).replaceAll('\\', '/');
  if (!existsSync(path)) throw new UsageError(`No such file: ${path}`);
  if (below.startsWith('..') || statSync(path).isDirectory())
    throw new UsageError(`Not a file of the content folder: ${path}`);
  return `content/${below}`;
}

await run(() => {
  const { values, positionals } = readArguments(
    {
      json: { type: 'boolean', default: false },
      annotate: { type: 'boolean', default: isGitHub() },
      content: { type: 'string', default: 'content' },
      today: { type: 'string', default: today() },
      help: { type: 'boolean', short: 'h', default: false },
    },
    { takesWords: true },
  );
  if (values.help) {
    console.log(HELP);
    return EXIT.clean;
  }
  const day = readDay(values.today, '--today');
  const root = resolve(contentFolder(values.content));
  const named = positionals.map((path) => toLabel(path, root));

  const { problems: all, files } = readCatalogue(values.content, { today: day });
  const folder = values.content.replace(/\/+$/, '');
  const problems = all
    .filter(({ file, also = file }) => named.length === 0 || named.includes(file) || named.includes(also))
    .map(({ line, column, field, message, advice, file }) => ({
      file: file.replace(/^content(?=\/)/, folder),
      line,
      column,
      field,
      message,
      advice,
    }));
  console.log(
    report(problems, { json: values.json, annotate: values.annotate, files: named.length || files.length }),
  );
  return problems.length > 0 ? EXIT.problems : EXIT.clean;
});
