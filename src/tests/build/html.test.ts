/** Every page is valid HTML, as the W3C's checker reads the standard; and every template as html-validate does, without Java. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, test, type TestContext } from 'vitest';
import { templates } from '../browser/templates.ts';
import { DIST, htmlFiles } from './dist.ts';
import { isMissing, runProgram } from './programs.ts';

/** The standard alone, less matters of taste; what helps readers is for axe, see `accessibility.test.ts`. */
const checker = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      'long-title': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
    },
  }),
);

const fileOf = (path: string): string => (path === '/404/' ? '404.html' : join(path, 'index.html'));

test.each(Object.entries(templates))('%s', async (_, path) => {
  const [address = ''] = path.split('?');
  const { results } = await checker.validateString(readFileSync(join(DIST, fileOf(address)), 'utf8'));
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found.slice(0, 10)).toEqual([]);
});

const VNU = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** One line a fault: `papers/x/index.html:1.27-1.33: error: …`. */
function checkFiles(context: TestContext, ...args: readonly string[]): readonly string[] {
  // macOS has a `java` that only says where to get one.
  if (runProgram(context, DIST, ['java', '-version']).status !== 0) isMissing(context, 'java');
  const { status, stdout, stderr } = runProgram(context, DIST, [
    'java',
    '-jar',
    VNU,
    ...['--errors-only', '--exit-zero-always', '--stdout', '--format', 'gnu'],
    ...args,
  ]);
  expect(status, stderr).toBe(0);
  return stdout.split('\n').filter(Boolean);
}

describe('the Nu HTML Checker finds no fault', () => {
  test('in any page', (context) => {
    expect(checkFiles(context, ...htmlFiles()).slice(0, 20)).toEqual([]);
  });
  test('in any style sheet', (context) => {
    expect(checkFiles(context, '--css', ...globSync('**/*.css', { cwd: DIST }))).toEqual([]);
  });
  test('in any drawing', (context) => {
    expect(checkFiles(context, '--svg', ...globSync('**/*.svg', { cwd: DIST }))).toEqual([]);
  });
});
