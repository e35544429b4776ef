/** Texts made from grammars: what is nearly BibTeX, Atom, YAML, Markdown or JSON, and what was made to break readers of them. */
import type { Random } from '../random.ts';
import { ODD_MARKDOWN, ODD_SIGNS, ODD_YAML } from './odd-texts.ts';

/** Runs `canary()` if anything runs it: the worker looks whether that happened. */
export const CODE = 'globalThis.canary()';

const ATTACKS = [
  `<script>${CODE}</script>`,
  `<img src=x onerror=${CODE}>`,
  `[x](javascript:${CODE})`,
  `[x](JaVa&#x09;ScRiPt:${CODE})`,
  `<a href="&#106;avascript:${CODE}">x</a>`,
  `<svg/onload=${CODE}>`,
  `<${'math'}><mtext></form><form><mglyph><style></math><img src onerror=${CODE}>`,
  `$\\href{javascript:${CODE}}{x}$`,
  '$\\fbox{x}\\colorbox{red}{y}\\htmlStyle{color:red}{z}$',
  `---js\n${CODE}\n---\n`,
  `---javascript\n${CODE}\n---\n`,
  `!!js/function "function(){${CODE}}"`,
  '__proto__: { polluted: 1 }',
  '{"__proto__": {"polluted": 1}}',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  ...Object.getOwnPropertyNames(Object.prototype),
] as const;

const PIECES = {
  bibtex: [
    '@misc{a,',
    '@inproceedings(b,',
    '@string{x = "y"}',
    '@comment{',
    'title = {',
    'author = {',
    ' and ',
    'year = 2022',
    'month = feb',
    '#',
    '"',
    '{',
    '}',
    ',',
    '=',
    '\\',
    '$',
    "\\'{e}",
    'url={https://',
    'eprint = {2202.05262}',
    'doi={10.1/',
  ],
  atom: [
    '<?xml version="1.0"?>',
    '<feed>',
    '</feed>',
    '<entry>',
    '</entry>',
    '<id>http://arxiv.org/abs/2202.05262v5</id>',
    '<title>',
    '</title>',
    '<author><name>',
    '</name></author>',
    '<published>2022-02-10</published>',
    '<![CDATA[',
    ']]>',
    '&#233;',
    '&#x110000;',
    '&amp;',
    '<!--',
    '-->',
    '<a b="c"',
    '<x:y/>',
  ],
  yaml: [
    '---\n',
    'title: ',
    '"',
    "'",
    '- ',
    '  ',
    ': ',
    '\n',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!str ',
    '|\n',
    '>\n',
    '? ',
    '#',
    '\t',
    'authors: [A B]\n',
    'published: 2022-11\n',
    'contributions:\n  - to: [techniques/patching]\n',
    '1e999',
    '0x',
    '~',
    'null',
    '<<: ',
    '\u2028',
    ...ODD_YAML,
  ],
  markdown: [
    '# ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '$',
    '$$',
    '\\',
    '|',
    '|-|\n',
    '&amp;',
    '&#0;',
    ...ODD_MARKDOWN,
    '[^1]',
    '[a]: https://x.y\n',
    '<b>',
    '\\frac{',
    '\\def\\a{\\a\\a}\\a',
    '}',
    'https://example.org/',
    '~~',
    ':',
  ],
  json: [
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '"title"',
    '"notes"',
    '"value"',
    '"DOI"',
    '"date-parts"',
    '"author"',
    '1e309',
    '1e300',
    '-1',
    'null',
    'true',
    '"2022"',
    '\\u0000',
    '[[2022,2,10]]',
    '"odate"',
    '"__proto__"',
  ],
} as const;
export type Language = keyof typeof PIECES;
export const LANGUAGES = Object.keys(PIECES) as Language[];

/** Longest text made: beyond what a record may have, so that the limits are met too. */
const LONG_MAX_CHARS = 270_000;

/** One piece or two, over and over: what takes a reader with a step too many time squared. */
function repeated(random: Random, pieces: readonly string[]): string {
  const unit =
    random.pick(pieces) +
    (random.oneIn(2) ? random.pick(pieces) : '') +
    (random.oneIn(4) ? random.pick([' ', '\n', 'a']) : '');
  const most = random.pick([2_000, 20_000, 60_000, LONG_MAX_CHARS]);
  return (
    random.pick(['', random.pick(pieces)]) +
    unit.repeat(Math.ceil(most / unit.length)) +
    random.pick(['', random.pick(pieces), 'x'])
  );
}

/** A text of a language: a few dozen pieces of it, among them an attack or an odd sign; or one piece, thousands of times. */
export function madeUp(random: Random, language: Language): string {
  const pieces: readonly string[] = PIECES[language];
  if (random.oneIn(12)) return repeated(random, [...pieces, ...ODD_SIGNS]);
  const count = 1 + random.int(random.pick([8, 40, 200]));
  return Array.from({ length: count }, () =>
    random.oneIn(15)
      ? random.pick(ATTACKS)
      : random.oneIn(20)
        ? random.pick(ODD_SIGNS)
        : random.oneIn(4)
          ? random.pick(['word', 'x', ' ', '2022'])
          : random.pick(pieces),
  ).join('');
}

export const attack = (random: Random): string => random.pick(ATTACKS);
export const oddSign = (random: Random): string => random.pick(ODD_SIGNS);
