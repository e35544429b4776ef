/** The button that selects all that was found, shown or not; it goes once all is selected. */
import { selection } from '../selection/store.ts';

/** The function that says what was found. */
export function followAll(button: HTMLButtonElement): (ids: readonly string[]) => void {
  let found: readonly string[] = [];
  const show = () => {
    button.hidden = found.every((id) => selection.has(id));
    button.textContent = found.length === 1 ? 'Select it' : `Select all ${found.length}`;
  };
  button.addEventListener('click', () => {
    selection.toggle(found, true);
    // This button went: the keyboard goes on where it can be undone.
    if (button.hidden)
      document.querySelector<HTMLElement>('.basket [data-action="undo"]:not([hidden])')?.focus();
  });
  selection.addEventListener('change', show);
  return (ids) => {
    found = ids;
    show();
  };
}
