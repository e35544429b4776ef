#!/usr/bin/env node
/** Checks the catalogue, whole or the files named, and prints every problem with its place and what to do. */
import { lstatSync } from 'node:fs';
import { readCatalogue } from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, contentFolder, isGitHub, readDay, today } from './lib/cli.ts';
import { pathBelow } from './lib/path-below.ts';
import { report } from './lib/report.ts';

const HELP = `Checks content/ and prints every problem: file:line:column, field, what was found, what to do.

  npm run validate                                        everything
  npm run validate -- content/papers/wang-2022-ioi.md     this file, compared with everything

  --json             print { files, problems } as JSON
  --annotate         also print GitHub annotations (on by itself in GitHub Actions)
  --content <dir>    the content folder (content)
  --today <date>     the day that dates are compared with, 2026-11-21 (today)

Exit code: 0 clean, 1 problems, 2 wrong usage.`;

await command(
  {
    help: HELP,
    flags: {
      json: { type: 'boolean', default: false },
      annotate: { type: 'boolean', default: isGitHub() },
      content: { type: 'string', default: 'content' },
      today: { type: 'string', default: today() },
    },
    takesWords: true,
  },
  ({ values, positionals }) => {
    const day = readDay(values.today, '--today');
    const root = contentFolder(values.content);
    const lost = positionals.find((path) => !lstatSync(path, { throwIfNoEntry: false }));
    if (lost !== undefined) throw new UsageError(`No such file: ${lost}`);
    // As problems show them, wherever the folder lies.
    const named = positionals.map((path) => `content/${pathBelow(root, path)}`);

    const { problems: all, files } = readCatalogue(root, { today: day });
    const other = positionals.find((_, index) => !files.includes(named[index] ?? ''));
    if (other !== undefined) throw new UsageError(`Not a file of the content folder: ${other}`);
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
  },
);
