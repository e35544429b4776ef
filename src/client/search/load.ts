/** Fetches the files of the search index, each once a page; what failed is fetched anew at the next call. */
import {
  readNamesFile,
  type NamesFile,
  readPapersFile,
  type PapersFile,
  type NameIndex,
  type SearchData,
  OtherRelease,
  gatherNames,
  partPath,
  readStartFile,
  type FindWork,
  type Gathering,
  type IdsFile,
  type PartFile,
  type StartFile,
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

const loadNames = async (folder: string, from?: RequestCache): Promise<NameIndex> =>
  readNamesFile((await getJson(`${folder}names.json`, from)) as NamesFile);

/** What a box suggests from, from `folder` (`/base/search/`); `asked` is the answer where it was asked for already. */
export function loadSuggestions(folder: string, asked?: Promise<Response>): Promise<Gathering> {
  const read = async (from?: RequestCache) => {
    const file = !from && asked ? await readJson(await asked) : await getJson(`${folder}suggest.json`, from);
    const start = readStartFile(file as StartFile);
    return gatherNames(
      start,
      async (beginning) => (await getJson(folder + partPath(start.stamp, beginning))) as PartFile,
    );
  };
  return pastOldFiles(read, undefined);
}

/** The same for a box in which somebody wrote an identifier or a citation: that asks all papers. */
export async function loadWorks(folder: string): Promise<FindWork<NamedPaper>> {
  const names = await loadNames(folder);
  return loadFindWork(folder, names.stamp, names.papers);
}

export interface Loaded {
  readonly names: NameIndex;
  readonly data: SearchData;
}

/**
 * Everything that the search page needs before the full text. Rejects with OtherRelease where the files, or this script, are of
 * different releases even past the cache.
 */
export function loadAll(folder: string, cache?: RequestCache): Promise<Loaded> {
  const read = async (from?: RequestCache): Promise<Loaded> => {
    const [names, papers] = await Promise.all([
      loadNames(folder, from),
      getJson(`${folder}papers.json`, from) as Promise<PapersFile>,
    ]);
    await nextTask();
    return { names, data: readPapersFile(papers, names) };
  };
  return pastOldFiles(read, cache);
}

/** Words of the full text, fetched for the first word that names lack; none if they can't be, which only makes corrections bolder. */
export const loadWords = (folder: string): Promise<readonly string[]> =>
  getJson(`${folder}words.json`).then(
    (words) => (words as string).split(' '),
    () => [],
  );

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
