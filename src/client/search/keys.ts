/** Arrows, and j and k outside the field, move through the results; Escape comes back to the field, then empties it. */
export function followKeys(page: HTMLElement, input: HTMLInputElement, clear: () => void): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isInField = event.target === input;
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox' && !isInField) return;
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-results] .ttl')];
    if (event.key === 'Escape') {
      if (isInField) clear();
      else input.focus();
    }
    if (event.key === 'Enter' && isInField && input.value.trim()) links[0]?.focus();
    const isDown = event.key === 'ArrowDown' || (event.key === 'j' && !isInField);
    const isUp = event.key === 'ArrowUp' || (event.key === 'k' && !isInField);
    if ((!isDown && !isUp) || links.length === 0) return;
    event.preventDefault();
    const at =
      links.findIndex((link) => link.closest('.res')?.contains(document.activeElement)) + (isDown ? 1 : -1);
    if (at < 0) input.focus();
    else links[Math.min(at, links.length - 1)]?.focus();
  });
}
