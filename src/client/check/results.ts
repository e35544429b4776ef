/** A bibliography's verdicts on the page: counts, one entry under another, boxes for what may be mended, and the file so mended. */
import {
  answerWords,
  checkBibliography,
  countVerdicts,
  FORMAT_NAMES,
  indexKnown,
  isMendable,
  mendBibtex,
  readBibliography,
  readReferences,
  type BibliographyCounts,
  type EntryVerdict,
  type KnownIndex,
  type KnownWork,
  type Mend,
  workMeant,
} from '../../catalogue/bibliography/index.ts';
import { countOf } from '../../site/count.ts';
import { find } from '../find.ts';
import { save } from '../save.ts';
import { selection } from '../selection/store.ts';

const clone = (name: string): HTMLElement => {
  const { content } = find<HTMLTemplateElement>(`template[data-${name}]`);
  return find<HTMLElement>('li', content.cloneNode(true) as DocumentFragment);
};

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

let known: Promise<KnownIndex> | undefined;
const loadKnown = (address: string): Promise<KnownIndex> => {
  known ??= fetched(address).then(async (response) => indexKnown((await response.json()) as KnownWork[]));
  known.catch(() => {
    known = undefined;
  });
  return known;
};

/** Of an entry's own words, which may be a file's worth. */
const KEY_MAX_CHARS = 120;
const TITLE_MAX_CHARS = 500;

/** A box for each mend, by what it mends. */
type Boxes = Map<HTMLInputElement, Mend>;

function toItem(verdict: EntryVerdict, base: string, canMend: boolean, boxes: Boxes): HTMLElement {
  const { entry, work, by, remarks, answers, addPath } = verdict;
  const item = clone('entry');
  const link = find<HTMLAnchorElement>('[data-title]', item);
  const meant = workMeant(verdict);
  find('[data-key]', item).textContent = entry.key.slice(0, KEY_MAX_CHARS);
  link.textContent = (meant ? meant.title : entry.title.slice(0, TITLE_MAX_CHARS)) || 'Not in the catalogue';
  if (meant) link.href = `${base}papers/${meant.id}/`;
  else link.removeAttribute('href');
  const state = find('[data-state]', item);
  if (addPath !== undefined) {
    const add = Object.assign(document.createElement('a'), {
      href: base + addPath.slice(1),
      textContent: 'Add it',
    });
    state.append(entry.title ? 'not in the catalogue. ' : '', add);
  } else if (by === 'near') state.textContent = 'taken for this by its title and authors';
  find('[data-remarks]', item).append(
    ...remarks.map(({ kind, text }) => {
      const line = clone('remark');
      const box = find<HTMLInputElement>('input', line);
      find('span', line).textContent = text;
      if (canMend && isMendable(kind)) {
        box.dataset['mendKind'] = kind;
        boxes.set(box, { verdict, kind });
      } else box.remove();
      return line;
    }),
  );
  find('[data-answers]', item).append(
    ...answers.map((answer) => {
      const line = clone('answer');
      const { how, more } = answerWords(answer);
      const to = find<HTMLAnchorElement>('a', line);
      find('[data-how]', line).textContent = how;
      to.textContent = answer.title;
      to.href = `${base}papers/${answer.id}/`;
      find('[data-more]', line).textContent = `(${more}): `;
      find('[data-note]', line).textContent = answer.note;
      return line;
    }),
  );
  find('[data-claim]', item).textContent = meant?.tldr ?? '';
  item.dataset['is'] = [
    'all',
    remarks.length > 0 && 'noted',
    answers.length > 0 && 'answered',
    !work && 'absent',
  ]
    .filter(Boolean)
    .join(' ');
  return item;
}

const sayCounts = ({ entries, here, answered, remarks }: BibliographyCounts, format: string): string =>
  [
    `${countOf(entries, 'entry')} of ${format}: ${here} in the catalogue`,
    remarks.published > 0 && `${remarks.published} published since`,
    remarks.title > 0 && `${remarks.title} with another title`,
    remarks.authors > 0 && `${remarks.authors} with other authors`,
    answered > 0 && `${answered} answered by others`,
    remarks.mismatch > 0 && `${remarks.mismatch} with the identifier of another work`,
  ]
    .filter(Boolean)
    .join(', ') + '.';

