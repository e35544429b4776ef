#!/usr/bin/env node
/** Asks every external link of the catalogue whether it still answers: a report, never a gate. */
import { appendFileSync } from 'node:fs';
import { readCatalogue } from '../src/catalogue/index.ts';
import { EXIT, command, contentFolder, today } from './lib/cli.ts';
import { checkLinks, externalLinks, toLinkReport } from './lib/links.ts';

const HELP = `Asks every external link of content/ and reports those that give no answer, with a place to look for
archived copies. In GitHub Actions the report is added to the run's summary.

  npm run check-links
  npm run check-links -- --list      print the addresses, ask nobody

  --list             only print the addresses
  --content <dir>    the content folder (content)

Exit code: 0 done, whatever was found; 2 wrong usage.`;

await command(
  {
    help: HELP,
    flags: {
      list: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  },
  async ({ values }) => {
    const links = externalLinks(readCatalogue(contentFolder(values.content), { today: today() }).catalogue);
    if (values.list) {
      console.log(links.map(({ url }) => url).join('\n'));
      return EXIT.clean;
    }
    const report = toLinkReport(await checkLinks(links), links.length);
    process.stdout.write(report);
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, report);
    return EXIT.clean;
  },
);
