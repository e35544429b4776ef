/** All that a question is asked of, made from the files of search: the same in the browser, in tests and on the command line. */
import { buildEngine, type Engine } from './engine.ts';
import type { NameIndex, SearchData, SearchName, SearchPaper } from './records.ts';
import { STANCE_WORDS } from './stances.ts';
import { buildUnderstand, type Understand } from './understand.ts';

export interface Asking {
  /** In the catalogue's order. */
  readonly papers: readonly SearchPaper[];
  /** Of all kinds. */
  readonly names: readonly SearchName[];
  readonly engine: Engine<SearchPaper>;
  readonly understand: Understand;
}

const TERMS = ['technique', 'criterion', 'finding', 'application', 'venue'] as const;

/** `words`: words of the full text that names and TL;DRs lack; see toFullTextWords. */
export function makeAsking({ papers }: SearchData, index: NameIndex, words: readonly string[] = []): Asking {
  const names = Object.values(index.names).flat();
  const called = new Map(
    names.map(({ kind, id, name, aliases }) => [`${kind}/${id}`, [name, ...aliases].join(' · ')]),
  );
  const textOf = ({ facets, tldr, venue }: SearchPaper) => {
    const terms = TERMS.flatMap((facet) =>
      (facets[facet] ?? []).map((id) => called.get(`${facet}/${id}`) ?? ''),
    );
    return `${tldr} · ${venue} · ${terms.join(' · ')}`;
  };
  return {
    papers,
    names,
    engine: buildEngine(papers, names, { textOf, alsoKnown: [...words, ...STANCE_WORDS] }),
    understand: buildUnderstand(names),
  };
}