function bindMending(text: string, name: string, bib: string, boxes: Boxes): void {
  const ticked = (): readonly Mend[] => [...boxes].flatMap(([box, mend]) => (box.checked ? [mend] : []));
  const button = find<HTMLButtonElement>('[data-mend]');
  const done = find('[data-done]');
  const follow = () => {
    button.disabled = ticked().length === 0;
    for (const all of document.querySelectorAll<HTMLInputElement>('[data-all]')) {
      const own = [...boxes.keys()].filter((box) => box.dataset['mendKind'] === all.dataset['all']);
      const count = own.filter((box) => box.checked).length;
      all.disabled = own.length === 0;
      all.checked = own.length > 0 && count === own.length;
      all.indeterminate = count > 0 && count < own.length;
      find(`[data-count="${all.dataset['all'] ?? ''}"]`).textContent = `${count} of ${own.length}`;
    }
  };
  for (const all of document.querySelectorAll<HTMLInputElement>('[data-all]'))
    all.onchange = () => {
      for (const box of boxes.keys())
        if (box.dataset['mendKind'] === all.dataset['all']) box.checked = all.checked;
      follow();
    };
  find('[data-entries]').onchange = follow;
  button.hidden = boxes.size === 0;
  find('[data-kinds]').hidden = boxes.size === 0;
  button.onclick = async () => {
    try {
      const references = readReferences(await (await fetched(bib)).text());
      const mends = ticked();
      save(name, mendBibtex(text, mends, references), 'application/x-bibtex');
      done.textContent = `${countOf(mends.length, 'change')}, as ticked; everything else is as it was.`;
    } catch {
      done.textContent = 'The records could not be fetched. Press the button to try again.';
    }
  };
  follow();
}

function bindSelecting(verdicts: readonly EntryVerdict[]): void {
  const ids = verdicts.flatMap((verdict) => workMeant(verdict)?.id ?? []);
  const button = find<HTMLButtonElement>('[data-select]');
  button.hidden = ids.length === 0;
  button.onclick = () => {
    selection.toggle(ids, true);
    void import('../selection/index.ts');
    find('[data-done]').textContent = `${countOf(new Set(ids).size, 'paper')} selected.`;
  };
}

/** Shows what the catalogue says of a text. Rejects where its records can't be fetched. */
export async function showBibliography(
  form: HTMLFormElement,
  text: string,
  fileName = 'bibliography.bib',
): Promise<void> {
  const { works = '', bib = '', base = '/' } = form.dataset;
  const { format, entries, faults } = readBibliography(text);
  const verdicts = entries.length === 0 ? [] : checkBibliography(entries, await loadKnown(works));
  const boxes: Boxes = new Map();
  find('[data-faults]').replaceChildren(
    ...faults
      .slice(0, 20)
      .map(({ message, advice }) =>
        Object.assign(document.createElement('li'), { textContent: `${message}. ${advice}` }),
      ),
    ...(faults.length > 20
      ? [
          Object.assign(document.createElement('li'), {
            textContent: `And ${faults.length - 20} more that can’t be read.`,
          }),
        ]
      : []),
  );
  find('[data-said]').textContent =
    entries.length > 0
      ? sayCounts(countVerdicts(verdicts), FORMAT_NAMES[format])
      : faults.length > 0
        ? 'Nothing could be read.'
        : 'Nothing was found to compare.';
  const list = find('[data-entries]');
  list.replaceChildren(...verdicts.map((verdict) => toItem(verdict, base, format === 'bibtex', boxes)));
  const show = find<HTMLSelectElement>('[data-show]');
  show.onchange = () => {
    for (const item of list.querySelectorAll<HTMLElement>(':scope > li'))
      item.hidden = !(item.dataset['is'] ?? '').split(' ').includes(show.value);
  };
  show.value = 'all';
  find('[data-done]').textContent = '';
  bindMending(text, fileName.replace(/(?:\.bib)?$/, '.mended.bib'), bib, boxes);
  bindSelecting(verdicts);
  find('[data-found]').hidden = entries.length === 0;
}
