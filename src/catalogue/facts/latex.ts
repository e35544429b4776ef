/**
 * LaTeX as it stands in titles and names -> plain text, no sign lost: accents however nested, letters, signs, dashes, quotes.
 * `$…$` stays; a command that isn't known stays as it was written, and is named. In one pass, so that time grows with the text alone.
 */
import { ACCENTS, DROPPED, SIGNS, SPACES, SPACING, STYLES } from './latex-signs.ts';

export interface PlainText {
  readonly text: string;
  /** Commands that were kept as written, `\foo`, each once. */
  readonly unknown: readonly string[];
}

/** What becomes of a group's text once it ends. */
type Finish = (text: string) => string;

interface Frame {
  text: string;
  /** Accents that wait for a letter, the outermost first. */
  accents: string[];
  /** For the groups that come next, in order. */
  finishes: Finish[];
  /** True behind an unknown command: its groups keep their braces. */
  isKept: boolean;
  readonly finish: Finish;
}

const same: Finish = (text) => text;
const frame = (finish: Finish = same): Frame => ({
  text: '',
  accents: [],
  finishes: [],
  isKept: false,
  finish,
});

const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
const LIGATURES = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]);
/** What one command does with the groups behind it. */
const FINISHES: ReadonlyMap<string, readonly Finish[]> = new Map([
  ['enquote', [(text) => `“${text}”`]],
  ['mkbibquote', [(text) => `“${text}”`]],
  ['href', [() => '', same]],
  ['uppercase', [(text) => text.toUpperCase()]],
  ['MakeUppercase', [(text) => text.toUpperCase()]],
  ['lowercase', [(text) => text.toLowerCase()]],
  ['MakeLowercase', [(text) => text.toLowerCase()]],
  ...[...DROPPED].map((name): [string, Finish[]] => [name, [() => '']]),
] satisfies [string, Finish[]][]);

/** No title is longer; what is stays as it was written. */
const LATEX_MAX_CHARS = 20_000;

/** Reads one text; `at` moves on with each step. */
class Reader {
  readonly source: string;
  readonly isVerbatim: boolean;
  /** Where the last `\)` stands. */
  readonly lastEnd: number;
  readonly unknown = new Set<string>();
  readonly frames: Frame[] = [frame()];
  at = 0;

  constructor(source: string, isVerbatim: boolean) {
    this.source = source;
    this.isVerbatim = isVerbatim;
    this.lastEnd = source.lastIndexOf('\\)');
  }

  get top(): Frame {
    return this.frames.at(-1) ?? frame();
  }

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Adds text, its first letter under the accents that wait. */
  add(text: string): void {
    const { top } = this;
    top.isKept = false;
    top.finishes = [];
    if (top.accents.length === 0) {
      top.text += text;
      return;
    }
    const marks = top.accents.toReversed();
    top.accents = [];
    const [first = ''] = /^\P{M}\p{M}{0,8}/u.exec(text) ?? [];
    if (first === '') {
      // Over nothing the outermost stands alone; where it has no such form, it isn't known.
      top.text +=
        marks.toReversed().reduce((so, accent) => so + (SPACING.get(accent) ?? this.keep(accent)), '') + text;
      return;
    }
    const letter = first.replace(/^[ıȷ]/, (one) => DOTLESS[one] ?? one);
    const above = marks.map((accent) => ACCENTS.get(accent) ?? '').join('');
    top.text += (letter + above).normalize('NFC') + text.slice(first.length);
  }

  keep(name: string): string {
    this.unknown.add(`\\${name}`);
    return `\\${name}`;
  }

  close(): void {
    const { text, accents, finish } = this.top;
    const whole = accents.reduce((so, accent) => so + this.keep(accent), text);
    this.frames.pop();
    const isKept = this.top.isKept;
    const finishes = this.top.finishes;
    this.add(finish(whole));
    this.top.isKept = isKept;
    this.top.finishes = finishes;
  }

  open(): void {
    const { top } = this;
    const finish = top.isKept ? (text: string) => `{${text}}` : (top.finishes[0] ?? same);
    top.finishes = top.finishes.slice(1);
    this.frames.push(frame(finish));
  }

