#!/usr/bin/env node
/** Serves the site while one edits: a saved record is shown at once. */
import { spawnSync } from 'node:child_process';
import { astroCommand, astroEnvironment } from './lib/astro.ts';
import { EXIT, readArguments, readSettings, run } from './lib/cli.ts';
import { readPlace, serveFlags } from './lib/serve-site.ts';

const HELP = `Serves the site while one edits; a fault in a record is said on its page, until it is mended.

  npm run dev
  npm run dev -- --port 8080

  --port <n>     where to listen (4321, or the next that is free)
  --host <name>  who may see it (localhost: this machine alone)`;

await run(() => {
  const { values } = readArguments({
    ...serveFlags,
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.clean;
  }
  readSettings();
  const { port, host } = readPlace(values);
  const [command, ...args] = astroCommand('dev', '--port', String(port), '--host', host);
  const { status, signal } = spawnSync(command, args, { stdio: 'inherit', env: astroEnvironment() });
  return signal ? EXIT.clean : (status ?? EXIT.usage);
});
