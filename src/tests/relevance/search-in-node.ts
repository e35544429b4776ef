/** Search as a page has it, names, full text and all, without a browser: for measuring how well it answers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFullTextFiles } from '../../build/search/full-text-files.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { askFullText, type FullTextIndex } from '../../catalogue/search/full-text-hits.ts';
import { makeAsking, type Asking } from '../../catalogue/search/asking.ts';
import { gatherNames } from '../../catalogue/search/gather-names.ts';
import { readStartFile } from '../../catalogue/search/name-parts.ts';
import { searchFiles } from '../../catalogue/search/files.ts';
import { readFindWork } from '../../catalogue/search/find-work.ts';
import { toFullTextWords } from '../../catalogue/search/full-text.ts';
import { readNamesFile } from '../../catalogue/search/names-file.ts';
import { readPapersFile } from '../../catalogue/search/papers-file.ts';
import { question, type Answer } from '../../catalogue/search/search.ts';
import { toSuggestions } from '../../catalogue/search/suggestions.ts';
import { FULL_TEXT_WEIGHTS } from '../../catalogue/search/weights.ts';
import { mayNameWork } from '../../catalogue/search/words.ts';

interface Pagefind extends FullTextIndex {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

/** Pagefind reads its files by address; these are answered from memory. */
const FOLDER = 'https://pagefind.invalid/';

async function openFullText(catalogue: Catalogue): Promise<FullTextIndex> {
  const files = new Map((await buildFullTextFiles(catalogue)).map(({ path, content }) => [path, content]));
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(FOLDER)) return real(input, init);
    const content = files.get(address.slice(FOLDER.length).replace(/\?.*/, ''));
    return Promise.resolve(content ? new Response(Buffer.from(content)) : new Response('', { status: 404 }));
  };
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as Pagefind;
  rmSync(folder, { recursive: true });
  await pagefind.options({ basePath: FOLDER, noWorker: true, ranking: { metaWeights: FULL_TEXT_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

export interface Searching {
  readonly asking: Asking;
  /** What the page shows, once the full text has joined. */
  readonly ask: (typed: string, plain?: readonly string[]) => Promise<Answer>;
  /** Paths of what the box suggests, all groups as one list. */
  readonly suggest: (typed: string) => Promise<readonly string[]>;
}

export async function searchInNode(catalogue: Catalogue): Promise<Searching> {
  const files = searchFiles(catalogue);
  const index = readNamesFile(files.names);
  const data = readPapersFile(files.papers, index);
  const asking = makeAsking(data, index, toFullTextWords(catalogue));
  const findWork = readFindWork(files.ids, files.stamp, data.papers);
  const fullText = await openFullText(catalogue);
  return {
    asking,
    ask: async (typed, plain = []) => {
      const options = { plain, ...(mayNameWork(typed) && { findWork }) };
      const { first, wanted, complete } = question(typed, asking, options);
      return wanted ? complete(await askFullText(fullText, wanted, files.stamp)) : first;
    },
    suggest: async (typed) => {
      const { engine, gather } = gatherNames(readStartFile(files.start), (start) => {
        const part = files.parts.get(start);
        return part ? Promise.resolve(part) : Promise.reject(new Error(`no part ${start}`));
      });
      await gather(typed);
      return toSuggestions(engine().find(typed)).flatMap(({ suggestions }) =>
        suggestions.map(({ path }) => path),
      );
    },
  };
}
