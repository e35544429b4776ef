/** Boxes to tick papers with: made by a script, as nothing can be ticked before one runs. */
import { element } from '../search/dom.ts';

function makeBox(ariaLabel: string, key: 'select' | 'selectAll', value = ''): HTMLInputElement {
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    className: 'tick',
    ariaLabel,
  });
  box.dataset[key] = value;
  return box;
}

/** The box to tick a paper with. */
export const tickBox = (id: string, title: string): HTMLInputElement =>
  makeBox(`Select ${title}`, 'select', id);

/** The same with a word beside it, where it is that of the page's own paper. */
function labelledBox(id: string): HTMLLabelElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  box.dataset['select'] = id;
  return element('label', '', box, 'Select');
}

const idIn = ({ pathname }: { readonly pathname: string }): string => pathname.split('/').at(-2) ?? '';

/** Pages come with empty places for boxes: in a row its link says which paper it is, on a paper's page the page's own address. */
export function fillTickPlaces(): void {
  for (const place of document.querySelectorAll('[data-tick]:empty')) {
    const link = place.parentElement?.querySelector<HTMLAnchorElement>('a.ttl');
    if (link) place.append(tickBox(idIn(link), link.text));
    else if (place.matches('.meta > *')) place.append(labelledBox(idIn(location)));
  }
  for (const place of document.querySelectorAll('[data-tick-all]:empty'))
    place.append(makeBox('Select all rows shown', 'selectAll'));
}
