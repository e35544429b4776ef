/** Astro's command in a process of its own, which sends nothing home and doesn't ask to. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** What to run, with this Node: `[node, …/astro.mjs, 'build']`. */
export const astroCommand = (...args: readonly string[]): readonly [string, ...string[]] => [
  process.execPath,
  join(dirname(resolve('astro/package.json')), 'bin/astro.mjs'),
  ...args,
];

export const astroEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, ASTRO_TELEMETRY_DISABLED: '1' });
