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
    'doi={10.18653/V1/2023.ACL-LONG.1}',
    'doi={10.1002/(SICI)1097<1::A>3.0.CO;2-O}',
    'subtitle = {',
    'date = {2023-05/2023-06}',
    'year = {{2022}}',
    'month = 10 # "~" # jan',
    'crossref = {b}',
    'xdata = {a, b}',
    '@proceedings{b,',
    "\n@['JournalArticle', 'Conference']{c,",
    '\n@misc{a,\n',
    '% a comment\n',
    ' AND ',
    ' and others',
    'Wei Zhang 0007',
    'family=Doe, given=Ada, prefix=van',
    '{Institute for Goats and Sheep}',
    '张, 伟',
    '\\~{\\^e}',
    '\\textquotedblleft',
    '{\\textless}i{\\textgreater}',
    '\\TeX ',
    '\\alpha',
    '\\unknown{',
    '\\constructor',
    '\\__proto__',
    '\\noopsort{x}',
    '\\ensuremath{',
    '\\begin{x}',
    '\\(',
    '\\)',
    '$$',
    '-{}-',
    '``',
    "''",
    '~',
    '%',
    '&amp;',
    '&#8211;',
    '<i>',
    '</i>',
    '\uFFFD',
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

const WORK_STARTS = [
  '',
  '(',
  'arXiv:',
  'doi: ',
  'https://arxiv.org/abs/',
  'https://arxiv.org/pdf/',
  'https://doi.org/',
  'https://openreview.net/forum?id=',
  'https://aclanthology.org/',
  'https://huggingface.co/papers/',
  'https://www.semanticscholar.org/arxiv/',
  'https://web.archive.org/web/2020/https://arxiv.org/abs/',
  'https://www.lesswrong.com/posts/',
  'https://example.org/?url=https://',
  'A citation, 2022. ',
] as const;
const WORK_IDS = [
  '2202.05262',
  'cs.CL/0112017',
  '10.48550/arXiv.2202.05262',
  '10.18653/V1/N19-1419',
  '10.1002/(SICI)1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  'NpsVSN6o4ul',
  '2022.emnlp-main.3',
  'AcKRB8wDpdaN6v6ru/x',
  '%E0%A4%A',
] as const;
const WORK_ENDS = [
  '',
  'v2',
  '.pdf',
  'v3.pdf',
  '.',
  ').',
  '>',
  '#part',
  '?utm_source=x',
  '/index.html',
  ' [cs.CL]',
] as const;

/** An identifier or address of a work, in one of many forms; sometimes two. */
export function namedWork(random: Random): string {
  const one = () => random.pick(WORK_STARTS) + random.pick(WORK_IDS) + random.pick(WORK_ENDS);
  return random.oneIn(4) ? `${one()}${random.pick([' ', ', ', '/', ''])}${one()}` : one();
}

export const attack = (random: Random): string => random.pick(ATTACKS);
export const oddSign = (random: Random): string => random.pick(ODD_SIGNS);
