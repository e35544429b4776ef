function makeBox(ariaLabel: string, key: 'select' | 'selectAll', value = ''): HTMLInputElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', ariaLabel });
  box.dataset[key] = value;
  return box;
}

/** The box to tick a paper with. */
export const tickBox = (id: string, title: string): HTMLInputElement =>
  makeBox(`Select ${title}`, 'select', id);

/** Rows come with an empty place for a box, as nothing can be ticked before a script runs; their link says which paper it is. */
export function fillTickPlaces(): void {
  for (const place of document.querySelectorAll('[data-tick]:empty')) {
    const link = place.parentElement?.querySelector<HTMLAnchorElement>('a.ttl');
    if (link) place.append(tickBox(link.pathname.split('/').at(-2) ?? '', link.text));
  }
  for (const place of document.querySelectorAll('[data-tick-all]:empty'))
    place.append(makeBox('Select all rows shown', 'selectAll'));
}
