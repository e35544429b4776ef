import { describe, expect, it } from 'vitest';
import { messages, otherPaper, paper, parse, term, words } from '../../tests/fixtures/records.ts';

describe('reading records', () => {
  it('finds nothing wrong with the tiny catalogue', () => {
    expect(messages()).toEqual([]);
  });

  it('reports every fault of a file at once, each with its place', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          title: '5',
          alias: '[x]',
          authors: 'Ada Doe',
          published: '2022-02-30',
          kind: 'artcle',
          venue: '{ id: Conf, year: "2023" }',
          links: '{ arxiv: 2310.00010, url: "http://example.org/" }',
          tldr: '""',
          added: undefined,
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:2:1  added  added is missing\n  Add it: added: 2026-11-21',
      'content/papers/roe-2023-other.md:2:8  title  expected text, got the number 5\n  Put it in quotes: title: "5".',
      'content/papers/roe-2023-other.md:3:10  authors  expected a list, got the text "Ada Doe"\n  Put it in brackets: authors: [Ada Doe]',
      'content/papers/roe-2023-other.md:4:12  published  no such date: 2022-02-30\n  Check the month and the day.',
      'content/papers/roe-2023-other.md:5:7  kind  unknown kind "artcle"\n  Did you mean "article"? It is one of: article, post, report, survey.',
      'content/papers/roe-2023-other.md:6:14  venue.id  not an id: "Conf"\n  An id is lower-case letters, digits and single hyphens: wang-2022-ioi.',
      'content/papers/roe-2023-other.md:6:26  venue.year  expected a number, got the text "2023"\n  Leave out the quotes: year: 2023',
      'content/papers/roe-2023-other.md:7:17  links.arxiv  expected text, got the number 2310.00010\n  Put it in quotes: arxiv: "2310.00010". Without quotes YAML drops a final zero.',
      'content/papers/roe-2023-other.md:7:34  links.url  not an https address: "http://example.org/"\n  Only links that start with https:// are taken.',
      'content/papers/roe-2023-other.md:10:7  tldr  empty text\n  Write 60 to 240 characters.',
      'content/papers/roe-2023-other.md:16:1  alias  unknown key "alias"\n  Did you mean "aliases"?',
    ]);
  });

  it('reports faults inside contributions', () => {
    expect(
      messages({
        'papers/roe-2023-other.md': otherPaper({
          contributions:
            '\n  - to: [technique/patching]\n    role: introduce\n    evaluation: [faithfulness, { id: faithfulness, outcom: mixed, of: [patching] }, 5]\n    tldr: Too short.\n  - to: techniques/patching\n  - 7',
        }),
      }),
    ).toEqual([
      'content/papers/roe-2023-other.md:12:10  contributions[0].to[0]  not a term: "technique/patching"\n  Write the kind and the id: techniques/path-patching. Kinds: techniques, evaluation, findings, applications.',
      'content/papers/roe-2023-other.md:13:11  contributions[0].role  unknown role "introduce"\n  Did you mean "introduces"? It is one of: introduces, improves, analyses, critiques.',
      'content/papers/roe-2023-other.md:14:52  contributions[0].evaluation[1].outcom  unknown key "outcom"\n  Did you mean "outcome"?',
      'content/papers/roe-2023-other.md:14:85  contributions[0].evaluation[2]  expected text, got the number 5\n  Put it in quotes: "5".',
      'content/papers/roe-2023-other.md:15:11  contributions[0].tldr  a text of 10 characters\n  Say more: 30 to 240 are asked for.',
      'content/papers/roe-2023-other.md:16:5  contributions[1].tldr  tldr is missing\n  Add it: tldr: "One sentence of our own."',
      'content/papers/roe-2023-other.md:16:9  contributions[1].to  expected a list, got the text "techniques/patching"\n  Put it in brackets: to: [techniques/patching]',
      'content/papers/roe-2023-other.md:17:5  contributions[2]  expected a group of fields, got the number 7\n  Write its fields, each as "key: value".',
    ]);
  });

  it('checks the length of bodies', () => {
    expect(
      messages({
        'papers/doe-2022-sheep.md': paper({}, ''),
        'papers/roe-2023-other.md': otherPaper({}, words(59)),
        'findings/features.md': term({ name: 'Features' }, words(181)),
      }),
    ).toEqual([
      'content/findings/features.md:5:1  a definition of 181 words\n  Write 60 to 180 words.',
      'content/papers/doe-2022-sheep.md:18:1  no summary\n  Write it below the front matter, in 60 to 180 words of your own.',
      'content/papers/roe-2023-other.md:18:1  a summary of 59 words\n  Write 60 to 180 words, or say depth: brief if too little of the paper could be read.',
    ]);
  });

  it('checks entries of lists, at their places', () => {
    expect(
      messages({
        'tasks.yaml': '- { id: counting, name: Counting }\n- { id: Folding, name: "" }\n- folding\n',
        'venues.yaml': 'conf: Conf',
        'papers/doe-2022-sheep.md': paper({ venue: undefined }),
      }),
    ).toEqual([
      'content/tasks.yaml:2:9  [1].id  not an id: "Folding"\n  An id is lower-case letters, digits and single hyphens: wang-2022-ioi.',
      'content/tasks.yaml:2:24  [1].name  empty text\n  Fill it in, or delete the whole line: unknown is absent.',
      'content/tasks.yaml:3:3  [2]  expected a group of fields, got the text "folding"\n  Write its fields, each as "key: value".',
      'content/venues.yaml:1:1  expected a list of venues\n  Begin each entry with "- id: …".',
    ]);
  });

  it("reports a list that can't be read once, not each reference into it", () => {
    expect(messages({ 'models.yaml': '- { id: tiny-1.5b, name: [Tiny }\n' })).toEqual([
      'content/models.yaml:1:32  id  a bracket that is not closed\n  Close it before the line ends; { goes with }, and [ with ].',
    ]);
  });

  it('reports files that have no place', () => {
    expect(
      messages({
        'paper/roe-2023-other.md': otherPaper(),
        'papers/2023/roe.md': otherPaper(),
        'papers/Roe 2023.md': otherPaper(),
        'papers/roe-2023-other.txt': 'x',
      }),
    ).toEqual([
      'content/paper/roe-2023-other.md:1:1  a file that no record kind has here\n  Did you mean "papers"? Places for records: papers/<id>.md, techniques/<id>.md, evaluation/<id>.md, findings/<id>.md, applications/<id>.md, tools/<id>.md, pages/<id>.md, tasks.yaml, metrics.yaml, models.yaml, venues.yaml, authors.yaml, lists.yaml, inbox/decided.yaml, inbox/candidates.yaml, coverage/<id>.yaml.',
      'content/papers/2023/roe.md:1:1  a file that no record kind has here\n  Places for records: papers/<id>.md, techniques/<id>.md, evaluation/<id>.md, findings/<id>.md, applications/<id>.md, tools/<id>.md, pages/<id>.md, tasks.yaml, metrics.yaml, models.yaml, venues.yaml, authors.yaml, lists.yaml, inbox/decided.yaml, inbox/candidates.yaml, coverage/<id>.yaml.',
      'content/papers/Roe 2023.md:1:1  the file name is not an id: "Roe 2023.md"\n  Name it after the record, in lower-case letters, digits and single hyphens: wang-2022-ioi.md.',
      'content/papers/roe-2023-other.txt:1:1  the file name is not an id: "roe-2023-other.txt"\n  Name it after the record, in lower-case letters, digits and single hyphens: wang-2022-ioi.md.',
    ]);
  });
});

it('never proposes two people for a name turned round', () => {
  expect(messages({ 'papers/roe-2023-other.md': otherPaper({ authors: 'Roe, Ben' }) })).toEqual([
    'content/papers/roe-2023-other.md:3:10  authors  expected a list, got the text "Roe, Ben"\n  Write it like this: authors: [Kevin Wang, Arthur Conmy]',
  ]);
});

describe('the catalogue beside problems', () => {
  it('leaves out a faulty record, and takes its references as known', () => {
    const { catalogue, problems } = parse({
      'papers/roe-2023-other.md': otherPaper({
        relations: '[{ type: extends, paper: doe-2022-sheep, note: counts, where: §2 }]',
      }),
      'papers/doe-2022-sheep.md': paper({ title: '""' }),
    });
    expect(problems.map(({ field }) => field)).toEqual(['title']);
    expect(catalogue.papers.map(({ id }) => id)).toEqual(['roe-2023-other']);
  });
});
