import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpPaper, papers } from '../../tests/fixtures/papers.ts';
import { invertedName } from './names.ts';
import { toRis, toRisFile } from './ris.ts';

/** Records as lists of [tag, value]; anything but `XX  - value` lines, CRLF and a final ER fails. */
function read(text: string): readonly (readonly (readonly [string, string])[])[] {
  const records: (readonly [string, string])[][] = [];
  let open: (readonly [string, string])[] | undefined;
  for (const line of text.split('\r\n').filter((one) => one !== '')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    expect(tag, line).not.toBe('');
    if (tag === 'TY') records.push((open = []));
    if (tag === 'ER') open = undefined;
    else open?.push([tag, value]);
  }
  expect(open).toBeUndefined();
  return records;
}

describe('RIS', () => {
  it('writes a preprint', () => {
    expect(toRis(madeUpPaper()).split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - doe-2022-made-up',
      'TI  - A made-up paper',
      'AU  - Doe, Ada',
      'PY  - 2022',
      'DA  - 2022/11/01/',
      'M3  - Preprint',
      'PB  - arXiv',
      'AN  - arXiv:2211.00593',
      'DO  - 10.48550/arXiv.2211.00593',
      'UR  - https://arxiv.org/abs/2211.00593',
      'ER  - ',
      '',
    ]);
  });

  it.each([
    ['iclr', 'CONF', 'BT'],
    ['tmlr', 'JOUR', 'T2'],
    ['thread', 'JOUR', 'T2'],
    ['forum', 'ELEC', 'T2'],
  ])('gives what appeared at %s the type %s and the venue as %s', (id, type, tag) => {
    const [record] = read(toRis(madeUpPaper({ venue: { id, year: 2023 } })));
    expect(record).toContainEqual(['TY', type]);
    expect(record?.some(([name]) => name === tag)).toBe(true);
  });

  it('brings back title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const [first, second] = read(toRisFile([paper, paper]));
        expect(second).toEqual(first);
        expect(first?.find(([tag]) => tag === 'TI')?.[1]).toBe(paper.title);
        expect(first?.filter(([tag]) => tag === 'AU').map(([, name]) => name)).toEqual(
          paper.authors.map(invertedName),
        );
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
