/** What a search box suggests: names of all sorts in groups, the group with the best match first. */
import type { Found, Hit } from './engine.ts';
import { pathOf, type NamedPaper, type NameKind, type SearchName } from './records.ts';

export interface Suggestion {
  readonly text: string;
  /** What stands at its end: `technique, 33`, `Wang, Conmy +3, 2022`. */
  readonly note: string;
  /** Its page, as `/papers/x/`. */
  readonly path: string;
  readonly isPaper: boolean;
}
export interface SuggestionGroup {
  readonly name: string;
  readonly suggestions: readonly Suggestion[];
}

const KINDS: readonly (readonly [name: string, kinds: readonly NameKind[], most: number])[] = [
  ['Terms', ['technique', 'criterion', 'finding', 'application'], 4],
  ['Authors', ['author'], 3],
  ['Tasks', ['task'], 2],
  ['Models, venues and tools', ['model', 'venue', 'tool'], 3],
];
const PAPERS_MAX = 5;

const ofName = ({ item }: Hit<SearchName>): Suggestion => ({
  text: item.name,
  note: item.count > 0 ? `${item.kind}, ${item.count}` : item.kind,
  path: pathOf(item),
  isPaper: false,
});
const ofPaper = ({ item }: Hit<NamedPaper>): Suggestion => ({
  text: item.title,
  note: `${item.by}, ${item.published.slice(0, 4)}`,
  path: `/papers/${item.id}/`,
  isPaper: true,
});

/** At most seventeen; empty groups are left out. */
export function toSuggestions({ papers, names }: Found<NamedPaper>): readonly SuggestionGroup[] {
  const groups = [
    { name: 'Papers', score: papers[0]?.score ?? 0, suggestions: papers.slice(0, PAPERS_MAX).map(ofPaper) },
    ...KINDS.map(([name, kinds, most]) => {
      const hits = names.filter(({ item }) => kinds.includes(item.kind));
      return { name, score: hits[0]?.score ?? 0, suggestions: hits.slice(0, most).map(ofName) };
    }),
  ];
  return groups
    .filter(({ suggestions }) => suggestions.length > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ name, suggestions }) => ({ name, suggestions }));
}
