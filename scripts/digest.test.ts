import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, otherPaper, paper, term, tool, words } from '../src/tests/fixtures/records.ts';
import { makeRepository } from './lib/made-up-repository.ts';

const { folder, git, commit } = makeRepository('digest');
const script = resolve('scripts/digest.ts');

function digest(...args: readonly string[]): { readonly status: number; readonly text: string } {
  try {
    const env = { PATH: process.env['PATH'], SITE_URL: 'https://example.org/atlas/' };
    return {
      status: 0,
      text: execFileSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env,
        stdio: 'pipe',
      }),
    };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: string };
    return { status, text: stderr };
  }
}

const corrected = otherPaper({
  title: '"Another Paper & a [half]"',
  contributions:
    '\n  - to: [techniques/path-patching]\n    role: improves\n    tldr: "Patches one path at a time, then the next."',
  corrections:
    '\n  - { list: old-list, row: techniques/2, kind: error, was: "no venue", now: Conf 2023, why: "The paper says so." }',
  listed_in: '[old-list]',
});

beforeAll(() => {
  commit(
    files({
      'techniques/probing.md': term({ name: 'Probing' }),
      'tasks.yaml': '- { id: counting, name: Counting }\n- { id: adding, name: Adding }\n',
    }),
    'Begin',
  );
  git('tag', 'begin');
  commit(
    files({
      'papers/doe-2022-sheep.md': paper({ title: '"A Circuit for Counting Goats"' }, words(71)),
      'papers/roe-2023-other.md': corrected,
      'techniques/path-patching.md': `${term({ name: 'Path patching', parent: 'patching' })}\n\n`,
      'tools/sheepfold.md': undefined,
      'tools/goatfold.md': tool({ name: 'Goatfold', former_ids: '[sheepfold]' }),
      'findings/circuits.md': term({ name: 'Circuits', objects: '[circuits]' }),
      'tasks.yaml': '- { id: counting, name: Counting, aliases: [tallying] }\n',
    }),
    'Go on',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the digest of a made-up repository', () => {
  it('equals the golden file, as Markdown', async () => {
    await expect(digest('--since', 'begin').text).toMatchFileSnapshot('./golden/digest.md');
  });

  it('equals the golden file, as plain text', async () => {
    await expect(digest('--since', 'begin', '--text').text).toMatchFileSnapshot('./golden/digest.txt');
  });

  it('misses no file that git diff shows', () => {
    const { text } = digest('--since', 'begin');
    const shown = git('diff', '--name-only', '--no-renames', 'begin', 'HEAD', '--', 'content')
      .trim()
      .split('\n');
    expect(shown).toHaveLength(8);
    for (const file of shown) {
      const [kind = '', name = ''] = file.replace(/^content\/|\.(?:md|yaml)$/g, '').split('/');
      const isFormer = text.includes(`was ${name}`) && name !== '';
      expect(isFormer || text.includes(name ? `${kind}/${name}` : `${kind}/`), file).toBe(true);
    }
  });

  it('counts everything as added since a day before the first commit, and nothing since the last', () => {
    expect(digest('--since', '2024-01-01').text).toContain('Records: 14 added');
    expect(digest('--since', 'HEAD').text).toBe('# What changed since HEAD\n\nNo record changed.\n');
  });

  it.each([
    [[], '--since is missing: a date like 2026-11-01, or a commit, tag or branch.\nSee --help.\n'],
    [
      ['--since', 'nowhere'],
      'Neither a date like 2026-11-21 nor a commit, tag or branch: nowhere\nSee --help.\n',
    ],
    [['--since=--all'], 'Neither a date like 2026-11-21 nor a commit, tag or branch: --all\nSee --help.\n'],
  ])('says what is wrong with %j', (args, message) => {
    expect(digest(...args)).toEqual({ status: 2, text: message });
  });
});
