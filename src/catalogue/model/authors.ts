/** Who wrote what: from names as printed to one author each, with the help of content/authors.yaml. */
import { indexBy } from './indexes.ts';
import type { AuthorInput } from '../schema/index.ts';
import type { Author } from './types.ts';

const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'zu',
  'zur',
  'al',
  'bin',
  'ibn',
]);

/**
 * What two spellings of one name share: letters, accents and digits, whatever their case and form, and nothing of what
 * stands between words. `J. Doe` and `j doe` are one name; `José` and `Jose` are two, until an entry says otherwise.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim() || name;

/**
 * Family and given name: the last word and the particles before it are the family name (`van der Wal`); a single
 * word is a family name alone. Names that split otherwise say so in content/authors.yaml.
 */
export function splitName(name: string): { readonly family: string; readonly given: string } {
  const words = name.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, Math.max(start, 0)).join(' ') };
}

/** Someone of one paper has no page of their own: it would tell less than the paper's. */
function pageOf(id: string, papers: readonly string[]): Pick<Author, 'path' | 'hasPage'> {
  const hasPage = papers.length > 1;
  return { hasPage, path: hasPage ? `/authors/${id}/` : `/papers/${papers[0]}/` };
}

function describe(
  id: string,
  name: string,
  papers: readonly string[],
  entry: AuthorInput | undefined,
): Author {
  const kind = entry?.kind ?? 'person';
  const split = kind === 'organisation' ? { family: name, given: '' } : splitName(name);
  const family = entry?.family ?? split.family;
  const rest =
    entry?.family && name.endsWith(entry.family) ? name.slice(0, -entry.family.length).trim() : split.given;
  return {
    id,
    name,
    kind,
    family,
    ...pageOf(id, papers),
    given: entry?.given ?? rest,
    aliases: entry?.variants ?? [],
  };
}

/** A paper as printed: who wrote it, in its own words. */
interface Byline {
  readonly id: string;
  readonly data: { readonly authors: readonly string[] };
}

/** The entry of content/authors.yaml that is meant by a name in a paper; undefined where none lists it. */
export type FindEntry = (name: string, paperId: string) => AuthorInput | undefined;

/** An entry that lists the paper goes before one that lists none; a name as an entry spells it before one that only reads the same. */
export function buildEntryFinder(entries: readonly AuthorInput[]): FindEntry {
  const namesOf = ({ name, variants = [] }: AuthorInput) => [name, ...variants];
  const byName = indexBy([], entries, namesOf);
  const byKey = indexBy([], entries, (entry) => namesOf(entry).map(nameKey));
  const among = (called: readonly AuthorInput[] = [], paperId: string) =>
    called.find((entry) => entry.papers?.includes(paperId)) ?? called.find((entry) => !entry.papers);
  return (name, paperId) => among(byName.get(name), paperId) ?? among(byKey.get(nameKey(name)), paperId);
}

/** The id that a name proposes where no entry gives one: see `author-id.ts`, which browsers do without. */
export type ProposeAuthorId = (name: string) => string;

/**
 * A function from a name in one of these papers to its author; the same author is the same object. A name without an
 * entry is its own author, under the id it proposes.
 */
export function buildAuthorFinder(
  entries: readonly AuthorInput[],
  papers: readonly Byline[],
  proposeId: ProposeAuthorId,
): (name: string, paperId: string) => Author {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entryOf = buildEntryFinder(entries);
  const idOf = (name: string, paperId: string): string => entryOf(name, paperId)?.id ?? proposeId(name);
  const papersOf = new Map<string, Set<string>>();
  for (const { id: paperId, data } of papers)
    for (const author of data.authors.map((name) => idOf(name, paperId)))
      papersOf.set(author, (papersOf.get(author) ?? new Set()).add(paperId));
  const known = new Map<string, Author>();
  return (name, paperId) => {
    const id = idOf(name, paperId);
    const entry = byId.get(id);
    const author = known.get(id) ?? describe(id, entry?.name ?? name, [...(papersOf.get(id) ?? [])], entry);
    known.set(id, author);
    return author;
  };
}
