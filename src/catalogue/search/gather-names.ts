/** The names that a box suggests from: the vocabulary at once, papers and authors as the words typed ask for them. */
import { buildEngine, type Engine } from './engine.ts';
import { isLongEnough, readPart, startOf, type PartFile, type StartNames } from './name-parts.ts';
import type { NamedPaper, SearchName } from './records.ts';
import { wordsOf } from './words.ts';

/** More words than these tell nothing more. */
const WORDS_MAX = 4;

export interface Gathering {
  /** What is known so far. */
  readonly engine: () => Engine<NamedPaper>;
  /** Fetches what the words of a query ask for; true where that brought anything. Rejects where it can't be fetched. */
  readonly gather: (query: string) => Promise<boolean>;
}

/** `fetchPart` gives the file of a beginning. */
export function gatherNames(start: StartNames, fetchPart: (start: string) => Promise<PartFile>): Gathering {
  const papers = new Map<string, NamedPaper>();
  const authors = new Map<string, SearchName>();
  const fetched = new Map<string, Promise<PartFile>>();
  let engine: Engine<NamedPaper> | undefined;
  const read = (beginning: string): Promise<PartFile> => {
    const before = fetched.get(beginning);
    if (before) return before;
    const part = fetchPart(beginning).then((file) => {
      const own = readPart(file, start);
      for (const paper of own.papers) papers.set(paper.id, paper);
      for (const author of own.authors) authors.set(author.id, author);
      engine = undefined;
      return file;
    });
    fetched.set(beginning, part);
    part.catch(() => fetched.delete(beginning));
    return part;
  };
  /** From the shortest beginning on, as far as files go. */
  const follow = async (word: string): Promise<void> => {
    let beginning: string | undefined = startOf(word);
    if (!start.parts.has(beginning)) return;
    while (beginning !== undefined) {
      const { longer = [] }: PartFile = await read(beginning);
      beginning = longer.find((next) => word.startsWith(next) || (next.startsWith(word) && next !== word));
      // Of what may be typed on, one file is enough until it is.
      if (beginning !== undefined && !word.startsWith(beginning)) return void (await read(beginning));
    }
  };
  return {
    engine: () =>
      (engine ??= buildEngine(
        [...papers.values()].toSorted((a, b) =>
          a.published < b.published ? 1 : a.published > b.published ? -1 : 0,
        ),
        [...Object.values(start.names).flat(), ...authors.values()],
      )),
    gather: async (query) => {
      const before = papers.size + authors.size;
      await Promise.all(wordsOf(query).filter(isLongEnough).slice(0, WORDS_MAX).map(follow));
      return papers.size + authors.size > before;
    },
  };
}
