import { expect, test } from 'vitest';
import { factsFromBibtex } from './bibtex.ts';

const first = (text: string) => factsFromBibtex(text)[0];

test.for([
  ['Doe, Jane AND Roe, Ann and others', ['Jane Doe', 'Ann Roe'], undefined],
  [
    '{Institute for Goats and Sheep} and {Goat Labs, LLC} and Doe, Jane',
    ['Institute for Goats and Sheep', 'Goat Labs, LLC', 'Jane Doe'],
    ['Institute for Goats and Sheep', 'Goat Labs, LLC'],
  ],
  ['{OpenGoat}', ['OpenGoat'], undefined],
  [
    'family=Doe, given=Jane, prefix=van, useprefix=true and family={Roe}, given="Ann", suffix=Jr.',
    ['Jane van Doe', 'Ann Roe Jr.'],
    undefined,
  ],
  ['Wei Zhang 0007 and Li, Na 0012', ['Wei Zhang', 'Na Li'], undefined],
  [
    'van der Berg, Jan and King, Jr., Martin and Ludwig van Beethoven and {de la} Cruz, Luis',
    ['Jan van der Berg', 'Martin King Jr.', 'Ludwig van Beethoven', 'Luis de la Cruz'],
    undefined,
  ],
  ['{Doe}, Jane and {M{\\"u}ller}, Karl', ['Jane Doe', 'Karl Müller'], undefined],
  [
    'Nguy{\\~{\\^e}}n, An and Gr{\\"u}n, J{\\o}rn and {\\L}ukasz, \\AA sa',
    ['An Nguyễn', 'Jørn Grün', 'Åsa Łukasz'],
    undefined,
  ],
  ['张, 伟 and 李 娜 and Zhang, Wei (张伟)', ['张伟', '李 娜', 'Wei (张伟) Zhang'], undefined],
  ['Jane Doe and et al.', ['Jane Doe'], undefined],
] as const)('authors %s', ([field, authors, organisations]) => {
  const facts = first(`@misc{k, title = {T}, author = {${field}}}`);
  expect(facts).toMatchObject({ authors, ...(organisations && { organisations }) });
  if (organisations === undefined) expect(facts).not.toHaveProperty('organisations');
});

test('a name with more commas than a name has is said', () => {
  expect(first('@misc{k, title={T}, author={Jane Doe, Ann Roe, Bo Moe, Cy Poe}}')).toMatchObject({
    notes: ['“Jane Doe, Ann Roe, Bo Moe, Cy Poe” has more commas than one name: check the authors.'],
  });
});
