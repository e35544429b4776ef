/**
 * /search/: words and facets from the address to results and back. Names answer at once from small files; the full text joins
 * when it has come. What already answers stays when something can't be fetched.
 */
import { question, type Answer } from '../../catalogue/search/answer.ts';
import { buildEngine, type Engine } from '../../catalogue/search/engine.ts';
import type { FindWork } from '../../catalogue/search/find-work.ts';
import { mayNameWork } from '../../catalogue/search/words.ts';
import { readFieldWords } from '../../catalogue/search/field-words.ts';
import { makeLookups } from '../../catalogue/search/lookups.ts';
import type { SearchData, SearchName, SearchPaper } from '../../catalogue/search/records.ts';
import {
  activeFilters,
  EMPTY_STATE,
  parseSearchQuery,
  SORTS,
  toggleExclusion,
  toggleValue,
  toSearchQuery,
  type ActiveFilter,
  type SearchState,
} from '../../catalogue/search/state.ts';
import { suggest } from '../../catalogue/suggest.ts';
import { drawAdvice, emptyNote, withoutEach, wordNote, type Tip } from './advice.ts';
import { makeFacets, type FacetActions } from './facets.ts';
import { openFullText, type FullText } from './full-text.ts';
import { followKeys } from './keys.ts';
import { loadAll, type Loaded } from './load.ts';
import { nextTask } from './next-task.ts';
import { draw, shownOf, type Parts, type ResultPlace } from './view.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const part = <T extends Element = HTMLElement>(selector: string): T => {
  const found = root?.querySelector<T>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}.`);
  return found;
};
const TYPING_PAUSE_MS = 40;
/** The full text that comes within this time is drawn at once with the rest. */
const SOON_MS = 30;
const REST_AFTER_MS = 300;
const NEAREST_MAX = 3;
const FULL_TEXT_FAILED = 'The full text did not load. Titles, names, tags and TL;DRs still answer.';

interface Session extends Loaded {
  readonly engine: () => Engine<SearchPaper>;
  readonly fullText: FullText;
  readonly allNames: readonly SearchName[];
  readonly parts: Parts;
  readonly controls: Controls;
}

const termText = ({ facets }: SearchPaper, names: ReadonlyMap<string, string>): string =>
  (['technique', 'criterion', 'finding', 'application', 'venue'] as const)
    .flatMap((facet) => (facets[facet] ?? []).map((id) => names.get(`${facet}/${id}`) ?? ''))
    .join(' · ');

function openSession(loaded: Loaded, fullText: FullText, controls: Controls): Session {
  const allNames = Object.values(loaded.names.names).flat();
  const called = new Map(
    allNames.map(({ kind, id, name, aliases }) => [`${kind}/${id}`, [name, ...aliases].join(' · ')]),
  );
  const textOf = (paper: SearchPaper) => `${paper.tldr} · ${paper.venue} · ${termText(paper, called)}`;
  let engine: Engine<SearchPaper> | undefined;
  // Made for the first words asked: a phone takes a second for it.
  const engineOf = () =>
    (engine ??= buildEngine(loaded.data.papers, allNames, {
      textOf,
      alsoKnown: loaded.words,
    }));
  return {
    ...loaded,
    engine: engineOf,
    allNames,
    fullText,
    parts: partsFor(loaded.data, controls),
    controls,
  };
}

let state: SearchState = EMPTY_STATE;
let run = 0;

let finding: Promise<FindWork<SearchPaper>> | undefined;

/** Fetched once it may be needed; undefined where that fails: identifiers are then found as records have them. */
async function workFinder(papers: readonly SearchPaper[]): Promise<FindWork<SearchPaper> | undefined> {
  finding ??= import('../../catalogue/search/find-work.ts').then(({ buildFindWork }) =>
    buildFindWork(papers),
  );
  try {
    return await finding;
  } catch {
    finding = undefined;
    return undefined;
  }
}

const placeOfResults = (): ResultPlace => ({
  base: root?.dataset['base'] ?? '/',
  results: part('[data-results]'),
  more: part('[data-more]'),
});
const partsFor = (data: SearchData, controls: Controls): Parts => ({
  ...placeOfResults(),
  chips: part('[data-chips]'),
  names: part('[data-found-names]'),
  lookups: makeLookups(data),
  drawFacets: makeFacets(part('[data-facets]'), data, controls),
});
const say = (text: string) => {
  part('[data-status]').textContent = text;
};
/** For assistive technology: what is listed is about to change. */
const setBusy = (isBusy: boolean) => {
  part('[data-results]').ariaBusy = String(isBusy);
};
const papersIn = (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'}`;

