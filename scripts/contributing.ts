#!/usr/bin/env node
/** Writes the generated part of CONTRIBUTING.md: the field tables and the examples, from the schema and the form. */
import { pairs } from '../src/components/contribute/pairs.ts';
import { fieldTables } from './lib/field-table.ts';
import { renewFile } from './lib/generated-part.ts';

const HELP = `Writes the field tables and examples of CONTRIBUTING.md from the schema and the form.

  npm run contributing
  npm run contributing -- --check     only say whether it is up to date

Exit code: 0 up to date or written, 1 stale with --check, 2 wrong usage.`;

const examples = (about: keyof typeof pairs): string =>
  pairs[about].examples
    .map(({ good, poor, why }) => `- **Do:** ${good}\n  **Don’t:** ${poor}\n  *${why}*`)
    .join('\n');

const PARTS: Readonly<Record<string, () => string>> = {
  fields: fieldTables,
  tldr: () => examples('tldr'),
  filing: () => examples('filing'),
};

await renewFile({ file: 'CONTRIBUTING.md', command: 'contributing', help: HELP, parts: PARTS });
