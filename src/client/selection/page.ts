/**
 * /selection/: the reader's own papers side by side, kept in the address. The papers of an address that somebody shared
 * stand beside them, to be added or put in their place: nothing changes unasked, and what is asked for can be undone.
 */
import {
  COMPARE_MAX,
  comparePath,
  isSameSelection,
  parseSelection,
  resolveSelection,
  toSelectionQuery,
  type Catalogue,
  type Paper,
} from '../../catalogue/browser.ts';
import { countOf } from '../../site/count.ts';
import { keepPlace } from '../place.ts';
import { button } from '../search/dom.ts';
import { fillTable } from './compare.ts';
import { papersOf, readSelection } from './formats.ts';
import { selection } from './store.ts';
import { tickBox } from './tick-box.ts';

const root = document.querySelector<HTMLElement>('[data-selection-page]');
const papers = (count: number): string => countOf(count, 'paper');

function removeButton({ id, title }: Paper): HTMLButtonElement {
  const made = button(
    'plainbtn',
    () => {
      const row = made.closest('tr');
      const next = row?.nextElementSibling ?? row?.previousElementSibling;
      const place =
        next instanceof HTMLElement ? `tr[data-paper="${CSS.escape(next.dataset['paper'] ?? '')}"] ` : '';
      selection.set(
        selection.ids.filter((one) => one !== id),
        '1 paper removed.',
      );
      // The row went: the keyboard goes on at the next, or where this can be undone.
      document
        .querySelector<HTMLElement>(place ? `[data-own] ${place}button` : '[data-action="undo"]')
        ?.focus();
    },
    'Remove',
  );
  made.ariaLabel = `Remove ${title}`;
  return made;
}

/** Shows both lists, and again whenever the selection changes. `shared`: the papers that the address came with. */
function follow(page: HTMLElement, catalogue: Catalogue, shared: readonly string[], missing: string): void {
  const part = <T extends HTMLElement = HTMLElement>(name: string) => {
    const found = page.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`The selection page lacks ${name}.`);
    return found;
  };
  const [message, own, offer, add] = [part('message'), part('own'), part('shared'), part('add')];
  const base = page.dataset['base'] ?? '/';
  const compareLink = part<HTMLAnchorElement>('compare-link');
  let isOffered = shared.length > 0 && !isSameSelection(shared, selection.ids);
  /** What was selected before the offer was taken: once that is undone, the offer stands again. */
  let before: readonly string[] | undefined;

  const show = () => {
    const { ids } = selection;
    const isUndone = before !== undefined && isSameSelection(before, ids);
    if (isUndone) {
      isOffered = true;
      before = undefined;
    }
    fillTable(own, papersOf(catalogue, ids), base, removeButton);
    const isAnew = isOffered && offer.hidden;
    offer.hidden = !isOffered;
    own.classList.toggle('beside', isOffered);
    if (isAnew) fillTable(offer, papersOf(catalogue, shared), base, ({ id, title }) => tickBox(id, title));
    const both = shared.filter((id) => ids.includes(id)).length;
    add.hidden = both === shared.length;
    const inBoth = both === 0 ? '' : `, ${both === shared.length ? 'all' : both} in yours already`;
    const words = isOffered
      ? `This address holds ${papers(shared.length)}${inBoth}. Your own selection is as it was: ${papers(ids.length)}.`
      : ids.length === 0 && 'Nothing is selected. Tick papers in any table or list, then come back.';
    message.textContent = [missing, words].filter(Boolean).join(' ');
    compareLink.hidden = ids.length < 2 || ids.length > COMPARE_MAX;
    compareLink.href = base + comparePath('papers', ids).slice(1);
    const query = toSelectionQuery(isOffered ? shared : ids);
    if (location.search !== query) history.replaceState(history.state, '', location.pathname + query);
    // The bar went with what it undid.
    if (isUndone && ids.length === 0) add.focus();
  };

  const take = (ids: readonly string[], done: string) => {
    before = selection.ids;
    isOffered = false;
    selection.set(ids, done);
    // The buttons went: the keyboard goes on where this can be undone.
    document.querySelector<HTMLElement>('[data-action="undo"]')?.focus();
  };
  add.addEventListener('click', () => {
    const { ids } = selection;
    take([...ids, ...shared], `${papers(shared.filter((id) => !ids.includes(id)).length)} added.`);
  });
  part('replace').addEventListener('click', () =>
    take(shared, `Your ${papers(selection.ids.length)} gave way to ${shared.length}.`),
  );
  selection.addEventListener('change', show);
  // Nothing of the reader's own is lost, as where they open a link that they kept.
  if (isOffered && selection.ids.length === 0)
    take(shared, `Nothing was selected: now the ${papers(shared.length)} of this address.`);
  else show();
}

async function start(page: HTMLElement): Promise<void> {
  const message = page.querySelector('[data-message]');
  if (message) message.textContent = 'Fetching the records …';
  const place = keepPlace({ list: page });
  try {
    const asked = parseSelection(location.search);
    const { catalogue } = await readSelection(page.dataset['catalogue'] ?? '', [...asked, ...selection.ids]);
    // What was ticked long ago may have another id by now, or be gone.
    const own = resolveSelection(selection.ids, catalogue);
    const gone = `No longer in the catalogue: ${own.unknown.join(', ')}.`;
    if (own.ids.join() !== selection.ids.join())
      selection.set(own.ids, own.unknown.length > 0 ? gone : undefined);
    const shared = resolveSelection(asked, catalogue);
    follow(
      page,
      catalogue,
      shared.ids,
      shared.unknown.length > 0 ? `The catalogue does not know: ${shared.unknown.join(', ')}.` : '',
    );
    place.arrive(true);
  } catch {
    if (message)
      message.textContent =
        'The records could not be fetched. Reload the page to try again; your selection is kept.';
  }
}

if (root) void start(root);
