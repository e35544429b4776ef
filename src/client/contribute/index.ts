/** The form that adds a paper: everything on the page follows one draft, checked by the catalogue's own rules. */
import * as z from 'zod/mini';
import {
  checkDraft,
  toRecord,
  writePaper,
  type Draft,
  type DraftVocabulary,
} from '../../catalogue/browser.ts';
import { keepPlace } from '../place.ts';
import { bindChips } from './chips.ts';
import { bindClaims } from './claims.ts';
import { find, make } from './dom.ts';
import { bindFields } from './fields.ts';
import { bindHandOver, type Ready } from './hand-over.ts';
import { createMessages } from './messages.ts';
import { bindPaste, pasteGiven } from './paste.ts';
import { prefill } from './prefill.ts';
import { showCounts, showPreview } from './preview.ts';
import { createStore } from './store.ts';
import { fetchVocabulary, fillLists } from './vocabulary.ts';

// Compiled checks would need eval, which the content policy forbids. Messages are the core's own (explain.ts): no locale is needed.
z.config({ jitless: true });

const today = (): string => new Date().toISOString().slice(0, 10);

function start(form: HTMLFormElement, vocabulary: DraftVocabulary): void {
  const store = createStore();
  store.replace(prefill(store.get(), location.search, vocabulary));
  fillLists(vocabulary);
  const messages = createMessages(form);

  const ready = (draft: Draft): Ready & { readonly problems: ReturnType<typeof checkDraft> } => {
    const record = toRecord(draft, today());
    const problems = checkDraft(draft.id, record, vocabulary, today());
    const file = `content/papers/${draft.id || 'surname-year-words'}.md`;
    return {
      file,
      text: writePaper(record.data, record.body),
      title: draft.title,
      isReady: problems.length === 0,
      problems,
    };
  };
  const showReady = bindHandOver(
    form,
    () => ready(store.get()),
    () => {
      messages.showAll();
      form.querySelector<HTMLElement>('[data-left] button')?.focus();
    },
  );

  bindFields(form, store);
  bindClaims(store, vocabulary);
  for (const name of ['models', 'tasks'] as const) {
    const chips = bindChips(
      find(`[data-chips="${name}"]`, form),
      vocabulary[name],
      () => store.get()[name],
      (ids) => store.change({ [name]: ids }),
    );
    store.onChange((draft) => chips.show(draft[name]));
  }
  bindPaste(store, vocabulary, form.dataset['base'] ?? '/');
  const showAll = (draft: Draft) => {
    const state = ready(draft);
    messages.show(state.problems);
    showReady(state);
    showPreview(draft, vocabulary);
    showCounts(draft);
  };
  store.onChange(showAll);
  find('[data-clear]', form).addEventListener('click', () => {
    const before = store.get();
    const paste = find<HTMLTextAreaElement>('[data-paste]', form);
    const found = find('[data-found]', form);
    messages.reset();
    store.clear();
    paste.value = '';
    const undo = make('button', 'plainbtn', 'Undo');
    undo.type = 'button';
    undo.addEventListener('click', () => {
      store.replace(before);
      found.textContent = 'Your draft is back.';
      paste.focus();
    });
    found.replaceChildren('The draft is cleared. ', undo);
    paste.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  store.replace(store.get());
  if (store.isKept)
    find('[data-found]', form).textContent =
      'Your draft from the last visit is here. “Start over”, at the end, clears it.';
  pasteGiven(store, location.search);
}

const form = document.querySelector<HTMLFormElement>('[data-adding]');
if (form) {
  const place = keepPlace({});
  fetchVocabulary(form.dataset['vocabulary'] ?? '')
    .then((vocabulary) => {
      start(form, vocabulary);
      place.arrive(true);
    })
    .catch(() => {
      const message = document.createElement('p');
      message.className = 'msg';
      message.setAttribute('role', 'alert');
      message.textContent =
        'The vocabulary of the catalogue couldn’t be loaded. Reload the page to try again; the file can also be written by hand.';
      form.before(message);
    });
}
