#!/usr/bin/env node
/** Writes the JSON Schema of each record kind for editors, to .vscode/schemas/: made from the core, never tracked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, KIND_NAMES, toRecordSchema } from '../src/catalogue/index.ts';
import { EXIT, command } from './lib/cli.ts';

const HELP = `Writes the JSON Schema of each kind of record, for completion and checks in an editor.

  npm run schemas
  npm run schemas -- --to some/folder

  --to <dir>   where to (.vscode/schemas)`;

await command(
  {
    help: HELP,
    flags: {
      to: { type: 'string', default: '.vscode/schemas' },
    },
  },
  ({ values }) => {
    mkdirSync(values.to, { recursive: true });
    for (const kind of KIND_NAMES) {
      const schema = toRecordSchema(kind);
      const whole = KINDS[kind].form === 'file' ? { type: 'array', items: schema } : schema;
      writeFileSync(join(values.to, `${kind}.schema.json`), `${JSON.stringify(whole, null, 2)}\n`);
    }
    console.log(`Wrote ${KIND_NAMES.length} schemas to ${values.to}.`);
    return EXIT.clean;
  },
);
