/** Known ids, and the nearest one to an unknown. */
import { quote, type Problem } from '../read/problem.ts';
import type { AnyRecord, Path, Records } from '../read/records.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import { didYouMean, suggest } from '../words/suggest.ts';
import { problemAt } from './rule.ts';

/** Where records of a kind are kept, as a sentence. */
export function placeOf(kind: Kind): string {
  const { form, many, place } = KINDS[kind];
  const title = many.replace(/^./, (letter) => letter.toUpperCase());
  return form === 'file'
    ? `${title} are the entries of content/${place}.`
    : `${title} are the files of content/${place.split('<id>')[0]}.`;
}

/** Every way to say a record's id: the id, former ids, names and aliases. */
function namesOf({ id, data }: AnyRecord): readonly string[] {
  const {
    name = '',
    aliases = [],
    former_ids = [],
  } = data as { name?: string; aliases?: string[]; former_ids?: string[] };
  return [id, ...former_ids, name, ...aliases].filter(Boolean);
}

/** `Did you mean "probing"? ` for a misspelt id, a name, an alias or a former id; else nothing. */
export function meant(found: string, records: readonly AnyRecord[]): string {
  const [near] = suggest(found, records.flatMap(namesOf));
  const id = records.find((record) => near !== undefined && namesOf(record).includes(near))?.id;
  return id === undefined ? '' : didYouMean(id, [id]);
}

/** The ids of a list of records, put together once for each list: every record asks for them. */
const idsOf = new WeakMap<readonly AnyRecord[], ReadonlySet<string>>();

function knownIds(records: readonly AnyRecord[]): ReadonlySet<string> {
  const ids = idsOf.get(records) ?? new Set(records.map(({ id }) => id));
  idsOf.set(records, ids);
  return ids;
}

/** A problem for each of these ids that no record of the kind has. Empty texts are passed over: the schema reported them. */
export function checkIds(
  records: Records,
  kind: Kind,
  from: AnyRecord,
  found: readonly { readonly id: string | undefined; readonly path: Path }[],
): readonly Problem[] {
  if (records.unread.has(kind)) return [];
  const known = knownIds(records[kind]);
  return found.flatMap(({ id, path }) =>
    id && !known.has(id)
      ? [
          problemAt(
            from,
            path,
            `unknown ${KINDS[kind].one} ${quote(id)}`,
            meant(id, records[kind]) + placeOf(kind),
          ),
        ]
      : [],
  );
}
