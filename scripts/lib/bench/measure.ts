/** What a command takes, and what it leaves behind. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Run {
  readonly seconds: number;
  /** Of the processor, by the command and all that it started; more telling than `seconds` on a busy machine. */
  readonly cpuSeconds: number;
  /** Highest sum over the command and its children; undefined where there is no /proc. */
  readonly peakMb: number | undefined;
}

const SAMPLE_MS = 200;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly mb: number;
}

/** Linux only: every process, with its resident memory. */
function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap((name): readonly Process[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, parent = '0', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ id: Number(name), parent: Number(parent), mb: (Number(rest[19]) * 4096) / 2 ** 20 }];
    } catch {
      return [];
    }
  });
}

function memoryOf(root: number): number {
  const all = processes();
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  return all.filter(({ id }) => family.has(id)).reduce((sum, { mb }) => sum + mb, 0);
}

/** Runs a command to its end. Rejects if it fails, with what it said last. */
export function measure(
  command: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env: NodeJS.ProcessEnv;
    readonly onTick: (seconds: number) => void;
  },
): Promise<Run> {
  const [program = '', ...args] = command;
  const start = performance.now();
  let peakMb: number | undefined;
  let said = '';
  return new Promise((resolve, reject) => {
    const child = spawn(
      '/usr/bin/env',
      ['bash', '-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', program, ...args],
      { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const keep = (data: Buffer): void => void (said = (said + data.toString('utf8')).slice(-2_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const watch = setInterval(() => {
      options.onTick((performance.now() - start) / 1000);
      if (process.platform === 'linux' && child.pid !== undefined)
        peakMb = Math.max(peakMb ?? 0, memoryOf(child.pid));
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const [, user = '0', system = '0'] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
      if (code === 0)
        resolve({
          seconds: (performance.now() - start) / 1000,
          cpuSeconds: Number(user) + Number(system),
          peakMb,
        });
      else reject(new Error(`${command.join(' ')} failed:\n${said}`));
    });
  });
}

export interface Output {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly indexBytes: number;
  /** After brotli, as readers fetch it. */
  readonly largest: { readonly name: string; readonly bytes: number };
}

interface OutputFile {
  readonly name: string;
  readonly bytes: number;
}

/** Pages with more HTML are not always larger after brotli: so many of them are compared. */
const LARGEST_COMPARED = 40;

function largestOf(folder: string, pages: readonly OutputFile[]): OutputFile {
  const sizes = pages
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST_COMPARED)
    .map(({ name }) => ({
      name,
      bytes: brotliCompressSync(readFileSync(join(folder, name)), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
      }).length,
    }));
  return sizes.reduce((most, page) => (page.bytes > most.bytes ? page : most), { name: '', bytes: 0 });
}

/** The pages (HTML files) and other files of a built site. */
export function weighOutput(folder: string): Output {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file), bytes: statSync(file).size }));
  const pages = all.filter(({ name }) => name.endsWith('.html'));
  const sum = (files: readonly OutputFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
  return {
    pages: pages.length,
    files: all.length,
    bytes: sum(all),
    indexBytes: sum(all.filter(({ name }) => /^(?:pagefind|search)\//.test(name) && !name.endsWith('.html'))),
    largest: largestOf(folder, pages),
  };
}
