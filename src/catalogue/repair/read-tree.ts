/** YAML text -> tree, with its comments; nothing if the text can't be read or holds what no record needs. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Entry, Fields, Scalar, Tree } from '../write/tree.ts';
import { explainScalar } from '../read/yaml-scalars.ts';
import { findTooMuch } from '../read/yaml-text.ts';

const linesOf = (comment: string | null | undefined): readonly string[] =>
  comment ? comment.split('\n').filter((line) => line.trim() !== '') : [];

const commentsOf = ({ commentBefore, comment }: Node) => ({
  above: linesOf(commentBefore),
  ...(comment ? { beside: linesOf(comment).join(' ') } : {}),
});

function toScalar(node: Node | null): Scalar {
  if (!isScalar(node)) return { type: 'scalar', value: null, quoted: false };
  const value = node.value as Scalar['value'];
  const quoted = typeof value === 'string' && node.type !== 'PLAIN';
  const plain = typeof value === 'string' && !quoted && node.source === value;
  return { type: 'scalar', value, quoted, plain, source: node.source, ...commentsOf(node) };
}

function toTree(node: Node | null): Tree {
  if (isSeq(node)) {
    const items = node.items.map((item) => toTree(item as Node | null));
    return { type: 'list', items, flow: node.flow === true, ...commentsOf(node) };
  }
  if (!isMap(node)) return toScalar(node);
  const entries = node.items.map((pair): Entry => {
    const key = pair.key as Node;
    const value = toTree(pair.value as Node | null);
    return { key: isScalar(key) ? String(key.value) : '', value, above: linesOf(key.commentBefore) };
  });
  const { commentBefore, comment, flow } = node;
  return {
    type: 'fields',
    entries,
    flow: flow === true,
    above: linesOf(commentBefore),
    below: linesOf(comment),
  };
}

/** Nothing that is refused, or read otherwise than it was meant. */
function isPlainData(document: Document, yaml: string): boolean {
  let isPlain = document.errors.length === 0 && document.warnings.length === 0;
  visit(document, {
    Node: (_, node) => {
      if (isScalar(node) && explainScalar(node, yaml)) isPlain = false;
      if (isAlias(node) || node.tag !== undefined || ('anchor' in node && node.anchor)) isPlain = false;
    },
  });
  return isPlain;
}

const parse = (yaml: string) =>
  parseDocument(yaml, { uniqueKeys: true, stringKeys: true, keepSourceTokens: false });

/** The fields of front matter; undefined where YAML finds an error, or there is anything but plain values. */
export function readTree(yaml: string): Fields | undefined {
  if (findTooMuch(yaml)) return undefined;
  const document = parse(yaml);
  if (!isPlainData(document, yaml) || !isMap(document.contents)) return undefined;
  const tree = toTree(document.contents) as Fields;
  return {
    ...tree,
    above: [...linesOf(document.commentBefore), ...(tree.above ?? [])],
    below: [...(tree.below ?? []), ...linesOf(document.comment)],
  };
}

/** The words of all comments, sorted: to see that none was lost. */
export function commentWords(yaml: string): readonly string[] {
  const document = parse(yaml);
  const found: (string | null | undefined)[] = [document.commentBefore, document.comment];
  visit(document, { Node: (_, node) => void found.push(node.commentBefore, node.comment) });
  return found.join(' ').split(/\s+/).filter(Boolean).toSorted();
}
