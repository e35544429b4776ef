/** /check/: takes a text or a file; what reads and compares it is fetched once there is one. Nothing is sent. */
const form = document.querySelector<HTMLFormElement>('[data-check]');

/** UTF-8, else what editors of old wrote. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function start(root: HTMLFormElement): void {
  const text = root.querySelector<HTMLTextAreaElement>('[data-text]');
  const input = root.querySelector<HTMLInputElement>('[data-file]');
  const said = document.querySelector('[data-said]');
  if (!text || !input || !said) return;
  const check = async (given: string, name?: string) => {
    said.textContent = 'Comparing …';
    try {
      const { showBibliography } = await import('./results.ts');
      await showBibliography(root, given, name);
    } catch {
      said.textContent = 'What is needed to compare could not be fetched. Press “Check” to try again.';
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const given = await readText(file);
    // A browser takes seconds to lay out megabytes in a box.
    text.value = given.length < 200_000 ? given : '';
    await check(given, file.name);
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void check(text.value);
  });
  input.addEventListener('change', () => {
    void take(input.files?.[0]);
    // The same file again, once it is changed.
    input.value = '';
  });
  for (const name of ['dragover', 'dragleave', 'drop'] as const)
    root.addEventListener(name, (event) => {
      event.preventDefault();
      root.classList.toggle('over', name === 'dragover');
      if (name === 'drop') void take(event.dataTransfer?.files[0]);
    });
  root.hidden = false;
}

if (form) start(form);
export {};
