/** All results, in the order shown, as a file or on the clipboard; what writes the formats is fetched with the first press. */

/** The function that says what was found. */
export function followExport(
  menu: HTMLDetailsElement,
  catalogue: string,
  say: (text: string) => void,
): (ids: readonly string[]) => void {
  let found: readonly string[] = [];
  const take = async ({ dataset }: HTMLButtonElement) => {
    const { format = '', copy } = dataset;
    try {
      const { download, isFormat, papersOf, readSelection, toText } = await import('../selection/formats.ts');
      if (!isFormat(format)) return;
      const papers = papersOf((await readSelection(catalogue, found)).catalogue, found);
      if (copy === undefined) download(papers, format, location.href);
      else await navigator.clipboard.writeText(toText(papers, format, location.href));
      say(copy === undefined ? `${papers.length} written.` : `${papers.length} copied.`);
    } catch {
      say('That did not work. Try again.');
    }
  };
  for (const button of menu.querySelectorAll('button'))
    button.addEventListener('click', () => void take(button));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return (ids) => {
    found = ids;
    menu.hidden = ids.length === 0;
  };
}
