/** Tick boxes of papers anywhere on a page: kept in step with the selection; shift takes a range, a head's box all shown. */
import { selection } from './store.ts';
import { fillTickPlaces } from './tick-box.ts';

const isBox = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'checkbox';

const boxes = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLInputElement>('input[data-select]'),
];
const isShown = (box: HTMLInputElement) => box.checkVisibility();
const idOf = (box: HTMLInputElement) => box.dataset['select'] ?? '';
const scopeOf = (box: Element) => box.closest('table, ol, ul, [data-selectable]') ?? document;

function showState(): void {
  // Only what changes: hundreds of rows are drawn anew otherwise, and laid out to see which are shown.
  for (const box of boxes()) if (box.checked !== selection.has(idOf(box))) box.checked = !box.checked;
  for (const head of document.querySelectorAll<HTMLInputElement>('input[data-select-all]')) {
    const shown = selection.ids.length > 0 ? boxes(scopeOf(head)).filter(isShown) : [];
    const ticked = shown.filter(({ checked }) => checked).length;
    head.checked = shown.length > 0 && ticked === shown.length;
    head.indeterminate = ticked > 0 && ticked < shown.length;
  }
}

/** The boxes from the last one clicked to this one, both included, among those shown. */
function rangeTo(last: HTMLInputElement | undefined, box: HTMLInputElement): readonly HTMLInputElement[] {
  const shown = boxes(scopeOf(box)).filter(isShown);
  const [from, to] = [last ? shown.indexOf(last) : -1, shown.indexOf(box)];
  return from < 0 ? [box] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Listens on the whole document, so that boxes added later count too; rows added later get theirs. */
export function followTicks(): void {
  fillTickPlaces();
  let last: HTMLInputElement | undefined;
  document.addEventListener('click', (event) => {
    const box = event.target;
    if (!isBox(box)) return;
    if ('selectAll' in box.dataset) {
      const shown = boxes(scopeOf(box)).filter(isShown);
      selection.toggle(shown.map(idOf), box.checked);
    } else if (idOf(box)) {
      const range = event.shiftKey ? rangeTo(last, box) : [box];
      last = box;
      selection.toggle(range.map(idOf), box.checked);
    }
  });
  selection.addEventListener('change', showState);
  const follow = () => {
    fillTickPlaces();
    showState();
  };
  new MutationObserver(follow).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
  showState();
}
