/** A copy of this site to measure with parts of it taken away. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what a build needs from `root` into `to`. */
export function copySite(root: string, to: string): void {
  for (const part of PARTS) cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/** Takes a text out of a file. Throws where it doesn't stand there, as the site has changed then. */
export function takeOut(file: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(text))
    throw new Error(`${file} has not what the benchmark leaves out: ${text.trim()}`);
  writeFileSync(file, before.replace(text, ''));
}
