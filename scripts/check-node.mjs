#!/usr/bin/env node
/** What every npm script begins with: says in one sentence that this Node is too old, in JavaScript that old ones read too. */
import { readFileSync } from 'fs';

const { name, engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [wanted, found] = [engines.node, process.versions.node].map((text) => text.match(/\d+/g).map(Number));
const [major, minor] = [found[0] - wanted[0], found[1] - wanted[1]];

if (major < 0 || (major === 0 && minor < 0)) {
  console.error(
    `${name} needs Node ${wanted.join('.')} or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org/ or with "nvm install".`,
  );
  process.exit(2);
}
