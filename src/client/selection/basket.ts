/** The bar at the foot of a page while something is ticked, or was until it was cleared: how many, and what can be done with them. */
import { isFormat, toSelectionQuery } from '../../catalogue/browser.ts';
import { countOf } from '../../site/count.ts';
import style from './basket.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import { makeBar } from './bar.ts';
import { selection } from './store.ts';

/** The selection's own address, to be shared. */
const address = (): string =>
  new URL(`${import.meta.env.BASE_URL}selection/${toSelectionQuery(selection.ids)}`, location.href).href;

const KEEPS_NOTHING = 'This browser keeps nothing: copy the link to keep the selection.';

const buttonOf = (bar: HTMLElement, name: string) =>
  bar.querySelector<HTMLButtonElement>(`[data-action="${name}"]`);

function show(bar: HTMLElement): void {
  const count = selection.ids.length;
  const { done, isKept } = selection;
  bar.hidden = count === 0 && done === undefined;
  // What takes papers away needs some.
  for (const part of bar.querySelectorAll<HTMLElement>('button, a')) part.hidden = count === 0;
  const text = bar.querySelector('[data-count]');
  if (text) text.textContent = count === 0 ? 'Nothing selected' : `${count} selected`;
  const link = bar.querySelector<HTMLAnchorElement>('a[data-compare]');
  if (link) link.href = address();
  const note = bar.querySelector<HTMLElement>('[data-note]');
  if (note) note.textContent = [done, !isKept && count > 0 && KEEPS_NOTHING].filter(Boolean).join(' ');
  const undo = buttonOf(bar, 'undo');
  if (undo) undo.hidden = done === undefined;
}

async function act(bar: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const say = (text: string) => {
    const note = bar.querySelector('[data-note]');
    if (note) note.textContent = text;
  };
  const { action, format } = button.dataset;
  // The button pressed goes: the keyboard stays in the bar.
  if (action === 'clear') {
    selection.clear();
    return buttonOf(bar, 'undo')?.focus();
  }
  if (action === 'undo') {
    selection.undo();
    return buttonOf(bar, 'clear')?.focus();
  }
  if (action === 'copy') {
    return navigator.clipboard.writeText(address()).then(
      () => say('Link copied.'),
      () => say(address()),
    );
  }
  if (!format || !isFormat(format)) return;
  try {
    const { download, papersOf, readSelection, toText } = await import('./formats.ts');
    const { catalogue, ids, unknown } = await readSelection(
      `${import.meta.env.BASE_URL}data/catalogue.json`,
      selection.ids,
    );
    const papers = papersOf(catalogue, ids);
    const leftOut = unknown.length > 0 ? `Not in the catalogue, and left out: ${unknown.join(', ')}.` : '';
    if (action !== 'copy-text') {
      download(papers, format, address());
      return say(leftOut);
    }
    await navigator.clipboard.writeText(toText(papers, format, address())).then(
      () => say(`${countOf(papers.length, 'paper')} copied. ${leftOut}`.trim()),
      () => say('This browser doesn’t let the page copy: take the file instead.'),
    );
  } catch {
    say('The records could not be fetched. Try again when the network is back.');
  }
}

export function showBasket(): void {
  adoptStyle(style);
  const bar = makeBar();
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : undefined;
    if (button) void act(bar, button);
  });
  selection.addEventListener('change', () => show(bar));
  show(bar);
  document.body.append(bar);
}
