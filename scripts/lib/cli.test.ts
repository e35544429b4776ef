import { expect, test } from 'vitest';
import { UsageError, contentFolder, readArguments, readDay, readNumber } from './cli.ts';
import { readNamedFile } from './import/read-text-file.ts';

const OPTIONS = {
  port: { type: 'string', default: '4321' },
  check: { type: 'boolean', default: false },
} as const;

test.each([
  [['--prot', '1'], 'There is no flag --prot. Did you mean --port? Flags: --port, --check.'],
  [['-x'], 'There is no flag -x. Flags: --port, --check.'],
  [['--port'], '--port needs a value.'],
  [['--port', '--check'], '--port needs a value.'],
  [['--check=1'], '--check takes no value.'],
  [['8080'], '"8080" is not expected here: only flags are.'],
])('%j is refused in a sentence', (args, sentence) => {
  expect(() => readArguments(OPTIONS, { args })).toThrow(new UsageError(sentence));
});

test('words are taken where a command takes some', () => {
  expect(readArguments(OPTIONS, { takesWords: true, args: ['a.md', '--check'] })).toMatchObject({
    values: { port: '4321', check: true },
    positionals: ['a.md'],
  });
});

test.each(['2026-02-31', '2026-13-01', '2026-11', 'today', ''])('%j is no day', (text) => {
  expect(() => readDay(text, '--since')).toThrow(
    `--since is not a day of the calendar: ${text}. Write it as 2026-11-21.`,
  );
});

test.each(['', '-1', '1e3', '0x10', '8.5', '65536', ' 80'])('%j is no port', (text) => {
  expect(() => readNumber(text, '--port', 0, 65_535)).toThrow(
    '--port takes a whole number from 0 to 65535, not ',
  );
});

test('what is asked for and right is given back', () => {
  expect(readDay('2024-02-29', '--since')).toBe('2024-02-29');
  expect(readNumber('65535', '--port', 0, 65_535)).toBe(65_535);
  expect(contentFolder('content')).toBe('content');
  expect(readNamedFile('.nvmrc').text).toBe('24\n');
});

test('folders and files that are missing, or the other, are said', () => {
  expect(() => contentFolder('none')).toThrow('No such folder: none');
  expect(() => contentFolder('package.json')).toThrow('No such folder: package.json');
  expect(() => readNamedFile('none.bib')).toThrow('No such file: none.bib');
  expect(() => readNamedFile('content')).toThrow('Not a file, but a folder or the like: content');
});
