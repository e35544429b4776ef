/**
 * Shows a citation in the format chosen, fetched where the page leaves it to its file, copies it and says so; where the
 * clipboard is closed, selects it for the reader to copy.
 */
function shownIn(box: HTMLElement): HTMLElement | undefined {
  const chosen = box.querySelector<HTMLInputElement>('input:checked')?.value;
  return [...box.querySelectorAll<HTMLElement>('[data-format]')].find(
    ({ dataset }) => dataset['format'] === chosen,
  );
}

function say(box: HTMLElement, message: string): void {
  const said = box.querySelector('[data-copied]');
  if (said) said.textContent = message;
}

/** The text of the format chosen; undefined where it could not be fetched, which the box says. */
async function fill(box: HTMLElement): Promise<HTMLElement | undefined> {
  const shown = shownIn(box);
  const file = box.querySelector<HTMLAnchorElement>(
    `a[download][href$=".${shown?.dataset['format'] ?? ''}"]`,
  );
  if (!shown || shown.textContent || !file) return shown;
  try {
    const answer = await fetch(file.href);
    if (!answer.ok) throw new Error(answer.statusText);
    shown.textContent = (await answer.text()).replaceAll('\r\n', '\n').replace(/\n+$/, '');
    return shown;
  } catch {
    say(box, 'This format did not load; its file is below.');
    return undefined;
  }
}

export async function show(box: HTMLElement): Promise<void> {
  say(box, '');
  await fill(box);
}

export async function copy(box: HTMLElement): Promise<void> {
  say(box, '');
  const text = await fill(box);
  if (!text) return;
  const name = text.ariaLabel ?? 'Citation';
  try {
    await navigator.clipboard.writeText(`${text.textContent}\n`);
    say(box, `${name} copied.`);
  } catch {
    getSelection()?.selectAllChildren(text);
    say(box, `${name} is selected: press Ctrl+C or ⌘C.`);
  }
}
