/** Which record a name, alias, former id or differently spelt id means, where that is beyond doubt. */
import { formerPlace, idOfPlace, kindOfPlace } from '../model/former-ids.ts';
import type { Records } from '../read/records.ts';
import { KIND_NAMES, TERM_KINDS, type Kind, type TermKind } from '../schema/index.ts';
import { fold } from '../words/suggest.ts';

export interface NamedRecord {
  readonly id: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly former_ids?: readonly string[] | undefined;
}

export interface KnownNames {
  /** The id of what is meant; undefined if nothing or more than one thing is. */
  readonly find: (kind: Kind, text: string) => string | undefined;
  /** For a term written without its kind: `techniques/path-patching`. */
  readonly findTerm: (text: string) => string | undefined;
}

const isTermKind = (text: string): text is TermKind => (TERM_KINDS as readonly string[]).includes(text);

/** Former ids of the record's own kind. */
const formerIds = (kind: Kind, former: readonly string[]): readonly string[] =>
  former
    .map((one) => formerPlace(kind, one))
    .filter((place) => kindOfPlace(place) === kind)
    .map(idOfPlace);

function index(kind: Kind, records: readonly NamedRecord[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, name = id, aliases = [], former_ids = [] } of records) {
    for (const key of new Set([id, name, ...aliases, ...formerIds(kind, former_ids)].map(fold)))
      ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
  }
  // A present id always means itself.
  for (const { id } of records) ids.set(fold(id), id);
  return ids;
}

export function knownNames(records: Readonly<Partial<Record<Kind, readonly NamedRecord[]>>>): KnownNames {
  const byKind = new Map(KIND_NAMES.map((kind) => [kind, index(kind, records[kind] ?? [])]));
  // Terms that were of another kind.
  const moved = new Map(
    TERM_KINDS.flatMap((kind) =>
      (records[kind] ?? []).flatMap(({ id, former_ids = [] }) =>
        former_ids.map((former) => [formerPlace(kind, former), `${kind}/${id}`] as const),
      ),
    ),
  );
  const find = (kind: Kind, text: string) => byKind.get(kind)?.get(fold(text));
  return {
    find,
    findTerm: (text) => {
      const [kind = '', rest] = text.split('/', 2);
      if (rest !== undefined && isTermKind(kind)) {
        const id = find(kind, rest);
        return id === undefined ? moved.get(`${kind}/${rest}`) : `${kind}/${id}`;
      }
      const found = TERM_KINDS.flatMap((one) => {
        const id = find(one, text);
        return id === undefined ? [] : [`${one}/${id}`];
      });
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** The names of everything that was read. A paper's aliases need not be unique, so only its ids count. */
export const namesIn = (records: Records): KnownNames =>
  knownNames(
    Object.fromEntries(
      KIND_NAMES.map((kind) => [
        kind,
        records[kind].map(({ id, data }): NamedRecord => {
          const { name, aliases, former_ids } = data as Partial<NamedRecord>;
          return kind === 'papers' ? { id, former_ids } : { id, name, aliases, former_ids };
        }),
      ]),
    ),
  );
