/** Fetches the files of the search index, each once a page; what failed is fetched anew at the next call. */
import { readNamesFile, type NamesFile } from '../../catalogue/search/names-file.ts';
import { readPapersFile, type PapersFile } from '../../catalogue/search/papers-file.ts';
import type { NameIndex, SearchData } from '../../catalogue/search/records.ts';
import { nextTask } from './next-task.ts';

async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

const getJson = async (address: string, cache: RequestCache = 'default'): Promise<unknown> => readJson(await fetch(address, { cache }));

const loaded = new Map<string, Promise<NameIndex>>();

/** The names, from `folder` (`/base/search/`); `asked` is the answer where they were asked for already. */
export function loadNames(folder: string, cache?: RequestCache, asked?: Promise<Response>): Promise<NameIndex> {
  const before = cache ? undefined : loaded.get(folder);
  const names = before ?? (asked ? asked.then(readJson) : getJson(`${folder}names.json`, cache)).then((file) => readNamesFile(file as NamesFile));
  loaded.set(folder, names);
  names.catch(() => loaded.delete(folder));
  return names;
}

export interface Loaded {
  readonly names: NameIndex;
  readonly data: SearchData;
  /** Words of the full text; none if they can't be fetched, which only makes corrections bolder. */
  readonly words: readonly string[];
}

/** Everything that the search page needs before the full text. */
export async function loadAll(folder: string, cache?: RequestCache): Promise<Loaded> {
  const [names, papers, words] = await Promise.all([
    loadNames(folder, cache),
    getJson(`${folder}papers.json`, cache) as Promise<PapersFile>,
    (getJson(`${folder}words.json`, cache) as Promise<string>).catch(() => ''),
  ]);
  await nextTask();
  const data = readPapersFile(papers, names);
  // One file from before a release and one from after it: ask past the cache, once.
  if (!data && cache === undefined) return loadAll(folder, 'reload');
  if (!data) throw new Error('The files of the search index are of different days.');
  return { names, data, words: words.split(' ') };
}
