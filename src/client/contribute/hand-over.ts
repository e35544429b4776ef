/** The ways out: GitHub's editor, the clipboard, a file. */
import { FORMATS } from '../../catalogue/browser.ts';
import { issueUrl, newFileUrl } from '../../site/github.ts';
import { save } from '../save.ts';
import { find } from './dom.ts';

export interface Ready {
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly isReady: boolean;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** `onEarly` is called where somebody opens the editor before the file is ready: the link then leads nowhere. */
export function bindHandOver(
  form: HTMLFormElement,
  get: () => Ready,
  onEarly: () => void,
): (ready: Ready) => void {
  const repository = form.dataset['repository'];
  const open = form.querySelector<HTMLAnchorElement>('[data-open]');
  const issue = form.querySelector<HTMLAnchorElement>('[data-issue]');
  const how = find('[data-how]', form);
  const name = () => get().file.split('/').at(-1) ?? 'paper.md';

  find('[data-copy]', form).addEventListener('click', () => {
    void copy(get().text).then((isDone) => {
      how.textContent = isDone
        ? `Copied. The file is ${get().file}.`
        : 'This browser doesn’t let the page copy: select the text of the file above.';
      if (!isDone) find<HTMLDetailsElement>('details:has([data-file])', form).open = true;
    });
  });
  find('[data-download]', form).addEventListener('click', () => save(name(), get().text, FORMATS.md.type));
  open?.addEventListener('click', (event) => {
    if (get().isReady) return;
    event.preventDefault();
    onEarly();
  });

  return (ready) => {
    find('[data-file-name]', form).textContent = ready.file;
    find('[data-file]', form).textContent = ready.text;
    if (!repository || !open) return;
    const { url, holdsText } = newFileUrl(repository, ready.file, ready.text);
    open.href = url;
    how.textContent =
      holdsText || !ready.isReady
        ? ''
        : 'The file is too long for a link: copy it, then paste it into the editor that opens.';
    if (issue && ready.title !== '')
      issue.href = issueUrl(repository, 'add-paper.yml', { title: `Add: ${ready.title}` });
  };
}
