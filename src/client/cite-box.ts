/** The cite box of a paper's page: what it does comes with the first choice or click in it. */
function act({ type, target }: Event): void {
  const box = target instanceof Element ? target.closest<HTMLElement>('[data-cite]') : undefined;
  if (!box) return;
  const isCopy = type === 'click' && target instanceof HTMLButtonElement;
  if (isCopy || type === 'change')
    void import('./cite.ts').then((cite) => (isCopy ? cite.copy : cite.show)(box));
}

document.addEventListener('change', act);
document.addEventListener('click', act);

export {};
