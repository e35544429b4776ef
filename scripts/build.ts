#!/usr/bin/env node
/** Builds the site into dist/. */
import { buildSite } from './lib/build-site.ts';
import { EXIT, readArguments, run } from './lib/cli.ts';

const HELP = `Builds the site into dist/. Settings are in the README.

  npm run build
  npm run build -- --verbose   everything that Astro says, a line a page

Exit code: 0 built, 1 not built, 2 wrong usage.`;

await run(() => {
  const { values } = readArguments({
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.clean;
  }
  return buildSite({ isVerbose: values.verbose });
});
