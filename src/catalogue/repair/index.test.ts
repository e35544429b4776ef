import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecords } from '../load/parse.ts';
import { files, paper as madeUp, TODAY, type Fields } from '../../tests/fixtures/records.ts';
import { knownNames, repairFile } from './index.ts';

const names = knownNames({
  techniques: [
    { id: 'path-patching', name: 'Path patching' },
    { id: 'patching', name: 'Patching', aliases: ['swapping'], former_ids: ['swap'] },
  ],
  evaluation: [{ id: 'faithfulness', name: 'Faithfulness' }],
  findings: [{ id: 'features', name: 'Features', former_ids: ['techniques/featuring'] }],
  metrics: [{ id: 'sheep-count', name: 'Sheep count', aliases: ['Number of sheep'] }],
  models: [
    { id: 'tiny-1.5b', name: 'Tiny 1.5B', aliases: ['tiny'] },
    { id: 'tiny-2b', name: 'Tiny 2B', aliases: ['tiny'] },
  ],
  tasks: [{ id: 'counting', name: 'Counting' }],
  venues: [{ id: 'conf', name: 'Conf', aliases: ['Conference of Sheep'] }],
});
const CLAIMS =
  '\n  - n: 1\n    to: [techniques/patching]\n    role: introduces\n    tldr: "Patches one head at a time, then the next."';
const paper = (fields: Fields = {}) => madeUp({ contributions: CLAIMS, ...fields });
const PATH = 'papers/doe-2022-sheep.md';
const repair = (text: string) => repairFile(PATH, text, names);
const problemsIn = (text: string) => parseRecords(files({ [PATH]: text }), { today: TODAY }).problems;

const good = paper({
  links: '{ arxiv: "2211.00010", code: "https://example.org/code" }',
  tasks: '[counting]',
});

test('a good file is left as it is', () => {
  expect(repair(good)).toEqual({ text: good, done: [] });
});

