/** The box to tick a paper with. */
export function tickBox(id: string, title: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset['select'] = id;
  box.ariaLabel = `Select ${title}`;
  return box;
}

function tickAllBox(): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset['selectAll'] = '';
  box.ariaLabel = 'Select all rows shown';
  return box;
}

/** Rows come with an empty place for a box, as nothing can be ticked before a script runs; their link says which paper it is. */
export function fillTickPlaces(): void {
  for (const place of document.querySelectorAll('[data-tick]:empty')) {
    const link = place.parentElement?.querySelector<HTMLAnchorElement>('a.ttl');
    if (link) place.append(tickBox(link.pathname.split('/').at(-2) ?? '', link.text));
  }
  for (const place of document.querySelectorAll('[data-tick-all]:empty')) place.append(tickAllBox());
}
