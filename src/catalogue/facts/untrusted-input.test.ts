/** Importers take whatever a person pastes or a service answers: never an error, and in time that grows with the text alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identify } from '../identity/identify.ts';
import { factsFromArxiv } from './arxiv.ts';
import { factsFromBibtex } from './bibtex.ts';
import { factsFromCsl } from './csl.ts';
import { factsFromOpenReview } from './openreview.ts';

const LONG = 60_000;
const pieces = (...texts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join(''));
const bibtex = pieces(
  '@misc{a,',
  '@string{x=',
  'title={',
  ' and ',
  'author={',
  '{',
  '}',
  '"',
  '#',
  '=',
  ',',
  '\\',
  '$',
);
const atom = pieces(
  '<feed>',
  '</feed>',
  '<entry>',
  '</entry>',
  '<id>',
  '</id>',
  '<title>',
  '</title>',
  '<!--',
  '-->',
  '&#233;',
  '<![CDATA[',
);

test('any text has facts, or a fault in words', () => {
  const run = (text: string) => [
    ...factsFromBibtex(text),
    ...factsFromArxiv(text, ['2202.05262']).values(),
    identify(text),
  ];
  fc.assert(
    fc.property(fc.oneof(bibtex, atom, fc.string()), (text) => void expect(run(text)).toBeDefined()),
    { numRuns: 2_000 },
  );
});

test('any JSON has facts, or a fault in words', () => {
  const run = (json: string) => [factsFromCsl(json, '10.1/a'), factsFromOpenReview(json, 'abcdef')];
  const field = fc.constantFrom(
    'title',
    'author',
    'issued',
    'date-parts',
    'notes',
    'content',
    'value',
    'id',
    'pdate',
    'DOI',
  );
  const json = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(field, tie('any'), { maxKeys: 6 }),
    ),
  })).any;
  fc.assert(
    fc.property(json, (value) => void expect(run(JSON.stringify(value))).toHaveLength(2)),
    { numRuns: 1_000 },
  );
});

const SLOW: readonly (readonly [name: string, text: string])[] = [
  ['spaces between names', `@misc{a, title={T}, author={A${' '.repeat(LONG)}B}}`],
  ['full stops after a DOI', `10.1234/${'.'.repeat(LONG)}x`],
  ['backslashes and braces', `@misc{a, title={${'\\{'.repeat(LONG / 2)}}}`],
  ['a hundred thousand names', `@misc{a, title={T}, author={${'A B and '.repeat(LONG / 8)}C}}`],
  ['entries that never end', '@misc{a, '.repeat(LONG / 9)],
  ['dollars', `@misc{a, title={${'$a'.repeat(LONG / 2)}}}`],
  ['accents', `@misc{a, title={${"\\'{".repeat(LONG / 3)}}}`],
];

test.each(SLOW)('%s: read to the end', (_, text) => {
  identify(text);
  factsFromBibtex(text);
});
