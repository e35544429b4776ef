#!/usr/bin/env node
/** Repairs what a machine can in the files of content/, and says what it did. */
import { join } from 'node:path';
import {
  decodeUtf8,
  namesIn,
  parseRecords,
  readFiles,
  repairFile,
  type KnownNames,
  type SourceFile,
} from '../src/catalogue/index.ts';
import { lastClaimNumber } from './lib/git-content.ts';
import { EXIT, UsageError, command, contentFolder, today } from './lib/cli.ts';
import { pathBelow } from './lib/path-below.ts';
import { writeWhole } from './lib/write-whole.ts';

const HELP = `Repairs the layout of records: key order, quotes round ids, spaces, tabs, ids for names and aliases,
numbers for claims that have none: the next ones, never one that a claim of the paper had before.
It changes nothing that it can't be sure of, and says what it did. Comments stay.
Links are neither followed nor written through.

  npm run format                                        every record
  npm run format -- content/papers/wang-2022-ioi.md     this file
  npm run format -- --check                             only say what would change

  --check            write nothing; exit code 1 if anything would change
  --content <dir>    the content folder (content)

Exit code: 0 done, or nothing to do; 1 if a file had to be left alone, or with --check if anything would change; 2 wrong usage.`;

interface Done {
  readonly isChanged: boolean;
  /** Why the file had to be left alone. */
  readonly left?: string;
}

/** Repairs one file where it lies, unless it is none, or holds what can't be written back as it was. */
function repair(root: string, source: SourceFile, names: KnownNames, isCheck: boolean): Done {
  const path = join(root, source.path);
  const before = source.fault ?? decodeUtf8(source.content, source.size);
  if (typeof before !== 'string')
    return { isChanged: false, left: `${path}: ${before.message}\n  ${before.advice}` };
  const { text, done } = repairFile(source.path, before, names, () => lastClaimNumber(path));
  if (text === before) return { isChanged: false };
  if (!isCheck) writeWhole(path, text);
  console.log([path, ...done.map((line) => `  ${line}`)].join('\n'));
  return { isChanged: true };
}

await command(
  {
    help: HELP,
    flags: {
      check: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  ({ values, positionals }) => {
    const root = contentFolder(values.content);
    const all = readFiles(root);
    const named = positionals.map((path) => pathBelow(root, path));
    const files = all.filter(({ path, fault }) =>
      named.length > 0 ? named.includes(path) : fault !== undefined || path.endsWith('.md'),
    );
    const missing = named.find((path) => !files.some((file) => file.path === path));
    if (missing !== undefined) throw new UsageError(`Not a file of the content folder: ${missing}`);
    const names = namesIn(parseRecords(all, { today: today() }).records);

    const results = files.map((file) => repair(root, file, names, values.check));
    const left = results.flatMap((result) => result.left ?? []);
    for (const message of left) console.error(`Left alone: ${message}`);
    const changed = results.filter(({ isChanged }) => isChanged).length;
    const count = `${changed} of ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    if (changed === 0)
      console.log(`Nothing to repair in ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
    else if (values.check) console.log(`npm run format would repair ${count}.`);
    else console.log(`Repaired ${count}. npm run validate tells what is left.`);
    return left.length > 0 || (values.check && changed > 0) ? EXIT.problems : EXIT.clean;
  },
);
