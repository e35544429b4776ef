import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperInput } from '../schema/index.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { parseYamlText } from '../read/yaml-text.ts';
import { writePaper } from './paper.ts';

function read(text: string): { data: unknown; body: string } {
  const split = splitFrontMatter(text);
  if ('message' in split) throw new Error(split.message);
  const { data, faults } = parseYamlText(split.yaml);
  expect(faults).toEqual([]);
  return { data, body: split.body };
}

const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    'true',
    'No',
    '~',
    'null',
    '2022',
    '1e5',
    '0x1f',
    '- a',
    'a: b',
    'a #b',
    '*a',
    '&a',
    '!a',
    '| a',
    '"q"',
    "'q'",
    '{a}',
    '[a]',
    'a, b',
    '---',
    '...',
    'Ada Doe',
    'O’Neil',
    '\u2028',
    '<<',
    '=',
    'a:',
    '@x',
    '`x`',
    '%x',
  ),
);
const ids = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4}){0,2}$/);
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const records = fc.record(
  {
    updated: fc.constant('2024-01-02'),
    title: words,
    aliases: some(words),
    authors: fc.array(words, { minLength: 1, maxLength: 3 }),
    published: fc.constantFrom('2022', '2022-11', '2022-11-01'),
    venue: fc.record({ year: fc.constantFrom(2022), id: ids }),
    links: fc.record({ code: words, arxiv: fc.constantFrom('2310.00010', '2211.00593') }),
    models: some(ids),
    tldr: words,
    contributions: some(
      fc.record(
        {
          tldr: words,
          to: some(ids),
          techniques: some(ids),
          evaluation: some(fc.oneof(ids, fc.record({ by: some(ids), id: ids }))),
        },
        { requiredKeys: ['to'] },
      ),
    ),
    relations: some(fc.record({ note: words, paper: ids, type: words })),
    checked: fc.record({ against: some(words), on: words }),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<PaperInput>;

test('what is written reads back as it was', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(read(writePaper(record, 'The summary.')).data).toEqual(
        Object.keys(record).length === 0 ? null : record,
      );
    }),
    { numRuns: 500 },
  );
});

test('a record of the catalogue is written byte for byte as it stands', () => {
  const text = readFileSync('content/papers/wang-2022-ioi.md', 'utf8');
  const { data, body } = read(text);
  expect(writePaper(data as PaperInput, body)).toBe(text);
});
