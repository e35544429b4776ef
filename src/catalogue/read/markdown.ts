/** What a Markdown body may not hold: HTML, images, and links other than https or to pages of this site. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { quote } from './problem.ts';
import type { Position } from './records.ts';
import { findUnseen } from '../words/signs.ts';
import { findDeepNesting } from './yaml-text.ts';

export interface BodyFault extends Position {
  readonly message: string;
  readonly advice: string;
}

const BODY_MAX_CHARS = 16_000;
/** Readers of Markdown take time squared over signs that open something; the longest page has 300. */
const BODY_MAX_MARKS = 2_000;
const MARKS = /[*_[\]()<>!~`$&|]/g;

const schemeOf = (url: string): string => /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';

function linkFault(url: string): readonly [message: string, advice: string] | undefined {
  const scheme = schemeOf(url);
  if (scheme === 'https' && URL.canParse(url)) return undefined;
  if (scheme === '' && /^(?:\/(?!\/)|#)/.test(url)) return undefined;
  if (scheme === 'http')
    return [`a link to ${quote(url)}`, 'Use its https address; a page without one is not linked.'];
  if (scheme !== '')
    return [
      `a ${scheme}: link`,
      'Only https links, and links to pages of this site such as /techniques/probing/, are taken.',
    ];
  return [
    `a link to ${quote(url)}`,
    'Write the whole https address, or a path of this site such as /techniques/probing/.',
  ];
}

function faultOf(node: Nodes): readonly [message: string, advice: string] | undefined {
  if (node.type === 'html')
    return [
      `raw HTML: ${quote(node.value)}`,
      'Write Markdown; put a tag that is meant as text in `backticks`.',
    ];
  if (node.type === 'image' || node.type === 'imageReference')
    return ['an image', 'Bodies hold text only: say it in words, or link to the page that shows it.'];
  const isLink = node.type === 'link' || node.type === 'definition';
  // In a file only an entity can bring one along, such as &#8238;.
  const unseen = findUnseen(isLink ? `${node.url} ${node.title ?? ''}` : 'value' in node ? node.value : '');
  return (isLink && linkFault(node.url)) || (unseen && [unseen.message, unseen.advice]);
}

/** Every node, in the order of the text. */
function nodesOf(body: string): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const pending: Nodes[] = [fromMarkdown(body)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node);
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return nodes;
}

function positionOf(node: Nodes, firstLine: number): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line: firstLine + line - 1, column };
}

const fault = (line: number, column: number, message: string, advice: string): BodyFault => ({
  line,
  column,
  message,
  advice,
});

/** What can't be read in a moment, or not without recursion too deep; nothing else looks at such a body. */
function sizeFault(body: string, firstLine: number): BodyFault | undefined {
  if (body.length > BODY_MAX_CHARS)
    return fault(firstLine, 1, `a body of ${body.length} characters`, `At most ${BODY_MAX_CHARS} are taken.`);
  const nested = findDeepNesting(body);
  if (nested)
    return fault(
      firstLine + nested.line - 1,
      nested.column,
      'brackets or marks nested too deeply',
      'No text needs that: look for a bracket that was never closed.',
    );
  const marks = body.match(MARKS)?.length ?? 0;
  return marks > BODY_MAX_MARKS
    ? fault(
        firstLine,
        1,
        `a body with ${marks} brackets and other marks`,
        `At most ${BODY_MAX_MARKS} are taken: write words.`,
      )
    : undefined;
}

/** Every fault of a body, in order; lines count from `firstLine`. Never throws. */
export function checkMarkdown(body: string, firstLine: number): readonly BodyFault[] {
  const tooMuch = sizeFault(body, firstLine);
  if (tooMuch) return [tooMuch];
  return nodesOf(body).flatMap((node) => {
    const [message, advice] = faultOf(node) ?? [];
    return message && advice ? [{ ...positionOf(node, firstLine), message, advice }] : [];
  });
}

/** Addresses of this site's pages that a body links to, in order, with their places. The body was checked before. */
export const siteLinks = (
  body: string,
  firstLine: number,
): readonly (Position & { readonly url: string })[] =>
  nodesOf(body).flatMap((node) =>
    (node.type === 'link' || node.type === 'definition') && node.url.startsWith('/')
      ? [{ url: node.url, ...positionOf(node, firstLine) }]
      : [],
  );
