/** The full text, by Pagefind: loaded on first use; only the places of papers come back. */
import {
  askFullText,
  FULL_TEXT_WEIGHTS,
  type FullTextHits,
  type FullTextIndex,
  type Wanted,
} from '../../catalogue/search/index.ts';

interface Pagefind extends FullTextIndex {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
}

export interface FullText {
  /** Starts loading, so that the first search has less to wait for. */
  readonly warm: () => void;
  /**
   * What it holds of what is wanted. Rejects where something can't be fetched, and with OtherRelease where the index isn't of the
   * release of `stamp`; the next search tries again.
   */
  readonly search: (wanted: Wanted, stamp: number) => Promise<FullTextHits>;
}

/** A reader of the index in this folder, `/base/pagefind/`. */
export function openFullText(folder: string): FullText {
  let opened: Promise<Pagefind> | undefined;
  let tries = 0;
  const open = async () => {
    // The address stays in a variable: a literal would be rewritten by the bundler and break in the built site.
    // A browser remembers that a script failed, so another try asks by another name.
    const script = `${folder}pagefind.js${tries > 0 ? `?try=${tries}` : ''}`;
    tries += 1;
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    // Searching takes less time than fetching what would do it beside the page, as a worker.
    await pagefind.options({ basePath: folder, noWorker: true, ranking: { metaWeights: FULL_TEXT_WEIGHTS } });
    await pagefind.init();
    // Waits until all is there. What failed is left behind, so that another try begins anew.
    await pagefind.search('').catch(async (error: unknown) => {
      await pagefind.destroy();
      throw error;
    });
    return pagefind;
  };
  const ready = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    warm: () => void ready().catch(() => undefined),
    search: async (wanted, stamp) => askFullText(await ready(), wanted, stamp),
  };
}