  formula(inside: string, end: number): void {
    this.at = end;
    const bare = inside.replace(/\\ensuremath\s*(?=\{)/g, '').trim();
    this.add(`$${bare.replace(/^\{([^{}]*)\}$/, '$1')}$`);
  }

  /** Reads a formula that begins here, or the dollar alone; false where no formula can begin any more. */
  dollars(): boolean {
    const pattern = /(\$\$?)((?:\\.|[^$\\])+)\1/y;
    pattern.lastIndex = this.at;
    const [, , inside = ''] = pattern.exec(this.source) ?? [];
    // As in “from $5 to $6”, which LaTeX would take for one.
    const isMoney =
      /^ /.test(inside) !== / $/.test(inside) || /\d/.test(this.source.charAt(pattern.lastIndex));
    if (inside === '' || isMoney) this.plain();
    else this.formula(inside, pattern.lastIndex);
    return inside !== '' || this.source.startsWith('$', this.at);
  }

  /** True for `\(…\)` and `\ensuremath{…}`, which are formulas too. */
  otherFormula(): boolean {
    const { source, at } = this;
    if (source.startsWith('\\(', at)) {
      const end = at < this.lastEnd ? source.indexOf('\\)', at) : -1;
      if (end > at + 2) this.formula(source.slice(at + 2, end), end + 2);
      return end > at + 2;
    }
    const pattern = /\\ensuremath\s*\{([^{}$]+)\}/y;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) this.formula(found[1] ?? '', pattern.lastIndex);
    return found !== null;
  }

  command(): void {
    this.at += 1;
    const name = this.take(/[A-Za-z]+\*?/y) || this.source.charAt(this.at++);
    const { top } = this;
    const isWord = /^[A-Za-z]/.test(name);
    if (!isWord && this.isVerbatim) return this.add(name);
    if (isWord) this.take(/ */y);
    if (ACCENTS.has(name)) {
      this.take(/ */y);
      top.accents.push(name);
      return;
    }
    const finishes = FINISHES.get(name);
    if (finishes) top.finishes = [...finishes];
    else if (isWord && SIGNS.has(name)) this.add(SIGNS.get(name) ?? '');
    else if (SPACES.has(name) || /^[ ,;:\\]$/.test(name)) this.add(' ');
    else if (/^[&%$#_{}]$/.test(name)) this.add(name);
    else if (!STYLES.has(name) && !/^[-/@!]$/.test(name)) this.unknownCommand(name);
  }

  /** As written, with the space behind it; its groups keep their braces. */
  unknownCommand(name: string): void {
    const { top } = this;
    const accents = top.accents.map((accent) => this.keep(accent)).join('');
    top.accents = [];
    this.add(accents + this.keep(name) + (this.source.charAt(this.at - 1) === ' ' ? ' ' : ''));
    top.isKept = true;
  }

  /** Text up to the next sign that means something; only one letter of it where an accent waits. */
  plain(): void {
    const run = this.take(this.top.accents.length > 0 ? /[^\\{}$]/uy : /[^\\{}$~`'-]+/y);
    if (run !== '') return this.add(run);
    const ligature = this.isVerbatim ? '' : this.take(/---?|``|''/y);
    if (ligature !== '') return this.add(LIGATURES.get(ligature) ?? ligature);
    const sign = this.source.charAt(this.at++);
    this.add(sign === '~' && !this.isVerbatim ? ' ' : sign);
  }

  read(): PlainText {
    const { source } = this;
    let mayBeginFormula = !this.isVerbatim;
    while (this.at < source.length) {
      const sign = source.charAt(this.at);
      if (sign === '\\' && this.at + 1 < source.length) {
        if (this.isVerbatim || !this.otherFormula()) this.command();
      } else if (sign === '{') {
        this.at += 1;
        this.open();
      } else if (sign === '}') {
        this.at += 1;
        if (this.frames.length > 1) this.close();
      } else if (sign === '$' && mayBeginFormula) {
        mayBeginFormula = this.dollars();
      } else this.plain();
    }
    while (this.frames.length > 1) this.close();
    const { text, accents } = this.top;
    const whole = accents.reduce((so, accent) => so + this.keep(accent), text);
    return { text: whole.normalize('NFC').replace(/\s+/g, ' ').trim(), unknown: [...this.unknown] };
  }
}

function read(latex: string, isVerbatim: boolean): PlainText {
  const source = latex.replace(/\s+/g, ' ');
  const isPlain = !/[\\{}$~`'-]/.test(source) || source.length > LATEX_MAX_CHARS;
  return isPlain
    ? { text: source.normalize('NFC').trim(), unknown: [] }
    : new Reader(source, isVerbatim).read();
}

/** The text as a reader sees it, on one line. */
export const readLatex = (latex: string): PlainText => read(latex, false);

/** An address or identifier: its signs mean themselves, but for braces and commands. */
export const readVerbatim = (latex: string): string => read(latex, true).text;
