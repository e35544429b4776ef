import { describe, expect, test } from 'vitest';
import { messages, otherPaper, parse } from '../../tests/fixtures/records.ts';

const PATH = 'papers/roe-2023-other.md';
const of = (title: string) => messages({ [PATH]: otherPaper({ title }) });
const titleOf = (title: string) =>
  parse({ [PATH]: otherPaper({ title }) }).catalogue.paperById.get('roe-2023-other')?.title;
const SINGLE = 'Put the text in single quotes, where a backslash is only itself';
const TWICE = 'In double quotes it has to stand twice.';

/** A title as written, and all that is said of it. */
const TEX: readonly (readonly [title: string, said: string])[] = [
  [
    '"On $\\beta$-VAE and \\textit{files}"',
    `2:13  title  \\b in double quotes is a backspace to YAML\n  ${SINGLE}: 'On $\\beta$-VAE and \\textit{files}'. ${TWICE}`,
  ],
  [
    '"On $\\nabla$"',
    `2:13  title  \\n in double quotes is a line end to YAML\n  ${SINGLE}: 'On $\\nabla$'. ${TWICE}`,
  ],
  [
    '"A $\\tau$-law"',
    `2:12  title  \\t in double quotes is a tab to YAML\n  ${SINGLE}: 'A $\\tau$-law'. ${TWICE}`,
  ],
  [
    '"A $\\lambda$-law"',
    `2:12  title  \\l in double quotes means nothing to YAML\n  ${SINGLE}: 'A $\\lambda$-law'. ${TWICE}`,
  ],
  [
    '"An $\\xi$"',
    `2:13  title  \\x in double quotes means nothing to YAML\n  ${SINGLE}: 'An $\\xi$'. ${TWICE}`,
  ],
  [
    '"An $\\upsilon$"',
    `2:13  title  \\u in double quotes means nothing to YAML\n  ${SINGLE}: 'An $\\upsilon$'. ${TWICE}`,
  ],
  [
    '"It\'s an $\\eta$"',
    `2:18  title  \\e in double quotes is an escape sign to YAML\n  ${SINGLE}: 'It''s an $\\eta$'. ${TWICE}`,
  ],
  [
    '"50\\% of Heads"',
    '2:11  title  \\% in double quotes means nothing to YAML\n  Write % alone: it needs no backslash.',
  ],
  [
    '"A\\_B"',
    '2:10  title  \\_ in double quotes is a space that keeps lines together to YAML\n  Write _ alone: it needs no backslash.',
  ],
  [
    '"$50\\%$ of Heads"',
    `2:12  title  \\% in double quotes means nothing to YAML\n  ${SINGLE}: '$50\\%$ of Heads'. ${TWICE}`,
  ],
  [
    '"Schr\\\'odinger"',
    "2:13  title  \\' in double quotes means nothing to YAML\n  Write the letter with its accent, as readers see it: é, ö.",
  ],
];

test.each(TEX)('%s: what YAML makes of it, and the cure that fits', (title, said) => {
  expect(of(title)).toEqual([`content/${PATH}:${said}`]);
});

test.each([
  ["'On $\\beta$-VAE'", 'On $\\beta$-VAE'],
  ['"On $\\\\beta$-VAE"', 'On $\\beta$-VAE'],
  ['On $\\beta$-VAE', 'On $\\beta$-VAE'],
  ['"A \\"Quoted\\" Word\\/s"', 'A "Quoted" Word/s'],
  ['"Sch\\u00f6n"', 'Schön'],
  ['"One\\\n  Line"', 'OneLine'],
])('%s is read as it was meant', (title, read) => {
  expect(of(title)).toEqual([]);
  expect(titleOf(title)).toBe(read);
});

