/** The bar of the selection as it stands at the foot of a page: its words and buttons; what they do is in basket.ts. */
import { formatsFor } from '../../catalogue/browser.ts';
import { element } from '../search/dom.ts';

function action(className: string, text: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  Object.assign(made.dataset, data);
  return made;
}

const status = (name: 'b' | 'span', className: string, key: string): HTMLElement => {
  const made = element(name, className);
  made.role = 'status';
  made.dataset[key] = '';
  return made;
};

/** Not yet in the page, and empty. */
export function makeBar(): HTMLElement {
  const compare = element('a', '', 'Side by side');
  compare.dataset['compare'] = '';
  const bar = element(
    'section',
    'basket',
    element(
      'div',
      'wrap wide',
      status('b', '', 'count'),
      ...formatsFor('selection').map(({ id, name }) => action('plainbtn', name, { format: id })),
      compare,
      action('plainbtn', 'Copy BibTeX', { format: 'bib', action: 'copy-text' }),
      action('plainbtn', 'Copy link', { action: 'copy' }),
      action('plainbtn quiet', 'Clear', { action: 'clear' }),
      status('span', 'quiet', 'note'),
      action('plainbtn', 'Undo', { action: 'undo' }),
    ),
  );
  bar.ariaLabel = 'Selection';
  return bar;
}
