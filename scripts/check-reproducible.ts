#!/usr/bin/env node
/** Builds the site twice, in two folders, time zones and locales, and compares every byte. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { EXIT, command } from './lib/cli.ts';

const HELP = `Checks that two builds of the same files are the same, wherever and whenever they are made.

  npm run check-reproducible

Exit code: 0 the same, 1 not, 2 the build failed.`;

/** Far apart in time zone, and with other rules for capitals and order. */
const PLACES = [
  { name: 'first', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'second-folder-of-another-length',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];

/** What git tracks, and new files that it doesn't ignore. */
function copySource(folder: string): void {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const name of names
    .split('\0')
    .filter((one) => one !== '' && !one.startsWith('node_modules') && existsSync(one)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
}

function build(folder: string, env: Readonly<Record<string, string>>): string {
  copySource(folder);
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // With an address, so that feeds and sitemap are compared too.
    env: { ...process.env, SITE_URL: 'https://example.org', ...env },
  });
  return join(folder, 'dist');
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();

/** One line a file that only one build has, or that differs. */
function compare(first: string, second: string): readonly string[] {
  const names = [...new Set([...filesOf(first), ...filesOf(second)])].toSorted();
  return names.flatMap((name) => {
    const [a, b] = [join(first, name), join(second, name)];
    if (!existsSync(a) || !existsSync(b))
      return [`${name}: only in the ${existsSync(a) ? 'first' : 'second'} build`];
    const [one, other] = [readFileSync(a), readFileSync(b)];
    return one.equals(other) ? [] : [`${name}: differs (${one.length} and ${other.length} bytes)`];
  });
}

await command({ help: HELP, flags: {} }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-twice-'));
  try {
    const [first = '', second = ''] = PLACES.map(({ name, env }) => {
      console.log(`Building in ${name}/, ${env.TZ}, ${env.LANG}`);
      return build(join(folder, name), env);
    });
    const differences = compare(first, second);
    for (const line of differences) console.log(line);
    console.log(
      differences.length === 0
        ? `${filesOf(first).length} files, the same in both builds.`
        : `${differences.length} of ${filesOf(first).length} files differ.`,
    );
    return differences.length === 0 ? EXIT.clean : EXIT.problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
});
