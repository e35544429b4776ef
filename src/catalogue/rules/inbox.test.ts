import { describe, expect, it } from 'vitest';
import { messages, parse } from '../../tests/fixtures/records.ts';

const DECIDED = 'inbox/decided.yaml';
const CANDIDATES = 'inbox/candidates.yaml';
const LIST = 'coverage/review-2025.yaml';
const list = (...entries: readonly string[]) =>
  [
    'name: A review',
    'url: "https://example.org/"',
    'licence: CC BY 4.0',
    'copied: 2024-05-01',
    'entries:',
    ...entries,
    '',
  ].join('\n');

describe('the inbox and lists by others', () => {
  it('are read, by their ids or titles', () => {
    const { problems, records } = parse({
      [DECIDED]:
        '- { arxiv: "2301.00002", title: "On proteins", decision: no, why: "About proteins.", on: 2024-05-01 }\n- { title: "A view", decision: adjacent, why: "No internals.", on: 2024-05-01 }\n',
      [CANDIDATES]:
        '- { arxiv: "2301.00003", title: "On goats", authors: [Ada Doe], published: 2023-01, source: arXiv, found: 2024-05-01 }\n',
      [LIST]: list('- { arxiv: "2301.00002", title: "On proteins", year: 2023 }', '- { title: "On goats" }'),
    });
    expect(problems).toEqual([]);
    expect(records.decided.map(({ data }) => data.decision)).toEqual(['no', 'adjacent']);
    expect(records.candidates.map(({ data }) => data.title)).toEqual(['On goats']);
    expect(records.coverage.map(({ id, data }) => [id, data.entries.length])).toEqual([['review-2025', 2]]);
  });

  it('name what is wrong, with its place', () => {
    expect(
      messages({
        [DECIDED]:
          '- { arxiv: 2301.00020, decision: no, why: x, on: 2024-05-01 }\n- { title: A, decision: maybe, why: x, on: 2024-05-01 }\n- { decision: write, why: x, on: 2024-05-01 }\n',
        [CANDIDATES]:
          '- { title: On goats, source: arXiv, found: 2024-05-01, tldr: x }\n- title\n- { title: On sheep, source: arXiv, found: 2024-05-01 }\n',
        [LIST]: list('- { arxiv: "2301.00002" }').replace('licence', 'license'),
        'coverage/Review 2025.yaml': 'name: x\n',
        'inbox/old.yaml': '',
      }),
    ).toEqual([
      'content/coverage/Review 2025.yaml:1:1  the file name is not an id: "Review 2025.yaml"\n  Name it in lower-case letters, digits and single hyphens: shallow-review-2025.yaml.',
      'content/coverage/review-2025.yaml:1:1  licence  licence is missing\n  Add it: licence: CC BY 4.0',
      'content/coverage/review-2025.yaml:3:1  license  unknown key "license"\n  Did you mean "licence"?',
      'content/coverage/review-2025.yaml:6:3  entries[0].title  title is missing\n  Add it: title: "Locating and Editing Factual Associations in GPT"',
      'content/inbox/candidates.yaml:1:56  [0].tldr  unknown key "tldr"\n  Known here: arxiv, doi, openreview, acl, url, title, authors, published, venue, categories, abstract, source, found.',
      'content/inbox/candidates.yaml:2:3  [1]  expected a group of fields, got the text "title"\n  Write its fields, each as "key: value".',
      'content/inbox/candidates.yaml:3:3  [2].url  "On sheep" has no address\n  Give its arxiv, doi, openreview or acl id, or its url.',
      'content/inbox/decided.yaml:1:12  [0].arxiv  expected text, got the number 2301.00020\n  Put it in quotes: arxiv: "2301.00020". Without quotes YAML drops a final zero.',
      'content/inbox/decided.yaml:2:25  [1].decision  unknown decision "maybe"\n  It is one of: write, adjacent, no.',
      'content/inbox/decided.yaml:3:3  [2].title  nothing says which work this is\n  Give its arxiv, doi, openreview or acl id, its url, or its title.',
      'content/inbox/old.yaml:1:1  a file that no record kind has here\n  Places for records: papers/<id>.md, techniques/<id>.md, evaluation/<id>.md, findings/<id>.md, applications/<id>.md, tools/<id>.md, pages/<id>.md, tasks.yaml, metrics.yaml, models.yaml, venues.yaml, authors.yaml, lists.yaml, inbox/decided.yaml, inbox/candidates.yaml, coverage/<id>.yaml.',
    ]);
  });

  it('hold a work once, and nothing refused that the catalogue has', () => {
    expect(
      messages({
        [DECIDED]:
          '- { arxiv: "2301.00002", title: On proteins, decision: no, why: x, on: 2024-05-01 }\n- { title: "On Proteins!", decision: no, why: x, on: 2024-05-01 }\n- { title: a circuit for counting SHEEP, decision: no, why: x, on: 2024-05-01 }\n- { arxiv: "2211.00010", decision: write, why: x, on: 2024-05-01 }\n',
        [LIST]: list(
          '- { doi: "10.1234/x", title: "On proteins" }',
          '- { doi: "10.1234/X", title: "On protein" }',
        ),
      }),
    ).toEqual([
      'content/coverage/review-2025.yaml:7:10  entries[1].doi  the same work as in line 6, by its doi\n  Keep one of the two, with the ids of both.',
      'content/inbox/decided.yaml:2:12  [1].title  the same work as in line 1, by its title\n  Keep one of the two, with the ids of both.',
      'content/inbox/decided.yaml:3:52  [2].decision  decided no, and the catalogue has it: content/papers/doe-2022-sheep.md\n  Delete this entry, or take the record away.',
    ]);
  });
});