const BROKEN: readonly (readonly [name: string, text: string, done: readonly string[]])[] = [
  ['an id that is a number', paper({ links: '{ arxiv: 2310.00010 }' }), ['links.arxiv: put in quotes']],
  [
    'an id without quotes',
    paper({ links: '{ arxiv: "2211.00010", openreview: NpsVSN6o4ul }' }),
    ['links.openreview: put in quotes'],
  ],
  [
    'an address for an id',
    paper({ links: '{ arxiv: "https://arxiv.org/abs/2211.00010v3" }' }),
    ['links.arxiv: "https://arxiv.org/abs/2211.00010v3" → 2211.00010'],
  ],
  [
    'an address that is an arXiv id',
    paper({ links: '{ url: "https://arxiv.org/abs/2211.00010v2", code: "https://example.org/code" }' }),
    ['links.url: "https://arxiv.org/abs/2211.00010v2" → arxiv: "2211.00010"'],
  ],
  [
    'arXiv’s own DOI beside the id',
    paper({ links: '{ arxiv: "2211.00010", doi: "10.48550/arXiv.2211.00010" }' }),
    ['links.doi: "10.48550/arXiv.2211.00010" → left out, as its id is there'],
  ],
  [
    'one arXiv id in two other fields',
    paper({ links: '{ doi: "10.48550/arXiv.2211.00010", url: "https://arxiv.org/abs/2211.00010" }' }),
    [
      'links.doi: "10.48550/arXiv.2211.00010" → arxiv: "2211.00010"',
      'links.url: "https://arxiv.org/abs/2211.00010" → left out, as its id is there',
    ],
  ],
  [
    'a DOI of the ACL Anthology without its id',
    paper({ links: '{ doi: "10.18653/v1/2022.emnlp-main.3" }' }),
    ['links.doi: added acl: "2022.emnlp-main.3"'],
  ],
  [
    'a title with a colon',
    paper({ title: 'Sheep: a "Count"' }),
    ['title: put in quotes, because of its colon'],
  ],
  [
    'keys out of order',
    paper({ title: undefined, authors: undefined }).replace(
      'added:',
      'authors: [Ada Doe]\ntitle: "A"\nadded:',
    ),
    [
      'fields in order: title, authors, published, kind, venue, links, models, tasks, tldr, contributions, added, updated',
    ],
  ],
  [
    'an alias',
    paper({
      contributions:
        '\n  - { n: 1, to: [techniques/Swapping], role: introduces, techniques: [Path Patching, swap], tldr: "Patches one head at a time, then the next." }',
    }),
    [
      'contributions[0].to[0]: "techniques/Swapping" → techniques/patching',
      'contributions[0].techniques[0]: "Path Patching" → path-patching',
      'contributions[0].techniques[1]: "swap" → patching',
    ],
  ],
  [
    'a claim without a number',
    paper({
      contributions: `${CLAIMS}\n  - to: [findings/features]\n    # why\n    tldr: "Finds two features that count sheep."`,
    }),
    ['contributions[1].n: given: 2'],
  ],
  [
    'a place in other words',
    paper({
      contributions: CLAIMS.replace('    tldr', '    where: abstract, Figure 2 and appendix B\n    tldr'),
    }),
    ['contributions[0].where: "abstract, Figure 2 and appendix B" → Abstract, Fig. 2, App. B'],
  ],
  [
    'pages with a hyphen',
    paper().replace('links:', 'pages: "1234--1250"\nlinks:'),
    ['pages: "1234--1250" → 1234–1250'],
  ],
  [
    'a metric by its alias',
    paper({
      contributions: CLAIMS.replace(
        '    tldr',
        '    evaluation: [{ id: faithfulness, metric: [Number of sheep], outcome: Supports }]\n    tldr',
      ),
    }),
    [
      'contributions[0].evaluation[0].metric[0]: "Number of sheep" → sheep-count',
      'contributions[0].evaluation[0].outcome: "Supports" → supports',
    ],
  ],
  [
    'a term without its kind',
    paper({
      contributions: '\n  - { n: 1, to: [Features], tldr: "Patches one head at a time, then the next." }',
    }),
    ['contributions[0].to[0]: "Features" → findings/features'],
  ],
  [
    'a term that was of another kind',
    paper({
      contributions:
        '\n  - { n: 1, to: [techniques/featuring], tldr: "Patches one head at a time, then the next." }',
    }),
    ['contributions[0].to[0]: "techniques/featuring" → findings/features'],
  ],
  [
    'a venue by its name',
    paper({ venue: '{ year: "2023", id: Conference of Sheep }' }),
    [
      'venue.year: taken out of quotes',
      'venue.id: "Conference of Sheep" → conf',
      'venue: fields in order: id, year',
    ],
  ],
  [
    'a text for a list',
    paper({ models: 'Tiny 1.5B' }),
    ['models: put in brackets', 'models[0]: "Tiny 1.5B" → tiny-1.5b'],
  ],
  ['a choice in capitals', paper({ kind: 'Article' }), ['kind: "Article" → article']],
  [
    'a key in another spelling',
    paper({ published: undefined, Published: '2022-11' }),
    ['published: was written "Published"', expect.stringContaining('fields in order') as string],
  ],
  ['a word twice', paper({ models: '[tiny-1.5b, tiny-1.5b]' }), ['models[1]: "tiny-1.5b" stood twice']],
  [
    'folded text',
    paper({
      tldr: '>\n  Counting sheep in a tiny model is done by\n  two heads, which were not known to count.',
    }),
    ['tldr: spaces and line ends made single spaces'],
  ],
  [
    'Windows line ends and a byte order mark',
    `\uFEFF${good.replaceAll('\n', '\r\n')}`,
    ['line ends and byte order mark made plain'],
  ],
  ['tabs', good.replace('  - n:', '\t- n:'), ['tabs made spaces']],
  [
    'TeX in double quotes, in formulas and before arguments',
    paper({ title: '"A $\\beta$ of $\\lambda$, with \\textit{Sheep}"' }),
    ['backslashes of \\b… doubled, as double quotes ask'],
  ],
  ['typographic quotes', paper({ title: '“Counting Sheep”' }), ['typographic quotes made straight']],
  [
    'typographic quotes round a colon',
    paper({ title: '“Sheep: a Count”' }),
    ['title: put in quotes, because of its colon'],
  ],
  [
    'HTML entities',
    paper({ title: '"Sheep &amp;amp; &quot;Goats&quot;&nbsp;in &#x4d;odels"' }),
    ['title: entities and signs without width made plain'],
  ],
  [
    'entities in an address',
    paper({ links: '{ url: "https://example.org/?a=1&amp;b=2" }' }),
    ['links.url: entities and signs without width made plain'],
  ],
  [
    'signs without width',
    `${paper({ title: '"A Count\u200bing of \ufeffSheep"' })}`.replace('word3', 'wo\u00adrd3'),
    ['signs without width left out'],
  ],
  [
    'signs without width, as YAML spells them',
    paper({ title: '"A Count\\u200bing of Sheep"' }),
    ['title: entities and signs without width made plain'],
  ],
  [
    'marks of footnotes',
    paper({ authors: '["Ada Doe*", "Ben van der Roe†,"]' }),
    ['authors[0]: "Ada Doe*" → Ada Doe', 'authors[1]: "Ben van der Roe†," → Ben van der Roe'],
  ],
  [
    'several authors in one text',
    paper({ authors: 'Ada Doe, Ben van der Roe' }),
    ['authors: put in brackets'],
  ],
  [
    'spacing',
    good.replace('kind: article', 'kind:   article\n').replace('[counting]', '[ counting ]'),
    ['spacing'],
  ],
];

