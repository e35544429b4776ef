/** YAML text -> data, and the line and column of every field. Aliases, tags and deep nesting are refused before they can do harm. */
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { quote } from './problem.ts';
import type { Path, Position } from './records.ts';
import { ALIAS, explainError, fieldOfLine, type YamlFault } from './yaml-errors.ts';
import { explainScalar } from './yaml-scalars.ts';

export type { YamlFault } from './yaml-errors.ts';

export const NESTING_MAX = 30;
const FAULTS_MAX = 100;

export interface YamlText {
  /** `undefined` if there is any fault. */
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  readonly at: (path: Path) => Position;
  /** Where a key stands, rather than its value. */
  readonly keyAt: (path: Path) => Position;
  /** A scalar as written: `2310.00010`, where data has 2310.0001. */
  readonly sourceAt: (path: Path) => string | undefined;
}

const START: Position = { line: 1, column: 1 };

/** List and key marks in a row, anchors and tags between them; written with bounds, so that it takes no time squared itself. */
const MARKS_IN_A_ROW = new RegExp(`(?:(?:[-?>:]|[&!]\\S{0,40}|\\d{1,9}[.)])\\s+){${NESTING_MAX + 1}}`);

/** Where brackets or list marks are nested deeper than `NESTING_MAX`: found without recursion, quotes not considered. */
export function findDeepNesting(text: string): Position | undefined {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^\s*(?:(?:[-?>]|\d+[.)])\s*)*/.exec(line)?.[0].replace(/\s+/g, '').length ?? 0;
    if (marks > NESTING_MAX && !/^\s*-+\s*$/.test(line)) return { line: index + 1, column: NESTING_MAX };
    const row = MARKS_IN_A_ROW.exec(line);
    if (row) return { line: index + 1, column: row.index + 1 };
    for (let column = 0; column < line.length; column += 1) {
      if (line[column] === '[' || line[column] === '{') depth += 1;
      else if (line[column] === ']' || line[column] === '}') depth = Math.max(0, depth - 1);
      if (depth > NESTING_MAX) return { line: index + 1, column: column + 1 };
    }
  }
  return undefined;
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(root: ParsedNode | null, path: Path): { node: Node | null; key: Node | null } {
  let node: Node | null = root;
  let key: Node | null = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      key = pair.key as Node;
      node = (pair.value as Node | null) ?? key;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as Node;
      key = node;
    } else break;
  }
  return { node, key };
}

const deep = (position: Position): YamlFault => ({
  ...position,
  field: '',
  message: `nested more than ${NESTING_MAX} levels deep`,
  advice: 'No field needs that: look for a bracket that was never closed.',
});

const faulty = (faults: readonly YamlFault[]): YamlText => ({
  data: undefined,
  faults,
  at: () => START,
  keyAt: () => START,
  sourceAt: () => undefined,
});

/** Keys that stand in the map before; the library's own check takes time squared. */
function repeatedKeys(map: YAMLMap): readonly Scalar[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !seen.has(key.value)) {
      if (isScalar(key)) seen.add(key.value);
      return [];
    }
    return [key];
  });
}

/** A fault tends to bring others along on its line. */
function firstOfEachLine(faults: readonly YamlFault[]): readonly YamlFault[] {
  const first = new Map(faults.toReversed().map((fault) => [fault.line, fault]));
  return [...first.values()].toSorted((a, b) => a.line - b.line).slice(0, FAULTS_MAX);
}

const ANCHORS_MAX = 50;
const ANCHOR = /(?<=^|\s)[&*][^\s&*]/gm;

/** Anchors and aliases are refused one by one; a text full of them at once, as the library takes time squared over them. */
function findAnchors(text: string): Position | undefined {
  const found = [...text.matchAll(ANCHOR)];
  const [first] = found;
  if (!first || found.length <= ANCHORS_MAX) return undefined;
  const before = text.slice(0, first.index);
  return { line: before.split('\n').length, column: first.index - before.lastIndexOf('\n') };
}

const aliasFault = (position: Position): YamlFault => {
  const [message, advice] = ALIAS;
  return { ...position, field: '', message, advice };
};

const COLONS_MAX = 100;

/** A line on which one key follows another: each opens a map in the map before, which takes memory squared. */
function findColons(text: string): YamlFault | undefined {
  const line = text.split('\n').findIndex((one) => one.split(/:\s/, COLONS_MAX + 2).length > COLONS_MAX + 1);
  if (line === -1) return undefined;
  const message = `more than ${COLONS_MAX} colons on one line`;
  return {
    line: line + 1,
    column: 1,
    field: '',
    message,
    advice: 'Begin a line for each field, and put text in quotes.',
  };
}

/** What must not reach the library, which would take too long over it or call itself too often. */
export function findTooMuch(text: string): YamlFault | undefined {
  const nested = findDeepNesting(text);
  if (nested) return deep(nested);
  const anchors = findAnchors(text);
  return anchors ? aliasFault(anchors) : findColons(text);
}

/** Never throws; every fault of the text at once. Dates stay text, numbers become numbers. */
export function parseYamlText(text: string): YamlText {
  const tooMuch = findTooMuch(text);
  if (tooMuch) return faulty([tooMuch]);
  const lineCounter = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter,
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
    });
    const lines = text.split('\n');
    // One a line, before they are put into words: a text may have as many errors as signs.
    const errors = new Map(
      [...document.errors, ...document.warnings]
        .map((error) => ({ error, position: toPosition(error.pos[0]) }))
        .toReversed()
        .map((found) => [found.position.line, found] as const),
    );
    const faults = [...errors.values()]
      .toReversed()
      .map(({ error, position }) => explainError(error, lines[position.line - 1] ?? '', position));
    const odd: YamlFault[] = [];
    visit(document, {
      Scalar: (place, node) => {
        const fault = explainScalar(node, text);
        // What looks like a key in odd quotes is half of a text with a colon, and reported as that.
        if (!fault || (place === 'key' && node.type === 'PLAIN')) return;
        const { offset, ...said } = fault;
        const position = toPosition(offset);
        odd.push({ ...position, field: fieldOfLine(lines[position.line - 1] ?? ''), ...said });
      },
      Map: (_, map) => {
        for (const key of repeatedKeys(map)) {
          const field = String(key.value);
          const [message, advice] = [`the key ${quote(field)} stands twice`, 'Keep one of them.'];
          faults.push({ ...toPosition(key.range?.[0] ?? 0), field, message, advice });
        }
      },
      Alias: (_, node) => {
        faults.push(aliasFault(toPosition(node.range?.[0] ?? 0)));
        return visit.BREAK;
      },
    });
    // What YAML's reader says of the same line comes second, as it knows no cure.
    if (odd.length + faults.length > 0) return faulty(firstOfEachLine([...odd, ...faults]));
    const locate = (node: Node | null): Position => (node?.range ? toPosition(node.range[0]) : START);
    return {
      data: document.toJS({ maxAliasCount: 0 }) as unknown,
      faults: [],
      at: (path) => locate(nodeAt(document.contents, path).node),
      keyAt: (path) => locate(nodeAt(document.contents, path).key),
      sourceAt: (path) => {
        const { node } = nodeAt(document.contents, path);
        return isScalar(node) && !isAlias(node) ? node.source : undefined;
      },
    };
  } catch (error) {
    if (error instanceof RangeError) return faulty([deep(START)]);
    throw error;
  }
}
