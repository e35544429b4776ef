/** The parts of the search page, and what is said in them. */
import { drawAdvice } from './advice.ts';
import { makeList, type ResultList } from './list.ts';

export interface Screen {
  /** Throws where the page lacks it. */
  readonly part: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** Where the site lies. */
  readonly base: string;
  readonly input: HTMLInputElement;
  readonly list: ResultList;
  readonly say: (text: string) => void;
  /** For assistive technology: what is listed is about to change. */
  readonly setBusy: (isBusy: boolean) => void;
  /** While nothing answers the question yet, nothing that answers another stands below it. */
  readonly wait: (text: string) => void;
  /** What was waited for is about to be drawn. */
  readonly go: () => void;
}

export function readScreen(page: HTMLElement): Screen {
  const part = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}.`);
    return found;
  };
  const { base = '/' } = page.dataset;
  const results = part('[data-results]');
  const list = makeList(results, part('[data-more]'), base);
  const say = (text: string) => {
    part('[data-status]').textContent = text;
  };
  return {
    part,
    base,
    input: part<HTMLInputElement>('input[type="search"]'),
    list,
    say,
    setBusy: (isBusy) => {
      results.ariaBusy = String(isBusy);
    },
    wait: (text) => {
      list.empty();
      for (const name of [
        '[data-found-names]',
        '[data-understood]',
        '[data-missing]',
        '[data-advice]',
        '[data-take]',
      ])
        part(name).hidden = true;
      page.dataset['waiting'] = '';
      say(text);
    },
    go: () => delete page.dataset['waiting'],
  };
}

/** Says what failed, with the one thing to do about it; once done it goes, and the keyboard to the field. */
export const warn = ({ part, input }: Screen, text: string, label: string, act: () => void): void => {
  const press = () => {
    if (document.activeElement?.matches(':focus-visible')) input.focus();
    act();
  };
  drawAdvice(part('[data-failure]'), text, [{ text: '', label, act: press }], true);
};