test.for(BROKEN)('%s is repaired, once, and passes', ([, text, done]) => {
  const repaired = repair(text);
  expect(repaired.done).toEqual(done);
  expect(problemsIn(repaired.text)).toEqual([]);
  expect(repair(repaired.text)).toEqual({ text: repaired.text, done: [] });
});

test.for([
  ['an alias of two models', paper({ models: '[tiny]' })],
  ['an anchor', paper({ models: '&a [tiny-1.5b]' })],
  ['a bracket left open', paper({ models: '[tiny-1.5b' })],
  ['no front matter', 'Hello.\n'],
  ['a name turned round', paper({ authors: 'Doe, Ada' })],
  ['two names in one', paper({ authors: '[Ada Doe and Ben Roe]' })],
  ['a line end that may be TeX', paper({ title: '"Sheep\\nabla"' })],
  ['a percent sign with a backslash', paper({ title: '"50\\% of Sheep"' })],
  ['entities of a tag', paper({ title: '"Sheep &lt;b&gt;counted&lt;/b&gt;"' })],
  [
    'a merge conflict',
    good.replace('kind: article', '<<<<<<< HEAD\nkind: Article\n=======\nkind:   post\n>>>>>>> branch'),
  ],
  ['a merge conflict in the summary', good.replace('word35', '\n<<<<<<< HEAD\nword35')],
] as const)('%s is left to its author', ([, text]) => {
  expect(repair(text)).toEqual({ text, done: [] });
});

test('comments stay', () => {
  const text = good
    .replace('kind: article', '# what it is\nkind: article # for now')
    .replace('added:', '# when\nadded:')
    .replace('    role: introduces', '    # by whom\n    role: introduces')
    .replace('title:', 'links2: 1 # odd\ntitle:')
    .replace('  - n:', '  # the first\n  - n:');
  const { text: repaired } = repair(text);
  expect(repaired).toContain('# what it is\nkind: article # for now\n');
  expect(repaired).toContain('    # by whom\n    role: introduces\n');
  expect(repaired).toContain('# when\nadded:');
  expect(repaired).toContain('  # the first\n  - n:');
  expect(repair(repaired)).toEqual({ text: repaired, done: [] });
});

test('a number that was given before is not given again', () => {
  const text = good.replace('  - n: 1\n    to:', '  - to:');
  expect(repairFile(PATH, text, names, () => 4).text).toContain('  - n: 5\n    to:');
});

test('a number that is out of range stays a number', () => {
  const text = good.replace(/year: \d+/, 'year: 20');
  expect(text).not.toBe(good);
  expect(repair(text).text).toContain('year: 20 }');
});

test('a file with dozens of colons out of place is left to its author', () => {
  const text = `---\n${'title: A: B\n'.repeat(30)}---\nBody.\n`;
  expect(repair(text)).toEqual({ text, done: [] });
});

test('other files are left alone', () => {
  expect(repairFile('models.yaml', '- {id: a,   name: B}', names).done).toEqual([]);
});

test('key marks one in another are left to their author', () => {
  const text = paper({ models: `\n${'? '.repeat(10_000)}` });
  expect(repair(text)).toEqual({ text, done: [] });
});

test('whatever it is given, repairing twice is repairing once', () => {
  const lines = good.split('\n');
  const piece = fc.oneof(
    fc.constantFrom(...lines),
    fc.string({ unit: fc.constantFrom(...'a:-[]{}"\' #,\t0\n') }),
    fc.constantFrom('title: A: B', 'models: tiny', '---', 'kind: ARTICLE # x', '# c', 'x:\n  # y\n  - 1 # z'),
    fc.constantFrom(
      'title: "$\\beta$ \\emph{x}"',
      'title: “A”',
      'aliases: [“A, B”, ‘C’]',
      'authors: [A B*, "C D¹"]',
    ),
    fc.constantFrom(
      'title: "A &amp;amp; &lt;b&gt; \\u200b"',
      'tldr: A \u200bB',
      'authors: A B, C D',
      '“',
      '”',
      '\\',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = repair(`---\n${pieces.join('\n')}\n---\nBody.\n`).text;
      expect(repair(once).text).toBe(once);
    }),
    { numRuns: 1500 },
  );
});
