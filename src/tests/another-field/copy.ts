/** A copy of this repository as somebody would have it who starts a second catalogue, or follows a recipe of docs/recipes.md. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Tests, records and pictures of this field stay behind. */
const isCopied = (path: string): boolean =>
  !/^(?:content|docs|public\/og|src\/tests|\.github)\//.test(path) && !path.endsWith('.test.ts');

export interface Copy {
  readonly folder: string;
  /** Writes a new file. */
  readonly write: (path: string, text: string) => void;
  /** Puts `text` in front of a passage that the file must hold. */
  readonly insert: (path: string, before: string, text: string) => void;
  /** Runs a command of scripts/: its exit code, and all that it printed. */
  readonly run: (command: string, ...args: readonly string[]) => { status: number | null; said: string };
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

export function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-copy-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of files.trim().split('\n').filter(isCopied)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    folder,
    read,
    write,
    insert: (path, before, text) => {
      const [head, ...rest] = read(path).split(before);
      if (head === undefined || rest.length === 0) throw new Error(`${path} has no “${before}”`);
      write(path, head + text + before + rest.join(before));
    },
    run: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          SITE_URL: 'https://birds.example',
          CONTENT_DIR: undefined,
          DIST: undefined,
          VITEST: undefined,
          NODE_ENV: 'production',
        },
      });
      return { status, said: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
