/** Answers a question as far as it can at each moment: names first, then with the full text; what an overtaken question gave is dropped. */
import {
  question,
  type Answer,
  feedPath,
  OtherRelease,
  mayNameWork,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { countOf } from '../../site/count.ts';
import { drawAdvice, emptyNote, wordNote } from './advice.ts';
import type { FullText } from './full-text.ts';
import { nextTask } from './next-task.ts';
import { warn, type Screen } from './screen.ts';
import type { Controls, Session } from './session.ts';
import { followAll } from './take-all.ts';
import { followExport } from './export.ts';
import { followPanel } from './panel.ts';
import { tipsFor } from './tips.ts';
import { drawUnderstood } from './understood.ts';
import { draw, shownOf } from './view.ts';

/** The full text that comes within this time is drawn at once with the rest. */
const SOON_MS = 30;
const FULL_TEXT_FAILED = 'The full text did not load. Titles, names, tags and TL;DRs still answer.';
const FULL_TEXT_IS_OTHER =
  'The full text is of another release than the rest, as for some minutes after a new one. Titles, names, tags and TL;DRs still answer.';

const papersIn = (count: number): string => countOf(count, 'paper');

export interface AnsweringOptions {
  readonly screen: Screen;
  readonly controls: Controls;
  readonly fullText: FullText;
  /** The whole catalogue, for exports. */
  readonly catalogue: string;
  /** The site has feeds. */
  readonly hasFeeds: boolean;
  /** A session from files past the browser's cache; undefined where they can't be had. */
  readonly readAgain: () => Promise<Session | undefined>;
}

/** The function that answers. It resolves once nothing more will come. */
export function makeAnswering({
  screen,
  controls,
  fullText,
  catalogue,
  hasFeeds,
  readAgain,
}: AnsweringOptions): (session: Session, state: SearchState) => Promise<void> {
  const { part, list, say, setBusy } = screen;
  let run = 0;
  /** Files of two releases are fetched anew once a page. */
  let hasReadAgain = false;

  const offerAll = followAll(part<HTMLButtonElement>('[data-take]'));
  const offerExport = followExport(part<HTMLDetailsElement>('[data-export]'), catalogue, say);
  const feed = part<HTMLAnchorElement>('[data-feed]');
  const showResults = followPanel(part<HTMLDetailsElement>('.facets details'), part('[data-results]'));

  const show = (
    { parts, allNames: names }: Session,
    state: SearchState,
    answer: Answer,
    { isWhole = true, isMore = false } = {},
  ): void => {
    screen.go();
    const active = document.activeElement;
    const isByKeyboard = active?.matches(':focus-visible') ?? false;
    list.hold(isMore, () => {
      const { found, isDrawn } = draw(parts, answer, state, controls);
      const count = found.length;
      // A page that answers is no dead end.
      const isAnswered = answer.papers.length === 0 && answer.pages.length > 0;
      const note = isAnswered ? undefined : count === 0 ? emptyNote(answer, isWhole) : wordNote(answer);
      const source = { names, nameOf: parts.lookups.nameOf, change: controls.change };
      const tips = !isAnswered && (count === 0 || answer.perhaps) ? tipsFor(answer, state, source) : [];
      drawUnderstood(part('[data-understood]'), answer, state, parts.lookups, controls.change);
      drawAdvice(part('[data-advice]'), note, tips);
      part('[data-missing]').hidden = count > 0 || isAnswered;
      // The form begins with what was asked for.
      part<HTMLAnchorElement>('[data-missing] a').search = answer.unknownWork
        ? `?paper=${encodeURIComponent(answer.unknownWork.text)}`
        : '';
      const ids = found.map(({ id }) => id);
      offerAll(ids);
      offerExport(ids);
      showResults(countOf(count, 'result'));
      const feedOf = hasFeeds ? feedPath(state, names) : undefined;
      feed.hidden = feedOf === undefined;
      if (feedOf) feed.href = screen.base + feedOf.slice(1);
      say(isWhole ? papersIn(count) : `${papersIn(count)} so far; reading the full text …`);
      // Below a short list the panel of filters makes the page as long as it was.
      void isDrawn.then(() => list.arrive(isWhole));
    });
    list.arrive(false);
    // What was pressed, as a chip's cross, went with the answer before.
    if (isByKeyboard && !active?.isConnected && document.activeElement === document.body)
      screen.input.focus();
  };

  const answer = async (
    mine: number,
    session: Session,
    state: SearchState,
    isMore = false,
  ): Promise<void> => {
    const { data, asking, hasAsked, names } = session;
    const failure = part('[data-failure]');
    if (state.words === '') {
      drawAdvice(failure, undefined);
      const unasked = {
        names: [],
        marks: [],
        typed: '',
        corrected: undefined,
        unknown: [],
        isPartial: false,
        unknownWork: undefined,
        pages: [],
        parts: [],
      };
      return show(session, state, { ...unasked, perhaps: undefined, papers: data.papers });
    }
    if (!hasAsked() && !isMore) {
      screen.wait('Reading names …');
      await nextTask();
      if (mine !== run) return;
    }
    const findWork = mayNameWork(state.words) ? await session.findWork() : undefined;
    if (mine !== run) return;
    const options = { findWork, plain: state.plain };
    let asked = question(state.words, asking(), options);
    const { corrected, unknown } = asked.first;
    if (!session.hasWords() && (corrected !== undefined || unknown.length > 0)) {
      const known = await session.askingWithWords();
      if (mine !== run) return;
      asked = question(state.words, known, options);
    }
    const { first, wanted, complete } = asked;
    if (!wanted) return show(session, state, first, { isMore });
    const read = fullText.search(wanted, names.stamp);
    const come = read.then(
      () => true,
      () => true,
    );
    const isSoon = await Promise.race([come, new Promise<false>((done) => setTimeout(done, SOON_MS, false))]);
    if (mine !== run) return;
    // Nothing yet may become something: say so only when all is read.
    const isFirst = !isSoon && first.papers.length > 0;
    if (isFirst) show(session, state, first, { isWhole: false, isMore });
    else if (!isSoon) screen.wait('Reading the full text …');
    try {
      const hits = await read;
      if (mine !== run) return;
      drawAdvice(failure, undefined);
      show(session, state, complete(hits), { isMore: isMore || isFirst });
    } catch (error) {
      if (mine !== run) return;
      const isOther = error instanceof OtherRelease;
      // The names may be of the release before, from the browser's cache.
      const again = isOther && !hasReadAgain ? await readAgain() : undefined;
      hasReadAgain ||= isOther;
      if (mine !== run) return;
      if (again) return answer(mine, again, state, isMore || isFirst);
      show(session, state, first, { isWhole: false, isMore: isMore || isFirst });
      say(papersIn(shownOf(first, state).length));
      list.arrive(true);
      warn(screen, isOther ? FULL_TEXT_IS_OTHER : FULL_TEXT_FAILED, 'Try again', () => {
        hasReadAgain = false;
        void search(session, state);
      });
    }
  };

  const search = async (session: Session, state: SearchState): Promise<void> => {
    const mine = ++run;
    setBusy(true);
    await answer(mine, session, state);
    if (mine === run) setBusy(false);
  };
  return search;
}