/** The nearest names to what found nothing, and where none is near those with most papers: better than a dead end. */
function nearestNames(typed: string, { allNames }: Session): readonly string[] {
  const terms = allNames.filter(({ kind }) => kind !== 'author' && kind !== 'tool');
  const near = suggest(
    typed,
    terms.flatMap(({ name, aliases }) => [name, ...aliases]),
    NEAREST_MAX,
  );
  return near.length > 0
    ? near
    : terms
        .toSorted((a, b) => b.count - a.count)
        .slice(0, NEAREST_MAX)
        .map(({ name }) => name);
}

function tipsFor(answer: Answer, session: Session): readonly Tip[] {
  const { controls, parts } = session;
  const search = (text: string, words: string): Tip => ({
    text,
    label: words,
    act: () => controls.change({ ...state, words }),
  });
  const meant = answer.perhaps ? [search('Did you mean', answer.perhaps)] : [];
  const without = ({ facet, id, isNot }: ActiveFilter) =>
    (isNot ? toggleExclusion : toggleValue)(state, facet, id);
  const drop = withoutEach(activeFilters(state), (filter) => shownOf(answer, without(filter)).length).map(
    (filter): Tip => ({
      text: `Without ${filter.isNot ? 'excluding ' : ''}${parts.lookups.nameOf(filter.facet, filter.id) ?? filter.id}:`,
      label: papersIn(filter.count),
      act: () => controls.change(without(filter)),
    }),
  );
  const near =
    answer.papers.length === 0 && !answer.unknownWork
      ? nearestNames(answer.typed, session).map((name) => search('Look for', name))
      : [];
  return [...meant, ...drop, ...near];
}

interface Controls extends FacetActions {
  readonly change: (next: SearchState, isTyping?: boolean) => void;
}

function show(session: Session, answer: Answer, hasFullText: boolean): void {
  const count = draw(session.parts, answer, state, session.controls);
  const isEmpty = count === 0;
  const note = isEmpty ? emptyNote(answer, hasFullText) : wordNote(answer);
  drawAdvice(part('[data-advice]'), note, isEmpty || answer.perhaps ? tipsFor(answer, session) : []);
  part('[data-missing]').hidden = !isEmpty;
  // The form begins with what was asked for.
  part<HTMLAnchorElement>('[data-missing] a').search = answer.unknownWork
    ? `?paper=${encodeURIComponent(answer.unknownWork.text)}`
    : '';
  say(hasFullText ? papersIn(count) : `${papersIn(count)} so far; reading the full text …`);
}

async function search(session: Session): Promise<void> {
  const mine = ++run;
  setBusy(true);
  await answerAll(session, mine);
  if (mine === run) setBusy(false);
}

async function answerAll(session: Session, mine: number): Promise<void> {
  const { data, engine, fullText, names } = session;
  const failure = part('[data-failure]');
  if (state.words === '') {
    drawAdvice(failure, undefined);
    return show(
      session,
      {
        papers: data.papers,
        names: [],
        marks: [],
        typed: '',
        corrected: undefined,
        unknown: [],
        isPartial: false,
        perhaps: undefined,
        unknownWork: undefined,
      },
      true,
    );
  }
  const findWork = mayNameWork(state.words) ? await workFinder(data.papers) : undefined;
  if (mine !== run) return;
  const { first, wanted, complete } = question(state.words, data.papers, engine(), findWork);
  if (!wanted) return show(session, first, true);
  const read = fullText.search(wanted, names.stamp);
  const isSoon = await Promise.race([
    read.then(
      () => true,
      () => true,
    ),
    new Promise<false>((done) => setTimeout(done, SOON_MS, false)),
  ]);
  if (mine !== run) return;
  // Nothing yet may become something: say so only when all is read.
  if (!isSoon && first.papers.length > 0) show(session, first, false);
  else if (!isSoon) say('Reading the full text …');
  try {
    const places = await read;
    if (mine !== run) return;
    drawAdvice(failure, undefined);
    show(session, complete(places), true);
  } catch {
    if (mine !== run) return;
    show(session, first, false);
    say(papersIn(shownOf(first, state).length));
    drawAdvice(
      failure,
      FULL_TEXT_FAILED,
      [{ text: '', label: 'Try again', act: () => void search(session) }],
      true,
    );
  }
}

