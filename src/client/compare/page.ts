/** /compare/: up to four of a kind, named in the address or chosen here, side by side; as CSV, and as a link to share. */
import { find } from '../find.ts';
import {
  compare,
  COMPARE_KINDS,
  COMPARE_MAX,
  comparePath,
  fold,
  parseCompare,
  toComparisonCsv,
  type Catalogue,
  type CompareKind,
} from '../../catalogue/browser.ts';
import { save } from '../save.ts';
import { button } from '../search/dom.ts';
import { readSelection } from '../selection/formats.ts';
import { fillComparison } from './table.ts';

interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

const choicesOf = (catalogue: Catalogue, kind: CompareKind): readonly Choice[] => {
  if (kind === 'papers')
    return catalogue.papers.map(({ id, title, aliases }) => ({ id, names: [title, ...aliases, id] }));
  const records = kind === 'tools' ? catalogue.tools : [...catalogue.termById.values()];
  return records.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases, id] }));
};

function follow(page: HTMLElement, catalogue: Catalogue): void {
  const form = find<HTMLFormElement>('[data-pick]', page);
  const [kindField, nameField] = [
    find<HTMLSelectElement>('[name="kind"]', form),
    find<HTMLInputElement>('[name="name"]', form),
  ];
  const message = find<HTMLElement>('[data-message]', page);
  const acts = find<HTMLElement>('[data-acts]', document);
  const asked = parseCompare(location.search);
  let { kind } = asked;
  let ids: readonly string[] = [];
  let shown = compare(catalogue, kind, ids);

  const show = (said = '') => {
    shown = compare(catalogue, kind, ids);
    ids = shown.subjects.map(({ id }) => id);
    fillComparison(find<HTMLTableElement>('table', page), shown, page.dataset['base'] ?? '/');
    find('[data-chosen]', page).replaceChildren(
      ...shown.subjects.map(({ id, name }) => {
        const made = button(
          'plainbtn',
          () => {
            ids = ids.filter((one) => one !== id);
            show(`${name} removed.`);
            nameField.focus();
          },
          `${name} ×`,
        );
        made.ariaLabel = `Remove ${name}`;
        return made;
      }),
    );
    message.textContent =
      said || (ids.length === 0 ? 'Nothing to compare yet: add two to four by name.' : '');
    acts.hidden = ids.length === 0;
    kindField.value = kind;
    const query = comparePath(kind, ids).replace('/compare/', '');
    history.replaceState(history.state, '', location.pathname + query);
  };

  const listNames = () => {
    find('datalist', page).replaceChildren(
      ...choicesOf(catalogue, kind).map(({ names: [name = ''] }) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  };

  kindField.addEventListener('change', () => {
    kind = COMPARE_KINDS.find((one) => one === kindField.value) ?? kind;
    ids = [];
    listNames();
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = fold(nameField.value.trim());
    const choice = choicesOf(catalogue, kind).find(({ names }) =>
      names.some((name) => fold(name) === wanted),
    );
    if (!choice) return show(`The catalogue has none called “${nameField.value.trim()}”.`);
    if (ids.length >= COMPARE_MAX) return show(`${COMPARE_MAX} stand here: remove one first.`);
    ids = [...ids, choice.id];
    nameField.value = '';
    show(`${choice.names[0] ?? ''} added.`);
  });
  find('[data-csv]', acts).addEventListener('click', () =>
    save(`compare-${ids.join('-')}.csv`, toComparisonCsv(shown), 'text/csv'),
  );
  find('[data-copy]', acts).addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(
      () => show('Link copied.'),
      () => show(location.href),
    );
  });

  ids = asked.ids;
  listNames();
  const unknown = asked.ids.filter(
    (id) => !compare(catalogue, kind, [id]).subjects.some((subject) => subject.id === id),
  );
  show(unknown.length > 0 ? `The catalogue does not know: ${unknown.join(', ')}.` : '');
}

async function start(page: HTMLElement): Promise<void> {
  const message = page.querySelector('[data-message]');
  if (message) message.textContent = 'Fetching the records …';
  try {
    const { catalogue } = await readSelection(page.dataset['catalogue'] ?? '', []);
    follow(page, catalogue);
  } catch {
    if (message) message.textContent = 'The records could not be fetched. Reload the page to try again.';
  }
}

const page = document.querySelector<HTMLElement>('[data-compare]');
if (page) void start(page);
