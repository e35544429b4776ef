/** Keys that work on every page: `/` and Ctrl-K or Cmd-K go to search. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const hasModifier = ctrlKey || metaKey;
  if (key === '/' ? hasModifier || altKey || isTyping(target) : !hasModifier || key.toLowerCase() !== 'k')
    return;
  // The page's own box before the one of the bar.
  const search =
    document.querySelector<HTMLElement>('main input[data-shortcut]') ??
    document.querySelector<HTMLElement>('[data-shortcut]');
  if (!search) return;
  event.preventDefault();
  search.focus();
  if (search instanceof HTMLInputElement) search.select();
  else search.click();
});

export {};
