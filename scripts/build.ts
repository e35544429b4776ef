#!/usr/bin/env node
/** Builds the site into dist/. */
import { buildSite } from './lib/build-site.ts';
import { command } from './lib/cli.ts';

const HELP = `Builds the site into dist/. Settings are in the README.

  npm run build
  npm run build -- --verbose   everything that Astro says, a line a page

Exit code: 0 built, 1 not built, 2 wrong usage.`;

await command(
  {
    help: HELP,
    flags: {
      verbose: { type: 'boolean', default: false },
    },
  },
  ({ values }) => {
    return buildSite({ isVerbose: values.verbose });
  },
);
