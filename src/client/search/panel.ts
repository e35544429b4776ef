/** On a phone the filters open over the results: a button at their end says how many there are, and leads to them. */

/** The function that says how many: `116 results`. */
export function followPanel(panel: HTMLDetailsElement, results: HTMLElement): (count: string) => void {
  const button = panel.querySelector('button');
  const count = panel.querySelector('[data-count]');
  button?.addEventListener('click', () => {
    panel.open = false;
    results.scrollIntoView({ block: 'start' });
    results.querySelector<HTMLElement>('.ttl')?.focus({ preventScroll: true });
  });
  return (text) => {
    if (count) count.textContent = text;
  };
}
