/** What a record's own links say of its venue, it says too. */
import { expect, test } from 'vitest';
import { messages, paper } from '../../tests/fixtures/records.ts';

const VENUES =
  '- { id: conf, name: Conf, kind: conference }\n- { id: emnlp, name: EMNLP, kind: conference }\n- { id: neurips, name: NeurIPS, kind: conference }\n- { id: findings-acl, name: Findings of ACL, kind: conference }\n';
const check = (fields: Parameters<typeof paper>[0]) =>
  messages({ 'papers/doe-2022-sheep.md': paper(fields), 'venues.yaml': VENUES });

test.for([
  [
    'links: an ACL id',
    { venue: undefined, links: '{ acl: "2022.emnlp-main.3" }' },
    'EMNLP 2022',
    'emnlp, year: 2022',
  ],
  [
    'links: its DOI',
    { venue: undefined, links: '{ doi: "10.18653/v1/D22-1001" }' },
    'EMNLP 2022',
    'emnlp, year: 2022',
  ],
  [
    'links: Findings',
    { venue: undefined, links: '{ acl: "2023.findings-acl.3" }' },
    'Findings of ACL 2023',
    'findings-acl, year: 2023',
  ],
  [
    'a page it was checked against',
    {
      venue: undefined,
      checked:
        '{ on: 2024-01-02, read: full-text, against: ["https://neurips.cc/virtual/2023/poster/70000"] }',
    },
    'NeurIPS 2023',
    'neurips, year: 2023',
  ],
] as const)('%s', ([, fields, venue, add]) => {
  const message = check(fields).find((one) => one.includes(' is of '));
  expect(message).toContain(`is of ${venue}, and the record has no venue\n  Add it: venue: { id: ${add} }.`);
});

test('another venue than that of its own identifier', () => {
  expect(
    check({ venue: '{ id: conf, year: 2023 }', links: '{ acl: "2022.emnlp-main.3" }' }).join(),
  ).toContain(
    '2022.emnlp-main.3 is of EMNLP 2022, and the record says conf 2023\n  Correct it, venue: { id: emnlp, year: 2022 }, or the identifier.',
  );
});

test.for([
  ['the same', { venue: '{ id: emnlp, year: 2022 }', links: '{ acl: "2022.emnlp-main.3" }' }],
  ['a demonstration', { venue: undefined, links: '{ acl: "2022.emnlp-demos.3" }' }],
  ['a workshop of old', { venue: undefined, links: '{ acl: "W19-4808" }' }],
  ['a venue that the vocabulary lacks', { venue: undefined, links: '{ acl: "2022.coling-1.3" }' }],
  [
    'a page of a workshop’s host',
    { links: '{ arxiv: "2211.00010", html: "https://neurips.cc/virtual/2023/workshop/66530" }' },
  ],
] as const)('nothing is said of %s', ([, fields]) => {
  expect(check(fields)).toEqual([]);
});
