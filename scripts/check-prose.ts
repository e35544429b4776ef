#!/usr/bin/env node
/** Reads all prose of the catalogue for what a machine can see: repeats, openings, spelling, runs shared with other texts. */
import { basename } from 'node:path';
import { readCatalogue } from '../src/catalogue/index.ts';
import { EXIT, command, contentFolder, today } from './lib/cli.ts';
import { readNamedFile } from './lib/import/read-text-file.ts';
import { contentTexts } from './lib/content-texts.ts';
import { findMisspelt, findOpenings, findRepeats, findShared } from './lib/prose.ts';
import { openDictionary } from './lib/dictionary.ts';

const HELP = `Reads the prose of all records: sentences of twelve or more words that stand in two records, openings such as
"The paper", words that are in no dictionary. Exit code 1 if something is found.

  node scripts/check-prose.ts                       the catalogue alone
  node scripts/check-prose.ts --against list.md …   and runs of twelve words that it shares with these texts

  --content <dir>    the content folder (content)

A word that is right: add it to scripts/lib/words.txt.`;

await command(
  {
    help: HELP,
    flags: {
      against: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  ({ values, positionals }) => {
    const { catalogue } = readCatalogue(contentFolder(values.content), { today: today() });
    const texts = contentTexts(catalogue);
    const others = positionals.map((file) => ({ name: basename(file), text: readNamedFile(file).text }));
    const findings = [
      ...findRepeats(texts),
      ...findOpenings(texts.filter(({ where }) => where.includes('tldr'))),
      ...findMisspelt(texts, openDictionary(catalogue)),
      ...findShared(texts, others),
    ];
    for (const { where, what } of findings) console.log(`${where}: ${what}`);
    const read = `${texts.length} texts${others.length > 0 ? ` against ${others.length} others` : ''}`;
    console.log(
      findings.length === 0 ? `Nothing found in ${read}.` : `${findings.length} findings in ${read}.`,
    );
    return findings.length > 0 ? EXIT.problems : EXIT.clean;
  },
);
