#!/usr/bin/env node
/** Serves the last build under its base path; with `--build`, as `npm start` has it, builds first. */
import { buildSite } from './lib/build-site.ts';
import { EXIT, command } from './lib/cli.ts';
import { checkPlace, readPlace, serveFlags, serveSite } from './lib/serve-site.ts';

const HELP = `Serves dist/ on this machine.

  npm start                     build, then serve at http://localhost:4321/
  npm run serve -- --port 8080  serve the last build, at another port
  npm start -- --host 0.0.0.0   let other machines see it too

  --port <n>     where to listen (4321); 0: any port that is free
  --host <name>  who may see it (localhost: this machine alone)
  --build        build first
  --verbose      everything that the build says`;

await command(
  {
    help: HELP,
    flags: {
      ...serveFlags,
      build: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    const place = readPlace(values);
    // Before anything that takes its time, and whether there is a site to serve or not.
    await checkPlace(place);
    if (values.build) {
      const code = await buildSite({ isVerbose: values.verbose });
      if (code !== EXIT.clean) return code;
    }
    await serveSite(place);
    return undefined;
  },
);
