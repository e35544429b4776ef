/** Contributions: one block of fields a claim, made from a template. */
import {
  EMPTY_CONTRIBUTION,
  type Draft,
  type DraftContribution,
  type DraftVocabulary,
  type TermKind,
} from '../../catalogue/browser.ts';
import { bindChips } from './chips.ts';
import { bindCriteria } from './criteria.ts';
import { all, find, make, type Control } from './dom.ts';
import type { Store } from './store.ts';
import { fillTerms } from './vocabulary.ts';

type Change = (part: Partial<DraftContribution>) => void;
type Get = () => DraftContribution;

const kindOf = (path: string | undefined): TermKind | undefined =>
  path?.split('/')[0] as TermKind | undefined;
const hasRole = (path: string | undefined): boolean => /^(?:techniques|evaluation)\//.test(path ?? '');

function termOf(path: string, vocabulary: DraftVocabulary) {
  const [kind, id] = path.split('/');
  return vocabulary[kind as TermKind]?.find((term) => term.id === id);
}

/** The chosen term's definition and other names, so that one sees whether it is meant. */
function showMeaning(block: HTMLElement, path: string | undefined, vocabulary: DraftVocabulary): void {
  const term = path === undefined ? undefined : termOf(path, vocabulary);
  const aliases = term?.aliases?.length ? ` Also called: ${term.aliases.join(', ')}.` : '';
  find('[data-meaning]', block).textContent = term ? `${term.tldr}${aliases}` : '';
}

function bindTerms(block: HTMLElement, vocabulary: DraftVocabulary, get: Get, change: Change): () => void {
  const main = find<HTMLSelectElement>('[data-term]', block);
  const more = find<HTMLSelectElement>('[data-term-more]', block);
  const chosen = find('[data-more]', block);
  const also = find<HTMLDetailsElement>('.also', block);
  fillTerms(main, vocabulary);
  main.addEventListener('input', () => {
    const rest = get()
      .to.slice(1)
      .filter((path) => kindOf(path) === kindOf(main.value) && path !== main.value);
    change({
      to: main.value === '' ? [] : [main.value, ...rest],
      ...(hasRole(main.value) ? {} : { role: '' }),
    });
  });
  more.addEventListener('change', () => {
    if (more.value !== '' && !get().to.includes(more.value)) change({ to: [...get().to, more.value] });
    more.value = '';
  });
  return () => {
    const [first, ...rest] = get().to;
    main.value = first ?? '';
    also.hidden = first === undefined;
    find('[data-claim-bind="role"]', block).hidden = !hasRole(first);
    if (first !== undefined) fillTerms(more, vocabulary, kindOf(first));
    showMeaning(block, first, vocabulary);
    if (rest.length > 0) also.open = true;
    chosen.replaceChildren(
      ...rest.map((path) => {
        const name = termOf(path, vocabulary)?.name ?? path;
        const button = make('button', '', '×');
        button.type = 'button';
        button.ariaLabel = `Remove ${name}`;
        button.addEventListener('click', () => change({ to: get().to.filter((other) => other !== path) }));
        return make('li', 'chip', name, button);
      }),
    );
  };
}

function bindPlain(block: HTMLElement, get: Get, change: Change): () => void {
  const controls = all<Control>('[data-claim-bind]', block);
  const nameOf = (control: Control) =>
    control.dataset['claimBind'] as 'role' | 'tldr' | 'where' | 'techniquesRead' | 'evaluationRead';
  for (const control of controls)
    control.addEventListener('input', () => change({ [nameOf(control)]: control.value }));
  return () =>
    controls.forEach((control) => {
      const value = get()[nameOf(control)];
      if (control.value !== value) control.value = value;
    });
}

/** Names for everything in a block, so that labels and messages find their fields. */
function nameFields(block: HTMLElement, index: number): void {
  const path = `contributions[${index}]`;
  find('h3', block).textContent = `Contribution ${index + 1}`;
  find('[data-remove-claim]', block).ariaLabel = `Remove contribution ${index + 1}`;
  for (const row of all('[data-field]', block)) {
    const name = `${path}.${row.dataset['field'] ?? ''}`;
    row.dataset['field'] = name;
    const control = row.querySelector<Control>('select, input:not([type="checkbox"]), textarea');
    const label = row.querySelector('label');
    if (control && label) {
      control.id = `f-${name}`;
      label.htmlFor = control.id;
    }
    const hint = row.querySelector('.hint');
    if (hint) hint.id = `hint-${name}`;
  }
  for (const fault of all('[data-fault]', block)) {
    fault.dataset['fault'] = `${path}.${fault.dataset['fault'] ?? ''}`;
    fault.id = `fault-${fault.dataset['fault']}`;
  }
  for (const input of all<HTMLInputElement>('[data-chip-input]', block))
    input.ariaLabel = `Add a technique that contribution ${index + 1} uses`;
}

function makeBlock(
  index: number,
  store: Store,
  vocabulary: DraftVocabulary,
): { readonly block: HTMLElement; readonly show: () => void } {
  const fragment = find<HTMLTemplateElement>('[data-claim-template]').content.cloneNode(
    true,
  ) as DocumentFragment;
  const block = find('[data-claim]', fragment);
  const get: Get = () => store.get().contributions[index] ?? EMPTY_CONTRIBUTION;
  const change: Change = (part) => {
    store.change({
      contributions: store.get().contributions.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
    show();
  };
  nameFields(block, index);
  const terms = bindTerms(block, vocabulary, get, change);
  const criteria = bindCriteria(block, vocabulary, get, change);
  const plain = bindPlain(block, get, change);
  const chips = bindChips(
    find('[data-chips="techniques"]', block),
    vocabulary.techniques,
    () => get().techniques,
    (techniques) => change({ techniques, techniquesRead: techniques.length > 0 ? 'listed' : 'unread' }),
  );
  find('[data-remove-claim]', block).addEventListener('click', () => {
    const { contributions } = store.get();
    const left = contributions.filter((_, at) => at !== index);
    store.replace({ ...store.get(), contributions: left.length > 0 ? left : [EMPTY_CONTRIBUTION] });
    find('[data-add-claim]').focus();
  });
  const show = () => {
    terms();
    criteria();
    plain();
    chips.show(get().techniques);
  };
  show();
  return { block, show };
}

export function bindClaims(store: Store, vocabulary: DraftVocabulary): void {
  const list = find('[data-claims]');
  const showAll = ({ contributions }: Draft) =>
    list.replaceChildren(...contributions.map((_, index) => makeBlock(index, store, vocabulary).block));
  store.onReplace(showAll);
  showAll(store.get());
  find('[data-add-claim]').addEventListener('click', () => {
    store.replace({ ...store.get(), contributions: [...store.get().contributions, EMPTY_CONTRIBUTION] });
    all('[data-term]').at(-1)?.focus();
  });
}
