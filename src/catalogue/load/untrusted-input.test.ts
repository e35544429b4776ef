/** The parser takes any bytes: it never throws, and each problem has a place in the file and words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paper, term } from '../../tests/fixtures/records.ts';
import { parseRecords } from './parse.ts';

const PATHS = ['papers/doe-2022-sheep.md', 'techniques/patching.md', 'authors.yaml', 'venues.yaml'];
const SIGNS = [
  '---\n',
  'title: ',
  '"',
  "'",
  '- ',
  '  ',
  ': ',
  '\n',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '|\n',
  '? ',
  '#',
  '\t',
  '!!str ',
  '<<: ',
  '\u2028',
  '\uFEFF',
  '\r',
];
const yaml = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const damaged = fc
  .tuple(fc.constantFrom(paper(), term()), fc.nat(2_000), fc.nat(30), yaml)
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  yaml,
  yaml.map((text) => `---\n${text}\n---\nA summary.\n`),
  damaged,
);

test('any file is read, or has problems at a place, in words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), content, (path, given) => {
      for (const { file, line, column, message } of parseRecords([{ path, content: given }], {
        today: '2026-11-21',
      }).problems) {
        expect(file).toBe(`content/${path}`);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['key marks', '?'],
  ['key marks behind an anchor', '&a ?'],
  ['list marks behind a key', 'title: -'],
])('%s, one in another: refused before they are read', (_, start) => {
  const content = `---\n${start}${` ${start.at(-1) ?? ''}`.repeat(10_000)}\n---\n`;
  const { problems } = parseRecords([{ path: 'techniques/patching.md', content }], { today: '2026-11-21' });
  expect(problems.map(({ message }) => message)).toEqual(['nested more than 30 levels deep']);
});