describe('typographic quotes', () => {
  const message = 'typographic quotes, which to YAML are part of the text';
  test.each([
    ['“On Sheep”', 'On Sheep'],
    ['„On Sheep“', 'On Sheep'],
    ['«On Sheep»', 'On Sheep'],
    ['‘Don’t Count Sheep’', 'Don’t Count Sheep'],
  ])('%s are told apart from YAML’s', (title, inner) => {
    expect(of(title)).toEqual([
      `content/${PATH}:2:8  title  ${message}\n  Use straight ones: "${inner}". Quotes that the source prints stand inside of them.`,
    ]);
  });
  test('round a text with a colon, the cure leaves them out', () => {
    expect(of('“Sheep: a Count”')).toEqual([
      `content/${PATH}:2:8  title  a colon followed by a space inside the text\n  Put the text in quotes: title: "Sheep: a Count"`,
    ]);
  });
  test('in a list that YAML has cut at their comma', () => {
    expect(messages({ [PATH]: otherPaper({ aliases: '[“A, B”]' }) })[0]).toContain(`aliases  ${message}`);
  });
  test.each(['“Sheep” and “Goats” in Models', '"“Sheep”"', 'Why “Sheep” Count'])(
    'that the source prints stay: %s',
    (title) => {
      expect(of(title)).toEqual([]);
    },
  );
});

test('an HTML entity is told in every text and address', () => {
  const found = messages({
    [PATH]: otherPaper({
      title: '"Sheep &amp; Goats"',
      authors: '["Ren&eacute; Doe"]',
      tldr: '"Counting goats is &quot;done&quot; by three heads, which were not known to count."',
      links: '{ url: "https://example.org/?a=1&amp;b=2" }',
    }),
  });
  expect(found.map((one) => one.slice(one.indexOf('  ') + 2))).toEqual([
    'title  an HTML entity: &amp;\n  Write & itself, as npm run format does: the text is no HTML.',
    'authors[0]  an HTML entity: &eacute;\n  Write é itself, as npm run format does: the text is no HTML.',
    'links.url  an HTML entity: &amp;\n  Write & itself, as npm run format does: the text is no HTML.',
    'tldr  an HTML entity: &quot;\n  Write " itself, as npm run format does: the text is no HTML.',
  ]);
});

test.each(['R&D; a Report', 'AT&T', 'Q & A; More', 'a &b c; d'])('%s holds no entity', (title) => {
  expect(of(`"${title}"`)).toEqual([]);
});

describe('a merge conflict left open', () => {
  const marks = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch`;
  test('in the front matter', () => {
    expect(
      messages({ [PATH]: otherPaper().replace('kind: article', marks('kind: article', 'kind: post')) }),
    ).toEqual([
      `content/${PATH}:5:1  a merge conflict that is still open: <<<<<<<\n  Keep what is right of both sides, and delete the marks: line 5, 7, 9.`,
    ]);
  });
  test('in the summary', () => {
    const [found, ...more] = messages({ [PATH]: `${otherPaper()}\n${marks('One.', 'Two.')}\n` });
    expect(more).toEqual([]);
    expect(found).toMatch(/:20:1 {2}a merge conflict that is still open: <<<<<<<\n/);
  });
  test('in a list', () => {
    const list = `${marks('- { id: tiny-1.5b, name: Tiny 1.5B }', '- { id: tiny-1.5b, name: Tiny }')}\n`;
    expect(messages({ 'models.yaml': list })).toHaveLength(1);
  });
  test('with the common ancestor, and where only its end is left', () => {
    expect(messages({ [PATH]: `${otherPaper()}\n||||||| base\n` })[0]).toContain(':20:1  a merge conflict');
    expect(messages({ [PATH]: `${otherPaper()}\n>>>>>>> branch\n` })[0]).toContain(':20:1  a merge conflict');
  });
  test('is none where equal signs underline a heading', () => {
    expect(messages({ [PATH]: otherPaper().replace(/(word35) /, '$1\n\nHeading\n=======\n\n') })).toEqual([]);
  });
});
