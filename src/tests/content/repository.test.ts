/** The repository's own files: workflows that parse and can't be misused, scripts that exist, nothing generated that is tracked. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import packageJson from '../../../package.json' with { type: 'json' };

const steps = z.array(
  z.looseObject({
    uses: z.optional(z.string()),
    run: z.optional(z.string()),
    with: z.optional(z.record(z.string(), z.unknown())),
  }),
);
const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      env: z.optional(z.record(z.string(), z.string())),
      permissions: z.optional(z.record(z.string(), z.string())),
      steps,
    }),
  ),
});

const read = (path: string): unknown => {
  const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true });
  expect(document.errors, path).toEqual([]);
  return document.toJS();
};
const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  data: workflow.parse(read(`${FOLDER}/${name}`)),
}));

describe.each(workflows)('$name', ({ data }) => {
  const jobs = Object.values(data.jobs);
  const all = jobs.flatMap((job) => job.steps);

  test('reads only, but for jobs that run nothing of the repository', () => {
    expect(data.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(data.on)).not.toContain('pull_request_target');
    for (const job of jobs.filter(({ permissions }) => permissions !== undefined)) {
      expect(
        job.steps.some(
          ({ uses = '', run = '' }) => uses.startsWith('actions/checkout') || /\bnpm|\bnode\b/.test(run),
        ),
      ).toBe(false);
    }
  });

  test('pins actions, keeps no credentials, runs no install scripts, takes nothing from an event into a command', () => {
    for (const { uses, run = '', with: inputs = {} } of all) {
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      if (uses?.startsWith('actions/checkout')) expect(inputs['persist-credentials']).toBe(false);
      expect(run).not.toContain('${{');
      if (run.includes('npm ci')) expect(run).toContain('--ignore-scripts');
    }
  });

  test('runs scripts that exist', () => {
    const named = all.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name),
    );
    for (const name of named) expect(packageJson.scripts).toHaveProperty([name ?? '']);
  });
});

test('the workflow that tests the built site installs every program that reads it, and asks for all', () => {
  const testing = workflows.flatMap(({ data }) =>
    Object.values(data.jobs).filter(({ steps: all }) =>
      all.some(({ run }) => /test -- .*\bbuilt-site\b/.test(run ?? '')),
    ),
  );
  expect(testing.length).toBeGreaterThan(0);
  for (const { env, steps: all } of testing) {
    expect(env).toMatchObject({ REQUIRE_PROGRAMS: '1' });
    const installed = all.map(({ run = '' }) => run).find((run) => run.includes('apt-get install')) ?? '';
    for (const name of [
      'texlive-publishers',
      'biber',
      'pandoc',
      'bibutils',
      'libxml2-utils',
      'python3-feedparser',
      'jre',
    ])
      expect(installed).toContain(name);
  }
});

test('issue forms parse, and have the fields that links fill in', () => {
  const form = z.looseObject({
    name: z.string(),
    description: z.string(),
    body: z.array(z.looseObject({ type: z.string(), id: z.optional(z.string()) })),
  });
  const ids = (name: string) =>
    form.parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)).body.flatMap(({ id }) => id ?? []);
  expect(ids('add-paper')).toContain('work');
  expect(ids('fix-record')).toEqual(expect.arrayContaining(['record', 'field', 'now']));
  expect(ids('propose-term')).toContain('definition');
  read('.github/dependabot.yml');
});

test('every script of package.json that is a file exists and explains itself', () => {
  const files = Object.values(packageJson.scripts).flatMap(
    (command) => /node (scripts\/[\w-]+\.ts)/.exec(command)?.[1] ?? [],
  );
  for (const file of files) expect(existsSync(file), file).toBe(true);
  for (const name of [
    'format',
    'new-paper',
    'import',
    'summarise-change',
    'check-links',
    'inbox',
    'refresh',
    'contributing',
    'schemas',
    'lighthouse',
  ]) {
    const { status, stdout } = spawnSync(process.execPath, [`scripts/${name}.ts`, '--help'], {
      encoding: 'utf8',
    });
    expect(status, name).toBe(0);
    expect(stdout, name).toContain(`npm run`);
  }
});

test.for([
  ['contributing', 'CONTRIBUTING.md', 'the schema says'],
  ['architecture', 'docs/architecture.md', 'the imports say'],
])('npm run %s: %s is what %s', ([command, file]) => {
  const { status, stdout } = spawnSync(process.execPath, [`scripts/${command}.ts`, '--check'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe(`${file} is up to date.\n`);
  expect(status).toBe(0);
});

test('no generated file is tracked', ({ skip }) => {
  const { status, stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
  if (status !== 0) skip('not a git checkout');
  const generated = stdout
    .split('\n')
    .filter((file) => !file.startsWith('src/tests/fixtures/'))
    .filter((file) =>
      /^(?:dist|\.astro|coverage|\.vscode\/schemas)\/|\.(?:bib|ris|csv)$|catalogue\.json$|\.schema\.json$/.test(
        file,
      ),
    );
  expect(generated).toEqual([]);
});
