/**
 * /search/: words and facets from the address to results and back. Names answer at once from small files; the full text joins
 * when it has come. What already answers stays when something can't be fetched; what answers another question never does.
 */
import {
  readFieldWords,
  OtherRelease,
  activeFilters,
  EMPTY_STATE,
  parseSearchQuery,
  SORTS,
  toggleAll,
  toggleExclusion,
  toggleValue,
  toSearchQuery,
  type SearchState,
  mayNameWork,
} from '../../catalogue/search/index.ts';
import { countOf } from '../../site/count.ts';
import { drawAdvice } from './advice.ts';
import { makeAnswering } from './answering.ts';
import { openFullText, type FullText } from './full-text.ts';
import { followKeys } from './keys.ts';
import { loadAll } from './load.ts';
import { nextTask } from './next-task.ts';
import { readScreen, warn, type Screen } from './screen.ts';
import { openSession, type Controls, type Session } from './session.ts';

const TYPING_PAUSE_MS = 40;
const REST_AFTER_MS = 300;
const FETCHING = 'Fetching the index …';
const INDEX_FAILED =
  'The index could not be fetched, so nothing can be searched now. The tables below work without it.';
const INDEX_IS_OTHER =
  'Some files of this page are of another release than the rest, as for some minutes after a new one, so nothing can be searched now. The tables below work without it.';

/** A large catalogue shows what the full text finds, and fetches names and filters of all once that can be read. */
async function beginLarge(
  { list, say, setBusy, input }: Screen,
  index: string,
  stamp: number,
  fullText: FullText,
  asked: SearchState,
): Promise<void> {
  if (activeFilters(asked).length > 0 || asked.sort !== 'relevance') return;
  const isWanted = () => input.value.trim() === asked.words;
  setBusy(true);
  try {
    const { showFirstResults } = await import('./first-results.ts');
    const count = await showFirstResults(list, index, stamp, fullText, asked, isWanted);
    if (!isWanted()) return;
    say(
      count > 0
        ? `${countOf(count, 'paper')} by the full text; reading names and filters …`
        : 'Reading names and filters …',
    );
    setBusy(count === 0);
    await new Promise((done) => setTimeout(done, REST_AFTER_MS));
  } catch {
    // Names may still answer, and say what is missing.
  }
}

function start(page: HTMLElement): void {
  const screen = readScreen(page);
  const { part, input, list, say, setBusy } = screen;
  const { index = '', pagefind = '', large, catalogue = '', feeds } = page.dataset;
  const fullText = openFullText(pagefind);
  let session: Session | undefined;
  /** The visit to the field that made this entry of the history isn't over. */
  let isTypedEntry = false;

  const read = (state: SearchState) => (session ? readFieldWords(state, session.data.facets) : state);
  const asked = () => read(parseSearchQuery(location.search));
  let state = asked();

  const sortBoxes = SORTS.map((sort) => [sort, part<HTMLInputElement>(`input[value="${sort}"]`)] as const);
  const drawState = () => {
    if (input.value.trim() !== state.words) input.value = state.words;
    for (const [sort, box] of sortBoxes) box.checked = state.sort === sort;
  };
  const update = (isTyping = false) => {
    if (!isTyping) drawState();
    if (session) void search(session, state);
  };
  /** Another question: in an entry of its own in the history, so that Back leads to the one before as it was left. */
  const go = (next: SearchState, isSameEntry = false) => {
    const query = toSearchQuery(next);
    if (query !== toSearchQuery(state)) {
      if (!isSameEntry) list.keep();
      history[isSameEntry ? 'replaceState' : 'pushState'](null, '', location.pathname + query);
      list.begin();
    }
    state = next;
  };
  const controls: Controls = {
    change: (next, isTyping = false) => {
      // Each visit to the field makes one entry; where nothing was asked before, none.
      const isSameEntry = isTyping && (isTypedEntry || toSearchQuery(state) === '');
      isTypedEntry = isTyping;
      // While one types, a field word may be half of one.
      go(isTyping ? next : read(next), isSameEntry);
      update(isTyping);
    },
    toggle: (facet, id) => controls.change(toggleValue(state, facet, id)),
    exclude: (facet, id) => controls.change(toggleExclusion(state, facet, id)),
    toggleAll: (facet) => controls.change(toggleAll(state, facet)),
    choose: (facet, ids) => controls.change({ ...state, include: { ...state.include, [facet]: [...ids] } }),
    clear: () => controls.change({ ...EMPTY_STATE, sort: state.sort }),
  };
  const readAgain = () =>
    loadAll(index, 'reload').then(
      (loaded) => (session = openSession(loaded, index, screen, controls)),
      () => undefined,
    );
  const search = makeAnswering({
    screen,
    controls,
    fullText,
    catalogue,
    hasFeeds: feeds !== undefined,
    readAgain,
  });

  /** Follows the reader from the start; what they ask before the index has come is answered then. */
  const listen = () => {
    let pause = 0;
    input.addEventListener('input', () => {
      clearTimeout(pause);
      setBusy(true);
      if (!session) return screen.wait(FETCHING);
      const isTyping = !/\s$/.test(input.value) || !input.value.includes(':');
      pause = window.setTimeout(
        () => controls.change({ ...state, words: input.value.trim() }, isTyping),
        TYPING_PAUSE_MS,
      );
    });
    input.addEventListener('blur', () => (isTypedEntry = false));
    part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      if (session) controls.change({ ...state, words: input.value.trim() });
    });
    for (const [sort, box] of sortBoxes)
      box.addEventListener('change', () => session && controls.change({ ...state, sort }));
    addEventListener('popstate', (event) => {
      const next = asked();
      // A link within the page makes an entry too.
      if (event.state === null && location.hash && toSearchQuery(next) === toSearchQuery(state)) return;
      state = next;
      isTypedEntry = false;
      list.enter(event.state);
      update();
    });
    followKeys(page, input, () => session && controls.change({ ...state, words: '' }));
    // Whoever moves or types may search soon; whoever only looks isn't kept waiting for it.
    for (const sign of ['keydown', 'pointermove', 'touchstart'])
      addEventListener(sign, () => session && fullText.warm(), { once: true, passive: true });
  };

  const load = async (cache?: RequestCache): Promise<void> => {
    try {
      if (large && state.words && !mayNameWork(state.words) && !cache)
        await beginLarge(screen, index, Number(large), fullText, state);
      const loaded = await loadAll(index, cache);
      await nextTask();
      session = openSession(loaded, index, screen, controls);
      drawAdvice(part('[data-failure]'), undefined);
      const sort = sortBoxes.find(([, box]) => box.checked)?.[0] ?? state.sort;
      go(read({ ...asked(), words: input.value.trim(), sort }), true);
      update();
    } catch (error) {
      say('');
      // The page too may be of the release before.
      if (error instanceof OtherRelease)
        warn(screen, INDEX_IS_OTHER, 'Reload the page', () => location.reload());
      else
        warn(screen, INDEX_FAILED, 'Try again', () => {
          drawAdvice(part('[data-failure]'), FETCHING);
          void load('reload');
        });
    }
  };

  if (!input.value) drawState();
  listen();
  void load();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
