/** Fills the table of a comparison: the same cells as those that the build writes for siblings. */
import type { ComparePart, Comparison } from '../../catalogue/browser.ts';
import { drawMark } from '../../site/mark-drawings.ts';
import { element, link } from '../search/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

function markOf(state: NonNullable<ComparePart['state']>): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', 'om');
  made.setAttribute('viewBox', '0 0 12 12');
  made.setAttribute('aria-hidden', 'true');
  const { fill, line } = drawMark(state);
  for (const [d, name] of [
    [fill, 'om-f'],
    [line, ''],
  ] as const) {
    if (d === '') continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (name) path.setAttribute('class', name);
    made.append(path);
  }
  return made;
}

const toLink = (base: string, path: string): string => (path.startsWith('/') ? base + path.slice(1) : path);

const partOf = (base: string, { text, path, state }: ComparePart): HTMLElement =>
  element(
    'span',
    'p',
    state && markOf(state),
    path === undefined ? text : link('', toLink(base, path), text),
  );

function head(scope: 'row' | 'col', content: string | HTMLElement): HTMLElement {
  const made = element('th', '', content);
  made.scope = scope;
  return made;
}

export function fillComparison(table: HTMLTableElement, { subjects, rows }: Comparison, base: string): void {
  table.hidden = subjects.length === 0;
  table.tHead?.replaceChildren(
    element(
      'tr',
      '',
      element('td', ''),
      ...subjects.map(({ name, path }) => head('col', link('', toLink(base, path), name))),
    ),
  );
  table.tBodies[0]?.replaceChildren(
    ...rows.map((row) =>
      element(
        'tr',
        '',
        head('row', row.head),
        ...row.cells.map((parts) =>
          element(
            'td',
            '',
            ...(parts.length > 0 ? parts.map((part) => partOf(base, part)) : [element('span', 'quiet', '–')]),
          ),
        ),
      ),
    ),
  );
  if (table.caption) table.caption.textContent = subjects.map(({ name }) => name).join(', ');
}