function drawState(): void {
  const input = part<HTMLInputElement>('input[type="search"]');
  if (input.value.trim() !== state.words) input.value = state.words;
  for (const sort of SORTS) part<HTMLInputElement>(`input[value="${sort}"]`).checked = state.sort === sort;
}

/** A large catalogue shows what the full text finds, and fetches names and filters of all once that can be read. */
async function beginLarge(
  index: string,
  stamp: number,
  fullText: FullText,
  asked: SearchState,
): Promise<void> {
  if (activeFilters(asked).length > 0 || asked.sort !== 'relevance') return;
  setBusy(true);
  try {
    const { showFirstResults } = await import('./first-results.ts');
    const count = await showFirstResults(placeOfResults(), index, stamp, fullText, asked);
    say(
      count > 0
        ? `${papersIn(count)} by the full text; reading names and filters …`
        : 'Reading names and filters …',
    );
    setBusy(count === 0);
    await new Promise((done) => setTimeout(done, REST_AFTER_MS));
  } catch {
    // Names may still answer, and say what is missing.
  }
}

async function start(page: HTMLElement, isRetry = false): Promise<void> {
  const { index = '', pagefind = '', large } = page.dataset;
  const fullText = openFullText(pagefind);
  const input = part<HTMLInputElement>('input[type="search"]');
  const asked = parseSearchQuery(location.search);
  if (large && asked.words && !mayNameWork(asked.words))
    await beginLarge(index, Number(large), fullText, asked);
  const loaded = await loadAll(index, isRetry ? 'reload' : undefined);
  await nextTask();
  const update = (isTyping = false) => {
    if (!isTyping) drawState();
    void search(session);
  };
  const controls: Controls = {
    change: (next, isTyping = false) => {
      const before = toSearchQuery(state);
      // While one types, a field word may be half of one.
      state = isTyping ? next : readFieldWords(next, loaded.data.facets);
      const query = toSearchQuery(state);
      if (query !== before)
        history[isTyping ? 'replaceState' : 'pushState'](null, '', location.pathname + query);
      update(isTyping);
    },
    toggle: (facet, id) => controls.change(toggleValue(state, facet, id)),
    exclude: (facet, id) => controls.change(toggleExclusion(state, facet, id)),
    clear: () => controls.change({ ...EMPTY_STATE, sort: state.sort }),
  };
  const session = openSession(loaded, fullText, controls);
  let pause = 0;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    setBusy(true);
    pause = window.setTimeout(
      () =>
        controls.change(
          { ...state, words: input.value.trim() },
          !/\s$/.test(input.value) || !input.value.includes(':'),
        ),
      TYPING_PAUSE_MS,
    );
  });
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    controls.change({ ...state, words: input.value.trim() });
  });
  page.addEventListener('change', ({ target }) => {
    const sort =
      target instanceof HTMLInputElement && target.name === 'sort'
        ? SORTS.find((one) => one === target.value)
        : undefined;
    if (sort) controls.change({ ...state, sort });
  });
  addEventListener('popstate', () => {
    state = readFieldWords(parseSearchQuery(location.search), loaded.data.facets);
    update();
  });
  followKeys(page, input, () => controls.change({ ...state, words: '' }));
  state = readFieldWords(
    input.value.trim() ? { ...asked, words: input.value.trim() } : asked,
    loaded.data.facets,
  );
  // Whoever moves or types may search soon; whoever only looks isn't kept waiting for it.
  for (const sign of ['keydown', 'pointermove', 'touchstart'])
    addEventListener(sign, () => fullText.warm(), { once: true, passive: true });
  update();
}

function failed(page: HTMLElement): void {
  say('');
  const again = () => {
    drawAdvice(part('[data-failure]'), 'Fetching the index …');
    start(page, true).then(
      () => drawAdvice(part('[data-failure]'), undefined),
      () => failed(page),
    );
  };
  drawAdvice(
    part('[data-failure]'),
    'The index could not be fetched, so nothing can be searched now. The tables below work without it.',
    [{ text: '', label: 'Try again', act: again }],
    true,
  );
}

if (root) start(root).catch(() => failed(root));
