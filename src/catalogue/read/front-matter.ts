/**
 * The only use of gray-matter: where front matter ends and the body begins. No engine of it is ever run: those for
 * code and other languages refuse, and the one for YAML reads nothing (`yaml-text.ts` does, with positions).
 */
import matter from 'gray-matter';

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

const ENGINES = {
  yaml: { parse: () => ({}), stringify: refuse },
  ...Object.fromEntries(
    ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [
      name,
      { parse: refuse, stringify: refuse },
    ]),
  ),
};

export interface Split {
  /** YAML text; its first line is the rest of the opening fence, so its line numbers are the file's. */
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

export interface SplitFault {
  readonly line: number;
  readonly message: string;
  readonly advice: string;
}

const fault = (line: number, message: string, advice: string): SplitFault => ({ line, message, advice });

export const FRONT_MATTER_MAX_CHARS = 32_768;
/** gray-matter takes time squared over empty lines in a row. */
const EMPTY_MAX_CHARS = 1_000;

const sizeFault = (length: number): SplitFault =>
  fault(
    1,
    `front matter of ${length} characters`,
    `At most ${FRONT_MATTER_MAX_CHARS} are read: a record is a page of text.`,
  );

/** Splits a file's text (LF line ends, no BOM), or says why it can't be split. */
export function splitFrontMatter(text: string): Split | SplitFault {
  const [opening = ''] = text.split('\n', 1);
  if (!opening.startsWith('---')) {
    return fault(
      1,
      'no front matter',
      'Begin the file with a line of three hyphens (---), the fields, and another such line.',
    );
  }
  if (opening.trim() !== '---') {
    return fault(
      1,
      `front matter opened with ${JSON.stringify(opening.slice(0, 40))}`,
      'Only YAML is read and no code is ever run: make the first line three hyphens, alone.',
    );
  }
  const closingAt = text.indexOf('\n---', 3);
  if (closingAt === -1) {
    return fault(
      1,
      'front matter without an end',
      'Put a line of three hyphens (---) after the last field, before the summary.',
    );
  }
  const closingLine = text.slice(0, closingAt + 1).split('\n').length;
  const closing = text.slice(closingAt + 1).split('\n', 1)[0] ?? '';
  if (closing.trim() !== '---') {
    return fault(
      closingLine,
      `a line that starts with --- ends the front matter: ${JSON.stringify(closing.slice(0, 40))}`,
      'Let the closing line be three hyphens, alone; put a value that starts with them in quotes.',
    );
  }
  const front = text.slice(3, closingAt);
  if (front.length > FRONT_MATTER_MAX_CHARS) return sizeFault(front.length);
  const empty = new RegExp(`\\s{${EMPTY_MAX_CHARS}}`).exec(front);
  if (empty)
    return fault(
      front.slice(0, empty.index).split('\n').length,
      `more than ${EMPTY_MAX_CHARS} spaces or empty lines in a row`,
      'Delete them.',
    );
  const { matter: yaml, content } = matter(text, { language: 'yaml', engines: ENGINES }) as unknown as {
    matter: string;
    content: string;
  };
  const leftover = content.split('\n').findIndex((line) => /^---\s*$/.test(line));
  if (leftover !== -1) {
    return fault(
      closingLine + 1 + leftover,
      'a second line of three hyphens',
      `The front matter ended at line ${closingLine}. If that is too early, indent or quote that line; for a rule in the text write ***.`,
    );
  }
  return { yaml, body: content, bodyLine: closingLine + 1 };
}
