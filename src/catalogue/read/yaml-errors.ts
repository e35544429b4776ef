/** What YAML's reader says against a text, in words that help: its own speak of scalars, nodes and implicit keys. */
import type { YAMLError } from 'yaml';
import type { Position } from './records.ts';
import { withinQuotes } from './yaml-scalars.ts';

export interface YamlFault extends Position {
  readonly field: string;
  readonly message: string;
  readonly advice: string;
}

export const ALIAS = [
  'an alias (*) or anchor (&)',
  'Write every value out; put text that starts with * or & in quotes.',
] as const;

/** The key that a line begins with, if it does. */
export const fieldOfLine = (line: string): string => /^[\s{-]*([A-Za-z_][\w-]*)\s*:/.exec(line)?.[1] ?? '';

type Explain = (line: string, field: string, original: string) => readonly [message: string, advice: string];

const colonInText: Explain = (line, field) => {
  const value = line.slice(line.indexOf(':') + 1).trim();
  return [
    'a colon followed by a space inside the text',
    `Put the text in quotes: ${field || 'title'}: ${JSON.stringify(withinQuotes(value) ?? value)}`,
  ];
};

const EXPLAIN: Readonly<Record<string, Explain>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: (_, field) => [
    `can't read this line as "key: value"`,
    `Put a colon and a space after the key${field ? ` (${field}: …)` : ''}, and text that spans lines in quotes.`,
  ],
  TAB_AS_INDENT: () => ['a tab as indentation', 'Indent with spaces: YAML allows no tabs there.'],
  BAD_INDENT: (_, __, original) =>
    original.includes('Flow') || original.includes('flow')
      ? ['a bracket that is not closed', 'Close it before the line ends; { goes with }, and [ with ].']
      : ['indentation that fits nothing above', 'Line this up with its neighbours, with spaces.'],
  BAD_ALIAS: () => ALIAS,
  BAD_DQ_ESCAPE: () => [
    'a backslash in double quotes that means nothing to YAML',
    'Put the text in single quotes, where a backslash is only itself.',
  ],
  TAG_RESOLVE_FAILED: () => ['a tag (!)', 'Write plain values; put text that starts with ! in quotes.'],
  MISSING_CHAR: (_, __, original) => [
    original,
    'Close the bracket or the quotation mark that was opened here or above.',
  ],
  NON_STRING_KEY: () => ['a key that is no text', 'Put the key in quotes, or check the colon.'],
};

const UNKNOWN: Explain = (_, __, original) => [
  `can't be read as YAML: ${original}`,
  'Put text with special characters (: # [ ] { } & * ! | > @ `) in quotes.',
];

/** A fault that YAML's reader found, in our words. `line` is the one it stands on. */
export function explainError(error: YAMLError, line: string, position: Position): YamlFault {
  const field = fieldOfLine(line);
  const original = error.message.split('\n', 1)[0] ?? '';
  const tab = /^ *\t/.test(line) ? EXPLAIN['TAB_AS_INDENT'] : undefined;
  const [message, advice] = (tab ?? EXPLAIN[error.code] ?? UNKNOWN)(line, field, original);
  return { ...position, field, message, advice };
}
