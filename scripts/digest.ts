#!/usr/bin/env node
/** Writes what was added, changed and corrected since a date or commit, grouped by technique. */
import {
  buildDigest,
  isEmptyDigest,
  readFiles,
  toDigestMarkdown,
  toDigestText,
} from '../src/catalogue/index.ts';
import { addressOf } from '../src/site/settings.ts';
import { EXIT, UsageError, command, readSettings, today } from './lib/cli.ts';
import { findCommit, readCommit } from './lib/git-content.ts';

const HELP = `Writes what was added, changed and corrected in content/, grouped by technique, to the standard output.

  npm run --silent digest -- --since 2026-11-01        since that day
  npm run --silent digest -- --since v1.2 --text       since a tag, branch or commit, as plain text

  --since <date or git ref>   compare with the last commit before that day, or with that commit
  --text                      plain text rather than Markdown
  --skip-empty                write nothing where no record changed in what it says

Links need the site's address: set SITE_URL. Exit code: 0 done, 2 wrong usage.`;

await command(
  {
    help: HELP,
    flags: {
      since: { type: 'string' },
      text: { type: 'boolean', default: false },
      'skip-empty': { type: 'boolean', default: false },
    },
  },
  ({ values }) => {
    if (!values.since)
      throw new UsageError('--since is missing: a date like 2026-11-01, or a commit, tag or branch.');

    const commit = findCommit('.', values.since);
    const digest = buildDigest(commit ? readCommit('.', commit) : [], readFiles('content'), {
      today: today(),
    });
    if (values['skip-empty'] && isEmptyDigest(digest)) return EXIT.clean;
    const site = readSettings();
    const toUrl = site.url === undefined ? undefined : (path: string) => addressOf(path, site) ?? path;
    const write = values.text ? toDigestText : toDigestMarkdown;
    process.stdout.write(write(digest, { since: values.since, toUrl }));
    return EXIT.clean;
  },
);
