/** Steps of the roadmap that a reader has ticked off, kept in this browser and nowhere else. */
const KEY = `${import.meta.env.STORAGE}roadmap`;
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-step]')];

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function show(done: readonly string[]): void {
  for (const box of boxes) {
    const { step = '' } = box.dataset;
    box.checked = done.includes(step);
    const place = document.querySelector<HTMLElement>(`[data-rail="${CSS.escape(step)}"]`);
    place?.classList.toggle('is-done', box.checked);
    if (box.checked) place?.querySelector('a')?.setAttribute('aria-description', 'done');
    else place?.querySelector('a')?.removeAttribute('aria-description');
  }
  const progress = document.querySelector('[data-progress]');
  const count = boxes.filter((box) => box.checked).length;
  if (progress) progress.textContent = count === 0 ? '' : `${count} of ${boxes.length} done`;
}

for (const box of boxes)
  box.addEventListener('change', () => {
    const done = boxes.flatMap(({ checked, dataset }) => (checked ? [dataset['step'] ?? ''] : []));
    try {
      localStorage.setItem(KEY, JSON.stringify(done));
    } catch {
      // It holds for this page.
    }
    show(done);
  });
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) show(read());
});
show(read());
