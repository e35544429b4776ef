/** Markdown -> plain text, for search, feeds and page titles. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'code']);

function words(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return 'alt' in node ? (node.alt ?? '') : '';
  const text = node.children.map(words).join('');
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}

/** The words of a Markdown text on one line: no marks, no link targets, no HTML; `$…$` loses its dollars and backslashes. */
export function toPlainText(markdown: string): string {
  return words(fromMarkdown(markdown))
    .replace(/\$\$?([^$]+)\$\$?/g, (_, formula: string) =>
      formula.replace(/\\([a-zA-Z]+)/g, '$1').replace(/[{}\\]/g, ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
