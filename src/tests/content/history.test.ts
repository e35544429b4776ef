/** Published ids are kept for ever: a record that was once in the history is still there, or its id is another's former id. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { numbersGivenAgain } from '../../../scripts/lib/git-content.ts';
import { readCatalogue } from '../../catalogue/index.ts';

/** Ids that were let go, and why; one that is back fails. */
const LET_GO: Readonly<Record<string, string>> = {};

const git = (...args: readonly string[]): string =>
  spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;

const isWhole = git('rev-parse', '--is-shallow-repository').trim() === 'false';

/** `papers/wang-2022-ioi`, for every file of a record that any commit took away or renamed. */
const removedFiles = (): readonly string[] =>
  git('log', '--no-renames', '--diff-filter=D', '--name-only', '--format=', '--', 'content')
    .split('\n')
    .flatMap((name) => /^content\/(\w+\/[^/]+)\.md$/.exec(name)?.[1] ?? []);

/** `models/gpt2`, for every line with an id that any commit took out of a list. */
function removedEntries(kind: string): readonly string[] {
  const changes = git('log', '-p', '--unified=0', '--format=', '--', `content/${kind}.yaml`);
  return [...changes.matchAll(/^-\s*-\s*\{?\s*id:\s*"?([\w.-]+)/gm)].map(([, id = '']) => `${kind}/${id}`);
}

test.skipIf(!isWhole)(
  'every id in the history exists or is a former id (skipped where the history is not whole)',
  () => {
    const { catalogue, records } = readCatalogue('content', { today: '2100-01-01' });
    const present = new Set(
      Object.values(records).flatMap((kind) =>
        Array.isArray(kind)
          ? (kind as { kind: string; id: string }[]).map((record) => `${record.kind}/${record.id}`)
          : [],
      ),
    );
    const removed = new Set([
      ...removedFiles(),
      ...['tasks', 'metrics', 'models', 'venues'].flatMap(removedEntries),
    ]);
    const lost = [...removed].filter((id) => !present.has(id) && !catalogue.formerIds.has(id));
    expect(lost.toSorted()).toEqual(Object.keys(LET_GO).toSorted());
  },
);

/** Papers in which a number was given again, and why; one that is no longer needed fails. */
const GIVEN_AGAIN: Readonly<Record<string, string>> = {};

test.skipIf(!isWhole)('no number of a claim is given again', () => {
  expect(numbersGivenAgain('.')).toEqual(Object.keys(GIVEN_AGAIN));
});

test.skipIf(!isWhole)('the history is looked at: it has commits of records', () => {
  expect(git('log', '--format=%h', '--', 'content').split('\n').length).toBeGreaterThan(1);
});
