/** A line of LaTeX as a reader sees it; table of what people, styles and services write. */
import { expect, test } from 'vitest';
import { readLatex, readVerbatim } from './latex.ts';

test.for([
  // Accents, however nested, on letters with and without a dot.
  ['{\\"o}\\"{o}\\"o \\\'{\\i} {\\\'{\\i}} \\^{\\i} \\v{s} \\c{c} \\v c \\.{z} \\.I', 'ööö í í î š ç č ż İ'],
  ["Nguy{\\~{\\^e}}n \\~{\\^{e}} \\~\\^e \\'{\\^{a}} \\'{\\u{a}} \\d{\\^o}", 'Nguyễn ễ ễ ấ ắ ộ'],
  ['\\H{o} \\k{a} \\u{g} \\r{a} \\d{s} \\b{o} \\t{oo} \\=a \\`e', 'ő ą ğ å ṣ o̱ o͡o ā è'],
  ["e\u0301 \\'{ê}", 'é ế'],
  ["\\~{} \\^{} \\'{}", "~ ^ '"],
  // Letters and signs.
  ['\\ss{} \\o{} {\\L}ukasz \\aa{} \\AA sa \\ae \\oe', 'ß ø Łukasz å Åsa æœ'],
  ['R\\&D 50\\% a\\_b \\$5 \\#1 \\{x\\}', 'R&D 50% a_b $5 #1 {x}'],
  [
    '{\\textbackslash}n more {\\textless}a{\\textgreater} {\\textquotesingle}s \\textasciitilde{}x',
    "\\n more <a> 's ~x",
  ],
  ['{\\textquotedblleft}It{\\textquotedblright} \\textquoteleft{}a\\textquoteright{}', '“It” ‘a’'],
  ['{\\TeX}nical \\LaTeX{} \\BibTeX', 'TeXnical LaTeX BibTeX'],
  ['{\\alpha}-ReLU \\beta \\Omega $\\alpha$-ReLU', 'α-ReLU βΩ$\\alpha$-ReLU'],
  ['A \\to B \\times C, \\leq{} \\infty', 'A →B ×C, ≤ ∞'],
  ['\\ldots{} \\dots \\S{}3 \\copyright{} \\textdegree', '… …§3 © °'],
  // Formulas stay; money is none.
  ['$\\mathcal{O}(n)$ $t$-$J$ ${}^{76}\\mathrm{Ge}$', '$\\mathcal{O}(n)$ $t$-$J$ ${}^{76}\\mathrm{Ge}$'],
  ['\\(x^2\\) $$y$$ $\\ensuremath{\\beta}$ \\ensuremath{\\gamma}', '$x^2$ $y$ $\\beta$ $\\gamma$'],
  ['from $5 to $6, $7 and \\$8', 'from $5 to $6, $7 and $8'],
  // Dashes, quotes, spaces.
  ["a -- b --- ``q'' -{}- ~ c\\,d\\ e\\\\f", 'a – b — “q” -- c d e f'],
  // What only formats.
  [
    '{\\textit{x}} \\emph{y} {\\bf z} \\texttt{t_t} CO\\textsubscript{2} \\mbox{a b} \\url{x} \\href{http://a.b}{label}',
    'x y z t_t CO2 a b x label',
  ],
  ['\\enquote{q} \\uppercase{abc} \\noopsort{2020}T', '“q” ABC T'],
  // What means nothing in a title.
  ['100% sure & a_b^c # a < b', '100% sure & a_b^c # a < b'],
  ['open {brace, stray} \\', 'open brace, stray \\'],
] as const)('%s', ([latex, text]) => {
  expect(readLatex(latex)).toEqual({ text, unknown: [] });
});

test.for([
  ['\\unknown{word} here', '\\unknown{word} here', ['\\unknown']],
  ['\\foo{a}{b} \\foo bar', '\\foo{a}{b} \\foo bar', ['\\foo']],
  ['\\constructor{x} \\toString y', '\\constructor{x} \\toString y', ['\\constructor', '\\toString']],
  ["\\'\\foo \\c", "\\'\\foo \\c", ["\\'", '\\foo', '\\c']],
  ['\\footnote{Thanks to {\\"O}} x', '\\footnote{Thanks to Ö} x', ['\\footnote']],
] as const)(
  '%s: a command that isn’t known stays, with its words, and is named',
  ([latex, text, unknown]) => {
    expect(readLatex(latex)).toEqual({ text, unknown });
  },
);

test('in an address signs mean themselves', () => {
  expect(readVerbatim('https://a.b/~x\\_y--z?q=$1\\&r\\%20{s}\\~t')).toBe('https://a.b/~x_y--z?q=$1&r%20s~t');
});
