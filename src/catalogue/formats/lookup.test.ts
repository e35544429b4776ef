/** Every form of an identifier leads to its paper, versions and old ids too; what isn't here leads to the form. */
import { expect, test } from 'vitest';
import { otherPaper, paper, parse } from '../../tests/fixtures/records.ts';
import { askedByPath, lookUp, toLookup } from './lookup.ts';

const { catalogue } = parse({
  'papers/doe-2022-sheep.md': paper({
    links: '{ arxiv: "cs/0112017", doi: "10.18653/v1/N19-1419", acl: "N19-1419" }',
  }),
  'papers/roe-2023-other.md': otherPaper({ links: '{ arxiv: "2301.00001", openreview: "NpsVSN6o4ul" }' }),
});
const lookup = toLookup(catalogue);

test('a file of identifiers, each to its paper', () => {
  expect(lookup).toEqual({
    arxiv: { '2301.00001': 'roe-2023-other', 'cs/0112017': 'doe-2022-sheep' },
    doi: { '10.18653/v1/N19-1419': 'doe-2022-sheep' },
    openreview: { NpsVSN6o4ul: 'roe-2023-other' },
    acl: { 'N19-1419': 'doe-2022-sheep' },
  });
});

test.for([
  ['/arxiv/2301.00001v3/', '/papers/roe-2023-other/'],
  ['/arxiv/2301.00001', '/papers/roe-2023-other/'],
  ['/arxiv/cs/0112017/', '/papers/doe-2022-sheep/'],
  ['/arxiv/cs.CL/0112017v1/', '/papers/doe-2022-sheep/'],
  ['/arxiv/https://arxiv.org/pdf/2301.00001v2', '/papers/roe-2023-other/'],
  ['/doi/10.48550/arXiv.2301.00001', '/papers/roe-2023-other/'],
  ['/doi/10.18653/V1/n19-1419/', '/papers/doe-2022-sheep/'],
  ['/openreview/NpsVSN6o4ul/', '/papers/roe-2023-other/'],
  ['/acl/N19-1419/', '/papers/doe-2022-sheep/'],
  ['/arxiv/2301.00002/', undefined],
] as const)('%s leads to %s', ([path, expected]) => {
  expect(lookUp(lookup, askedByPath(path) ?? '')?.path).toBe(expected);
});

test('an unknown id is named for the form; other paths ask for nothing', () => {
  expect(lookUp(lookup, 'https://arxiv.org/abs/2301.00002v2')).toEqual({
    path: undefined,
    label: 'arXiv id 2301.00002',
    text: 'arxiv:2301.00002',
  });
  for (const path of ['/papers/x/', '/arxiv/', '/arxiv/%E0%A4%A/']) expect(askedByPath(path)).toBeUndefined();
  expect(lookUp(lookup, 'arxiv:constructor')).toBeUndefined();
});
