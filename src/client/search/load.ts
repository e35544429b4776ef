/** Fetches the files of the search index, each once a page; what failed is fetched anew at the next call. */
import {
  readNamesFile,
  type NamesFile,
  readPapersFile,
  type PapersFile,
  type NameIndex,
  type SearchData,
  OtherRelease,
  type FindWork,
  type IdsFile,
  type NamedPaper,
} from '../../catalogue/search/index.ts';
import { nextTask } from './next-task.ts';

async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

const getJson = async (address: string, cache: RequestCache = 'default'): Promise<unknown> =>
  readJson(await fetch(address, { cache }));

/** A browser may have kept a file from before a release: where files don't belong together they are asked for past its cache, once. */
async function pastOldFiles<T>(
  read: (cache?: RequestCache) => Promise<T>,
  cache: RequestCache | undefined,
): Promise<T> {
  try {
    return await read(cache);
  } catch (error) {
    if (!(error instanceof OtherRelease) || cache !== undefined) throw error;
    return read('reload');
  }
}

const loaded = new Map<string, Promise<NameIndex>>();

/** The names, from `folder` (`/base/search/`); `asked` is the answer where they were asked for already. */
export function loadNames(
  folder: string,
  cache?: RequestCache,
  asked?: Promise<Response>,
): Promise<NameIndex> {
  const before = cache ? undefined : loaded.get(folder);
  const read = async (from?: RequestCache) => {
    const file = !from && asked ? await readJson(await asked) : await getJson(`${folder}names.json`, from);
    return readNamesFile(file as NamesFile);
  };
  const names = before ?? pastOldFiles(read, cache);
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

/**
 * Everything that the search page needs before the full text. Rejects with OtherRelease where the files, or this script, are of
 * different releases even past the cache.
 */
export function loadAll(folder: string, cache?: RequestCache): Promise<Loaded> {
  const read = async (from?: RequestCache): Promise<Loaded> => {
    const [names, papers, words] = await Promise.all([
      loadNames(folder, from),
      getJson(`${folder}papers.json`, from) as Promise<PapersFile>,
      (getJson(`${folder}words.json`, from) as Promise<string>).catch(() => ''),
    ]);
    await nextTask();
    return { names, data: readPapersFile(papers, names), words: words.split(' ') };
  };
  return pastOldFiles(read, cache);
}

/** What knows identifiers, addresses and citations of these papers: fetched by whoever asks for one. */
export async function loadFindWork<P extends NamedPaper>(
  folder: string,
  stamp: number,
  papers: readonly P[],
): Promise<FindWork<P>> {
  const [{ readFindWork }, file] = await Promise.all([
    import('../../catalogue/search/find-work.ts'),
    getJson(`${folder}ids.json`) as Promise<IdsFile>,
  ]);
  return readFindWork(file, stamp, papers);
}
