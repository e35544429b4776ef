import { expect, test } from 'vitest';
import { findMisspelt, findOpenings, findRepeats, findShared, type Text } from './prose.ts';

const text = (record: string, words: string): Text => ({ where: `${record} tldr`, record, text: words });
const LONG = 'Heads in the last layers copy the name that stands once and leave out the other.';

test('a long sentence in two records is found, in one record or when short it is not', () => {
  expect(findRepeats([text('a', `Before. ${LONG}`), text('b', `${LONG} After.`)])).toEqual([
    { where: 'b tldr', what: `stands in a tldr too: “${LONG}”` },
  ]);
  expect(
    findRepeats([text('a', LONG), text('a', LONG), text('b', 'Short enough.'), text('c', 'Short enough.')]),
  ).toEqual([]);
});

test('a shared run is found whatever its case and punctuation', () => {
  const other = { name: 'list', text: `As they say: ${LONG.toUpperCase().replaceAll(' ', '  ')}` };
  expect(findShared([text('a', LONG)], [other], 12)[0]?.what).toContain(
    'heads in the last layers copy the name that stands once',
  );
  expect(findShared([text('a', LONG)], [{ name: 'list', text: 'Heads in the last layers.' }], 12)).toEqual(
    [],
  );
});

test.each(['The paper shows it.', 'This paper shows it.', 'We show it.'])('“%s” begins badly', (words) => {
  expect(findOpenings([text('a', words)])).toHaveLength(1);
});
test('other openings pass', () => {
  expect(findOpenings([text('a', 'Western lists differ.'), text('b', 'The papers agree.')])).toEqual([]);
});

test('a misspelt word is found; names, formulas, code and quotations are left alone', () => {
  const isKnown = (word: string) => ['the', 'heads', 'copy', "don't"].includes(word);
  expect(
    findMisspelt([text('a', 'The heads copi $xzq$ `zzq` in GPT-2, “xyzzy”; don’t copy')], isKnown),
  ).toEqual([
    { where: 'a tldr', what: '“copi” is in no dictionary' },
    { where: 'a tldr', what: '“in” is in no dictionary' },
  ]);
});
