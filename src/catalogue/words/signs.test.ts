import { describe, expect, test } from 'vitest';
import { files, messages, otherPaper, parse, words } from '../../tests/fixtures/records.ts';
import { checkMarkdown } from '../read/markdown.ts';
import { parseRecords } from '../load/parse.ts';
import { quote, toAnnotation } from '../read/problem.ts';
import { findUnseen, spellUnseen, withoutZeroWidth } from './signs.ts';
import { quoted } from '../write/scalar.ts';

const PATH = 'papers/roe-2023-other.md';
const at = `content/${PATH}`;

/** Written by their numbers, so that this file holds none. */
const REFUSED: readonly (readonly [sign: string, said: string])[] = [
  ['\u0000', 'a control character (U+0000)'],
  ['\u0008', 'a backspace (U+0008)'],
  ['\u001b', 'an escape (U+001B)'],
  ['\u007f', 'a control character (U+007F)'],
  ['\u0092', 'a control character (U+0092)'],
  ['\u2028', 'a line separator (U+2028)'],
  ['\u202a', 'a sign that turns the direction of writing (U+202A)'],
  ['\u202e', 'a right-to-left override (U+202E)'],
  ['\u2066', 'a sign that turns the direction of writing (U+2066)'],
  ['\u200b', 'a zero-width space (U+200B)'],
  ['\u200f', 'a sign that has no width (U+200F)'],
  ['\u00ad', 'a soft hyphen (U+00AD)'],
  ['\ufeff', 'a byte order mark inside the text (U+FEFF)'],
  ['\u3164', 'a sign that has no width (U+3164)'],
  ['\u{e0041}', 'a sign that has no width (U+E0041)'],
  ['\u200d', 'a zero-width joiner (U+200D)'],
  ['\u200c', 'a zero-width non-joiner (U+200C)'],
  ['\ufffd', 'a sign that was lost on the way (U+FFFD)'],
  ['\uffff', 'a sign that was lost on the way (U+FFFF)'],
  ['\ue000', 'a sign that only one font has (U+E000)'],
];

describe.each(REFUSED)('%j', (sign, said) => {
  const code = [...sign]
    .flatMap((one) => one.split(''))
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

  test('is refused in a file, where it stands', () => {
    expect(messages({ [PATH]: otherPaper({ title: `"An${sign}other Paper"` }) })[0]).toContain(
      `${at}:2:11  ${said}\n`,
    );
    expect(messages({ [PATH]: otherPaper({}, `${words(70)} a${sign}b`) })[0]).toContain(
      `${at}:18:482  ${said}\n`,
    );
    expect(messages({ 'models.yaml': `- { id: tiny-1.5b, name: T${sign}1 }\n` })[0]).toContain(
      `content/models.yaml:1:27  ${said}\n`,
    );
  });

  test('is refused in every text, spelt out in YAML', () => {
    const tldr = `"Counting goats in a tiny model is done by three ${code} heads, and by no other."`;
    const claim = `\n  - to: [techniques/patching]\n    role: improves\n    where: "a${code}b"\n    tldr: ${tldr}`;
    const fields = {
      title: `"An${code}other"`,
      authors: `["Ada${code} Roe"]`,
      aliases: `["A${code}B"]`,
      tldr,
      contributions: claim,
    };
    const found = messages({ [PATH]: otherPaper(fields) });
    for (const field of [
      'title',
      'authors[0]',
      'aliases[0]',
      'tldr',
      'contributions[0].where',
      'contributions[0].tldr',
    ])
      expect(found.find((one) => one.includes(`  ${field}  `))).toContain(said);
  });

  test('is spelt out in messages, annotations and what is written', () => {
    expect(quote(`a${sign}b`)).toBe(JSON.stringify(`a${sign}b`).replace(sign, code));
    expect(quoted(`a${sign}b`)).not.toContain(sign);
    const problem = {
      file: `content/${sign}.md`,
      line: 1,
      column: 1,
      field: sign,
      message: sign,
      advice: sign,
    };
    expect(toAnnotation(problem)).not.toContain(sign);
    expect(spellUnseen(sign)).toBe(code);
  });
});

test('half a sign is refused: a file can hold one in YAML’s spelling only', () => {
  expect(messages({ [PATH]: otherPaper({ title: '"An\\ud83dother"' }) })).toEqual([
    `${at}:2:8  title  half a sign (U+D83D)\n  Write the sign that the source shows.`,
  ]);
  expect(messages({ [PATH]: otherPaper({ title: '"Emoji \\ud83d\\ude00 in Models"' }) })).toEqual([]);
});

test('what Windows has at the place of a control character is said', () => {
  expect(findUnseen('it\u0092s')?.advice).toMatch(/^Write ’ instead/);
});

test.each([
  ['accents, composed and apart', 'É, E\u0301'],
  ['Persian, with a non-joiner', 'می\u200cخواهم'],
  ['Hindi, with a joiner', 'क\u094d\u200dष'],
  ['Malayalam, with a joiner at the end', 'ന\u0d4d\u200d x'],
  ['an emoji of two', '👩\u200d🔬 👩🏽\u200d🔬 ❤\ufe0f\u200d🔥'],
  ['a variant of a Chinese sign', '葛\u{e0100}'],
  ['Hebrew and Arabic', 'דוד לוי, محمد علي'],
  ['mathematics', '∀x ∈ ℝ: x² ≥ 0'],
  ['tabs and line ends', 'a\tb\nc'],
])('%s stay', (_, text) => {
  expect(findUnseen(text)).toBeUndefined();
  expect(withoutZeroWidth(text)).toBe(text);
  expect(spellUnseen(text)).toBe(text);
});

test('an entity of Markdown smuggles none into a body', () => {
  expect(checkMarkdown('a&#x202e;b, [x](https://example.org/&#8203;y), `&#8203;`', 1)).toEqual([
    {
      line: 1,
      column: 1,
      message: 'a right-to-left override (U+202E)',
      advice: expect.any(String) as string,
    },
    { line: 1, column: 13, message: 'a zero-width space (U+200B)', advice: expect.any(String) as string },
  ]);
});

test('an address with one is refused, though a browser would take it', () => {
  const found = messages({
    [PATH]: otherPaper({ links: '{ url: "https://example.org/a\\u202eb", doi: "10.1000/a\\u0008" }' }),
  });
  expect(found.map((one) => one.split('  ')[1])).toEqual(['links.url', 'links.doi']);
});

test('a file that holds one still stands for its record', () => {
  const { problems } = parse({ 'papers/doe-2022-sheep.md': 'a\u0008', 'tools/sheepfold.md': undefined });
  expect(problems.map(({ file }) => file)).toEqual(['content/papers/doe-2022-sheep.md']);
  const linked = files({
    'papers/doe-2022-sheep.md': 'a\u0008',
    [PATH]: otherPaper({ relations: '[{ type: extends, paper: doe-2022-sheep, note: counts, where: §2 }]' }),
  });
  expect(parseRecords(linked, { today: '2024-06-01', exempt: 'all' }).problems).toHaveLength(1);
});
