#!/usr/bin/env node
/** Serves the site while one edits: a saved record is shown at once. */
import { spawnSync } from 'node:child_process';
import { astroCommand, astroEnvironment } from './lib/astro.ts';
import { EXIT, command, readSettings } from './lib/cli.ts';
import { readPlace, serveFlags } from './lib/serve-site.ts';

const HELP = `Serves the site while one edits; a fault in a record is said on its page, until it is mended.

  npm run dev
  npm run dev -- --port 8080

  --port <n>     where to listen (4321, or the next that is free)
  --host <name>  who may see it (localhost: this machine alone)`;

await command(
  {
    help: HELP,
    flags: {
      ...serveFlags,
    },
  },
  ({ values }) => {
    readSettings();
    const { port, host } = readPlace(values);
    const [command, ...args] = astroCommand('dev', '--port', String(port), '--host', host);
    const { status, signal } = spawnSync(command, args, { stdio: 'inherit', env: astroEnvironment() });
    return signal ? EXIT.clean : (status ?? EXIT.usage);
  },
);
