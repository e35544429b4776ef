/**
 * BibTeX text -> entries with raw fields, as styles, services and people write them; of an entry that can't be read, its line.
 * A reader of our own: @retorquere/bibtex-parser 9.0.29 loses signs (`100% sure`, `a < b`, all fields behind a missing comma),
 * prints code for `\constructor`, flattens formulas, and takes time squared.
 */
import { factsFault, type FactsFault } from './facts.ts';

export interface BibtexEntry {
  /** In lower case: `inproceedings`. */
  readonly type: string;
  readonly key: string;
  /** Names in lower case, the first of two alike; values without their outer braces, else as written. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where in the text it stands, from its `@` to behind its last brace. */
  readonly place: Span;
  /** Where its type stands, and each field from its name to the end of its value. */
  readonly typePlace: Span;
  readonly places: ReadonlyMap<string, FieldSpan>;
}

/** From the first sign to behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface FieldSpan extends Span {
  readonly valueStart: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

class Unreadable extends Error {}

const TYPE = String.raw`@[ \t]*([A-Za-z]+|\[[^\]\n]*\])[ \t]*([{(])`;

/** A place in the text, moved along by each of its methods. */
class Cursor {
  at = 0;
  readonly text: string;
  readonly strings = new Map(MONTHS.map((month) => [month, month]));
  /** An entry at the beginning of a line: whatever was open there was never closed. */
  readonly nextEntry = new RegExp(`\\n[ \\t]*${TYPE}\\s*[^\\s,{}()=]*\\s*[,=]`, 'y');

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** The next thing between values: white space and comments are passed over. */
  next(pattern: RegExp): string | undefined {
    this.take(/(?:\s+|%[^\n]*)*/y);
    return this.take(pattern);
  }

  /** Up to the sign that ends a value, braces within it in pairs; the cursor stands after that sign. */
  until(end: '}' | '"', isComment = false): string {
    const start = this.at;
    const signs = /[\\{}"\n]/g;
    let depth = 0;
    for (;;) {
      signs.lastIndex = this.at;
      const found = signs.exec(this.text);
      this.nextEntry.lastIndex = found?.index ?? 0;
      if (!found || (found[0] === '\n' && !isComment && this.nextEntry.test(this.text))) break;
      this.at = found.index + (found[0] === '\\' ? 2 : 1);
      if (found[0] === end && depth === 0) return this.text.slice(start, found.index);
      if (found[0] === '{') depth += 1;
      else if (found[0] === '}') depth -= 1;
    }
    const what = end === '}' ? 'brace' : 'quotation mark';
    throw new Unreadable(`a ${what} that is never closed`);
  }

  /** Empty where nothing is written before the comma. */
  piece(): string {
    if (this.next(/\{/y) !== undefined) return this.until('}');
    if (this.next(/"/y) !== undefined) return this.until('"');
    const word = this.next(/[^\s,{}"#=()@]+/y) ?? '';
    if (word === '' && this.next(/(?=[,})])/y) === undefined) throw new Unreadable('a field without a value');
    return this.strings.get(word.toLowerCase()) ?? word;
  }

  value(): string {
    const pieces = [this.piece()];
    let end = this.at;
    for (; this.next(/#/y) !== undefined; end = this.at) pieces.push(this.piece());
    this.at = end;
    return pieces.join('');
  }

  /** `start` is where its `@` stands. */
  entry(type: string, close: RegExp, start: number): BibtexEntry {
    const typePlace = { start, end: this.at - 1 };
    const places = new Map<string, FieldSpan>();
    const key = this.next(/[^\s,{}()=]+(?=\s*[,})])/y) ?? '';
    const fields = new Map<string, string>();
    while (this.next(close) === undefined) {
      if (this.next(/,/y) !== undefined) continue;
      const written = this.next(/[^\s=,{}()"@#]+/y);
      const name = written?.toLowerCase();
      const nameStart = this.at - (written?.length ?? 0);
      if (name === undefined) {
        const sign = this.text[this.at] ?? '@';
        throw new Unreadable(
          sign === '@' ? 'a brace that is never closed' : `${JSON.stringify(sign)} out of place`,
        );
      }
      if (this.next(/=/y) === undefined) throw new Unreadable(`no value for ${JSON.stringify(name)}`);
      this.next(/(?:)/y);
      const valueStart = this.at;
      const value = this.value();
      if (fields.has(name)) continue;
      fields.set(name, value);
      places.set(name, { start: nameStart, valueStart, end: this.at });
    }
    return { type, key, fields, place: { start, end: this.at }, typePlace, places };
  }
}

/** Where reading goes on behind an entry that can't be read. */
function nextStart(text: string, from: number): number {
  const found = /\n[ \t]*@/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}

/** Semantic Scholar names kinds in a list: `['JournalArticle', 'Conference']`. */
const typeOf = (written: string): string =>
  !written.startsWith('[') ? written : written.includes('conference') ? 'inproceedings' : 'article';

/** All entries in order, and in the place of one that can't be read why: at the line where it begins. */
export function readBibtex(text: string): readonly (BibtexEntry | FactsFault)[] {
  const cursor = new Cursor(text);
  const entries: (BibtexEntry | FactsFault)[] = [];
  const opening = new RegExp(TYPE, 'g');
  let line = 1;
  let counted = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const type = typeOf((found[1] ?? '').toLowerCase());
    const isAside = type === 'comment' || type === 'preamble';
    cursor.at = opening.lastIndex;
    try {
      if (isAside && found[2] === '{') cursor.until('}', true);
      else if (!isAside) {
        const entry = cursor.entry(type, found[2] === '(' ? /\)/y : /\}/y, found.index);
        if (type === 'string') for (const [key, value] of entry.fields) cursor.strings.set(key, value);
        else entries.push(entry);
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      line += text.slice(counted, found.index).split('\n').length - 1;
      counted = found.index;
      entries.push(
        factsFault(
          `BibTeX that can't be read: ${error.message}, in the entry that begins on line ${line}`,
          'Copy the whole entry again, from its @ to its last brace.',
        ),
      );
      // Whatever a comment without an end holds, it holds to the end.
      cursor.at = isAside ? text.length : nextStart(text, opening.lastIndex);
    }
    opening.lastIndex = cursor.at;
  }
  return entries.length > 0
    ? entries
    : [
        factsFault(
          'no BibTeX entry in this text',
          'An entry begins like this: @inproceedings{key, title = {…}, …}.',
        ),
      ];
}
