import { expect, test } from 'vitest';
import { factsFromBibtex } from './bibtex.ts';

const first = (text: string) => factsFromBibtex(text)[0];

test('what stands before, between and around entries: comments, free text, commands, lists of kinds', () => {
  const text = `Encoding: UTF-8
% Type of entries : @online
@comment{jabref-meta: @misc{old, title={Old}}}
@preamble{"\\newcommand{\\noop}[1]{}"}
Mail user@example.org (me) for more.
@string(lr = {Learning of Goats})
@misc{a, title = "Goats " # {in the} # " Wild", note = lr # "!", year = 2023 % the first
}
@['JournalArticle', 'Conference']{b, title = {B}, booktitle = lr}`;
  expect(factsFromBibtex(text)).toMatchObject([
    { title: 'Goats in the Wild', published: '2023' },
    { title: 'B', venue: 'Learning of Goats' },
  ]);
});

test('a comma that is missing, a key, a value: the rest is read', () => {
  expect(
    first(
      '@inproceedings{,\n title = {T}\n author = {Doe, Jane}\n year = {2023}\n url = {https://example.org/a},\n pages = ,\n}',
    ),
  ).toMatchObject({
    title: 'T',
    authors: ['Jane Doe'],
    links: { url: 'https://example.org/a' },
  });
});

test('of entries that can’t be read, each is named by its line, and the others are read', () => {
  const text =
    '@misc{a, title={One}}\n@misc{b, title={Open {brace}, year=2023\n\n@misc{c, title={Two}}\n@misc{d, year 2023}\n@misc{e, title={Three}}';
  expect(factsFromBibtex(text)).toMatchObject([
    { title: 'One' },
    {
      message: "BibTeX that can't be read: a brace that is never closed, in the entry that begins on line 2",
    },
    { title: 'Two' },
    { message: 'BibTeX that can\'t be read: no value for "year", in the entry that begins on line 5' },
    { title: 'Three' },
  ]);
});

test.for([
  [
    '@article{a, title={A',
    "BibTeX that can't be read: a brace that is never closed, in the entry that begins on line 1",
  ],
  [
    '\n\n@article{a, title "A"}',
    'BibTeX that can\'t be read: no value for "title", in the entry that begins on line 3',
  ],
  ['@article{a, year=2020}', 'the entry "a" has no title'],
  ['Hello', 'no BibTeX entry in this text'],
] as const)('%s', ([text, message]) => {
  expect(first(text)).toMatchObject({ message });
});
