/** Letters of names as LaTeX commands. BibTeX counts bytes, so that a letter it may cut off alone has to be a command. */

/** Marks above and below letters, as LaTeX's commands for them. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

const LETTERS: Readonly<Record<string, string>> = {
  Å: 'AA',
  å: 'aa',
  Æ: 'AE',
  æ: 'ae',
  Đ: 'DJ',
  đ: 'dj',
  Ð: 'DH',
  ð: 'dh',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'NG',
  ŋ: 'ng',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  ß: 'ss',
  Þ: 'TH',
  þ: 'th',
};

/**
 * `{\L}`, `{\'E}`, `{\v{S}}`. A letter that has no command, or two marks, stays: programs misread one command in another,
 * and for other scripts LaTeX has commands that none of them knows.
 */
function letterCommand(letter: string): string {
  const whole = LETTERS[letter];
  if (whole !== undefined) return `{\\${whole}}`;
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const command = MARKS[mark];
  if (command === undefined || more.length > 0 || !/[a-z]/i.test(base)) return letter;
  // LaTeX takes the dot off an i itself; readers of BibTeX keep a `\i` without it.
  return /[a-z]/i.test(command) ? `{\\${command}{${base}}}` : `{\\${command}${base}}`;
}

/**
 * The first letters of each word as commands, so many of them: styles that abbreviate keep the first letter of each given
 * name, also after a hyphen, and those with labels the first three of a family name.
 */
export const commandsAtStart = (text: string, count: number): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    [...word.matchAll(/\P{M}\p{M}*/gu)]
      .map(([letter], index) => (index < count ? letterCommand(letter.normalize('NFC')) : letter))
      .join(''),
  );
