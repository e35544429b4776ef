#!/usr/bin/env node
/** Repairs what a machine can in the files of content/, and says what it did. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { KINDS, KIND_NAMES, namesIn, readCatalogue, repairFile } from '../src/catalogue/index.ts';
import { EXIT, UsageError, contentFolder, readArguments, run, today } from './lib/cli.ts';

const HELP = `Repairs the layout of records: key order, quotes round ids, spaces, tabs, ids for names and aliases.
It changes nothing that it can't be sure of, and says what it did. Comments stay.

  npm run format                                        every record
  npm run format -- content/papers/wang-2022-ioi.md     this file
  npm run format -- --check                             only say what would change

  --check            write nothing; exit code 1 if anything would change
  --content <dir>    the content folder (content)

Exit code: 0 done, or nothing to do; 1 with --check, if anything would change; 2 wrong usage.`;

/** Every record file, below the content folder. */
const allFiles = (root: string): readonly string[] =>
  KIND_NAMES.filter((kind) => KINDS[kind].form === 'folder' && existsSync(join(root, kind))).flatMap((kind) =>
    readdirSync(join(root, kind))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${kind}/${name}`),
  );

function below(root: string, path: string): string {
  const inside = relative(resolve(root), resolve(path)).replaceAll('\\', '/');
  if (!existsSync(path) || inside.startsWith('..'))
    throw new UsageError(`Not a file of the content folder: ${path}`);
  return inside;
}

await run(() => {
  const { values, positionals } = readArguments(
    {
      check: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    { takesWords: true },
  );
  if (values.help) {
    console.log(HELP);
    return EXIT.clean;
  }
  const root = contentFolder(values.content);
  const files = positionals.length > 0 ? positionals.map((path) => below(root, path)) : allFiles(root);
  const names = namesIn(readCatalogue(root, { today: today() }).records);

  let changed = 0;
  for (const file of files) {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const { text, done } = repairFile(file, before, names);
    if (text === before) continue;
    changed += 1;
    if (!values.check) writeFileSync(path, text);
    console.log([path, ...done.map((line) => `  ${line}`)].join('\n'));
  }
  const count = `${changed} of ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  if (changed === 0)
    console.log(`Nothing to repair in ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
  else if (values.check) console.log(`npm run format would repair ${count}.`);
  else console.log(`Repaired ${count}. npm run validate tells what is left.`);
  return values.check && changed > 0 ? EXIT.problems : EXIT.clean;
});
