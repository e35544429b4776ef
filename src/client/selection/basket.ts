/** The bar at the foot of a page while something is ticked: how many, and what can be done with them. */
import { toSelectionQuery } from '../../catalogue/selection.ts';
import style from '../../styles/basket.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import { makeBar } from './bar.ts';
import { selection } from './store.ts';

/** The selection's own address, to be shared. */
const address = (): string => new URL(`${import.meta.env.BASE_URL}selection/${toSelectionQuery(selection.ids)}`, location.href).href;

function show(bar: HTMLElement): void {
  const count = selection.ids.length;
  bar.hidden = count === 0;
  const text = bar.querySelector('[data-count]');
  if (text) text.textContent = `${count} selected`;
  const link = bar.querySelector<HTMLAnchorElement>('a[data-compare]');
  if (link) link.href = address();
  const note = bar.querySelector<HTMLElement>('[data-note]');
  if (note) note.textContent = selection.isKept ? '' : 'This browser keeps nothing: copy the link to keep the selection.';
}

async function act(bar: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const say = (text: string) => {
    const note = bar.querySelector('[data-note]');
    if (note) note.textContent = text;
  };
  const { action, format } = button.dataset;
  if (action === 'clear') return selection.set([]);
  if (action === 'copy') {
    return navigator.clipboard.writeText(address()).then(
      () => say('Link copied.'),
      () => say(address()),
    );
  }
  if (!format) return;
  try {
    const { download, loadCatalogue } = await import('./formats.ts');
    download(await loadCatalogue(`${import.meta.env.BASE_URL}data/catalogue.json`), selection.ids, format, address());
    say('');
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
