#!/usr/bin/env node
/** Says what the working tree changes in the catalogue, compared with a commit: for the summary of a pull request. */
import { appendFileSync } from 'node:fs';
import { parseRecords, readCatalogue, toChangeSummary } from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, today } from './lib/cli.ts';
import { findCommit, readCommit } from './lib/git-content.ts';

const HELP = `Says what changes in content/ compared with a commit: records, rows of the tables, cells of the matrix,
papers that may be there twice. In GitHub Actions it is added to the run's summary too.

  npm run --silent summarise-change -- --since origin/main

  --since <git ref>   what to compare with

Exit code: 0 done, 2 wrong usage.`;

await command(
  {
    help: HELP,
    flags: {
      since: { type: 'string' },
    },
  },
  ({ values }) => {
    if (!values.since) throw new UsageError('--since is missing: a branch, tag or commit.');
    const commit = findCommit('.', values.since);
    const before = parseRecords(commit ? readCommit('.', commit) : [], { today: today() });
    const text = toChangeSummary(before, readCatalogue('content', { today: today() }));
    process.stdout.write(text);
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, text);
    return EXIT.clean;
  },
);
