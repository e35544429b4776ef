/** Beside the address of each claim a button that copies how to cite it: `Wang et al. 2022, claim 4`, with that address. */
import { button } from './search/dom.ts';

const SAID_MS = 4000;

/** The text that cites the claim of a row. */
const citationOf = (cite: string, row: HTMLElement): string =>
  `${cite}, claim ${row.id.slice(1)}, ${new URL(`#${row.id}`, location.href).href}`;

function addButton(table: HTMLElement, row: HTMLElement): void {
  const address = row.querySelector('a.pil');
  if (!address) return;
  const text = citationOf(table.dataset['claims'] ?? '', row);
  const said = document.createElement('span');
  said.role = 'status';
  said.className = 'quiet';
  const made = button(
    'pilb',
    () => {
      void navigator.clipboard
        .writeText(text)
        .then(
          () => 'copied',
          // Where the clipboard is closed the reader copies it.
          () => text,
        )
        .then((words) => {
          said.textContent = ` ${words}`;
          if (words !== text) setTimeout(() => said.replaceChildren(), SAID_MS);
        });
    },
    'cite',
  );
  made.ariaLabel = `cite claim ${row.id.slice(1)}: copy as citation`;
  address.after(made, said);
}

for (const table of document.querySelectorAll<HTMLElement>('table[data-claims]'))
  for (const row of table.querySelectorAll<HTMLElement>('tr[id^="c"]')) addButton(table, row);
