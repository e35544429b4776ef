/**
 * The papers a reader has ticked, kept across pages in this browser and nowhere else. Where storage is blocked the
 * selection holds for the page, and `isKept` says so. What is done to many papers at once can be undone.
 */
import { countOf } from '../../site/count.ts';
import { SELECTION_KEY as KEY } from './key.ts';

/** Fires `change` whenever what is selected, or what can be undone, is another. */
export class SelectionStore extends EventTarget {
  #ids: readonly string[] = [];
  #isKept = true;
  #before: { readonly ids: readonly string[]; readonly done: string } | undefined;

  constructor() {
    super();
    this.#ids = this.#read();
    const readAgain = () => this.#change(this.#read());
    addEventListener('storage', ({ key }) => {
      // No key: all is cleared.
      if (key === KEY || key === null) readAgain();
    });
    // A page that the browser had put aside whole knows nothing of what was ticked on others since.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) readAgain();
    });
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** False once the browser refused to keep the selection. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What was done last, in a sentence, where `undo` takes it back. */
  get done(): string | undefined {
    return this.#before?.done;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** `done` says what this does, for whoever may want it undone. */
  set(ids: readonly string[], done?: string): void {
    const before = done === undefined ? undefined : { ids: this.#ids, done };
    const unique = [...new Set(ids)];
    try {
      localStorage.setItem(KEY, JSON.stringify(unique));
    } catch {
      this.#isKept = false;
    }
    this.#change(unique, before);
  }

  /** Beyond one paper, whose box stands where it was, this can be undone. */
  toggle(ids: readonly string[], isSelected: boolean): void {
    // As it is now: another page may have changed it.
    this.#ids = this.#read();
    const changed = new Set(ids.filter((id) => this.has(id) !== isSelected)).size;
    const done = `${countOf(changed, 'paper')} ${isSelected ? 'added' : 'removed'}.`;
    this.set(
      isSelected ? [...this.#ids, ...ids] : this.#ids.filter((id) => !ids.includes(id)),
      changed > 1 ? done : undefined,
    );
  }

  clear(): void {
    this.set([], `Selection of ${countOf(this.#ids.length, 'paper')} cleared.`);
  }

  undo(): void {
    if (this.#before) this.set(this.#before.ids);
  }

  #change(ids: readonly string[], before?: { readonly ids: readonly string[]; readonly done: string }): void {
    this.#ids = ids;
    this.#before = before;
    this.dispatchEvent(new Event('change'));
  }

  /** What is kept; what this page knows where nothing can be. */
  #read(): readonly string[] {
    if (!this.#isKept) return this.#ids;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
    } catch {
      this.#isKept = false;
      return this.#ids;
    }
  }
}

export const selection = new SelectionStore();
