/** Suggestions under a search box, as a combobox: arrows move, Enter opens, Escape leaves; counts are announced. */
import {
  type FindWork,
  type Gathering,
  type NamedPaper,
  toSuggestions,
  type SuggestionGroup,
  askedWords,
  mayNameWork,
} from '../../catalogue/search/index.ts';
import style from './suggestions.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import { button, element, marked } from './dom.ts';
import { loadSuggestions, loadWorks } from './load.ts';

export interface Source {
  /** The folder of the index, the search page, and the index as already asked for. */
  readonly index: string;
  readonly leadsTo: string;
  readonly asked?: Promise<Response>;
}
export interface Opened {
  readonly update: () => void;
}

adoptStyle(style);

/** True for what no name looks like; a year alone may belong to one. */
const isWorkNamed = (query: string): boolean =>
  mayNameWork(query.replace(/\b(?:19|20)\d{2}\b(?![-./]\w)/g, ''));

let count = 0;

/** The list under a box, with what it has to say; `move` goes through its options. */
function makeList(form: HTMLFormElement, input: HTMLInputElement) {
  count += 1;
  const list = element('div', '');
  Object.assign(list, { id: `suggestions-${count}`, role: 'listbox', ariaLabel: 'Suggestions' });
  const note = element('p', 'msg');
  const status = element('span', 'sr-only');
  status.setAttribute('role', 'status');
  const popup = element('div', 'sugg', note, list);
  popup.hidden = true;
  form.append(popup, status);
  Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }).forEach(([key, value]) => input.setAttribute(key, value));
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const choose = (option: HTMLElement | undefined) => {
    for (const one of options()) one.ariaSelected = String(one === option);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  return {
    popup,
    list,
    note,
    status,
    options,
    choose,
    chosen: () => options().find(({ ariaSelected }) => ariaSelected === 'true'),
    show: (isShown: boolean) => {
      popup.hidden = !isShown;
      input.setAttribute('aria-expanded', String(isShown));
      if (!isShown) choose(undefined);
    },
  };
}

function toNodes(
  groups: readonly SuggestionGroup[],
  {
    query,
    base,
    all,
    marks,
    id,
  }: { query: string; base: string; all: string; marks: readonly string[]; id: string },
): readonly HTMLElement[] {
  let place = 0;
  const option = (className: string, address: string, ...children: (Node | string)[]) => {
    const made = element('div', className, ...children);
    Object.assign(made, { id: `${id}-${(place += 1)}`, role: 'option', ariaSelected: 'false' });
    made.dataset['href'] = address;
    return made;
  };
  const parts = groups.map(({ name, suggestions }) => {
    const group = element('div', 'group', element('div', 'label', name));
    Object.assign(group, { role: 'group', ariaLabel: name });
    group.append(
      ...suggestions.map(({ text, note, path, isPaper }) =>
        option(
          isPaper ? 'p' : '',
          base + path.slice(1),
          element('span', 'name', ...marked(text, marks, 'b')),
          element('span', 'quiet', note),
        ),
      ),
    );
    return group;
  });
  return [
    ...parts,
    option(
      'all',
      all,
      element('span', '', 'Search everything for ', element('b', '', query)),
      element('span', 'quiet', 'Enter'),
    ),
  ];
}

/** Opens suggestions for a box that has the focus; what is typed already counts. Where the index can't be fetched the box says so. */
export async function openSuggestions(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { index, leadsTo, asked }: Source,
): Promise<Opened> {
  const ui = makeList(form, input);
  const base = index.replace(/search\/$/, '');
  let names: Gathering | undefined;
  /** Forms of identifiers are fetched with the first query that may hold one. */
  let works: Promise<FindWork<NamedPaper>> | undefined;
  let findWork: FindWork<NamedPaper> | undefined;
  let hasFailed = false;
  /** Fetches what the words ask for, and shows it where they still do. */
  const fetchMore = (query: string) => {
    const again = (hasMore: boolean) => hasMore && input.value.trim() === query && update(true);
    // What is known answers on; a part that failed is asked for again with the next sign.
    names?.gather(query).then(again, () => undefined);
    if (findWork || !isWorkNamed(query)) return;
    works ??= loadWorks(index);
    works.then(
      (loaded) => {
        findWork = loaded;
        again(true);
      },
      () => (works = undefined),
    );
  };
  const update = (isMore = false) => {
    const query = input.value.trim();
    // Words typed on leave the failure in sight.
    if (query === '' || !names) return ui.show(hasFailed);
    if (!isMore) fetchMore(query);
    const found = names.engine().find(query, query, findWork);
    const groups = toSuggestions(found);
    const total = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
    const corrected =
      total > 0 && found.corrected ? `Nothing is called “${query}”. Shown: “${found.corrected}”.` : '';
    ui.note.textContent = found.unknownWork ? `Not in the catalogue: ${found.unknownWork.label}.` : corrected;
    ui.list.replaceChildren(
      ...toNodes(groups, {
        query,
        base,
        all: `${leadsTo}?q=${encodeURIComponent(query)}`,
        marks: askedWords(found.corrected ?? query),
        id: ui.list.id,
      }),
    );
    ui.status.textContent =
      `${ui.note.textContent} ${total === 1 ? '1 suggestion' : `${total} suggestions`}`.trim();
    ui.choose(undefined);
    ui.show(true);
  };
  const load = async (response?: Promise<Response>) => {
    try {
      names = await loadSuggestions(index, response);
      hasFailed = false;
      update();
    } catch {
      hasFailed = true;
      ui.list.replaceChildren();
      ui.note.replaceChildren(
        'Suggestions did not load. Enter leads to the search page. ',
        button('plainbtn', () => void load(), 'Try again'),
      );
      ui.show(true);
    }
  };
  input.addEventListener('input', () => update());
  input.addEventListener('focus', () => (names ? update() : void load()));
  input.addEventListener('keydown', (event) => {
    const options = ui.options();
    const chosen = ui.chosen();
    if (event.key === 'Escape' && !ui.popup.hidden) {
      event.preventDefault();
      ui.show(false);
    } else if (event.key === 'Escape') input.blur();
    if (event.key === 'Enter' && chosen?.dataset['href']) {
      event.preventDefault();
      location.href = chosen.dataset['href'];
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || options.length === 0) return;
    event.preventDefault();
    if (ui.popup.hidden) ui.show(true);
    // One place before the first option is the field itself.
    const at =
      (options.findIndex((option) => option === chosen) + 1 + step + options.length + 1) %
      (options.length + 1);
    ui.choose(options[at - 1]);
  });
  ui.list.addEventListener('click', (event) => {
    const address =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[role="option"]')?.dataset['href']
        : undefined;
    if (!address) return;
    if (event.ctrlKey || event.metaKey) window.open(address);
    else location.href = address;
  });
  // A press on the list must not take the focus away before its click arrives.
  ui.popup.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) ui.show(false);
  });
  await load(asked);
  return { update: () => update() };
}
