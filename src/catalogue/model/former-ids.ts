/**
 * Ids that records had before: what each was, and where else a page of today's site once stood because of them.
 * A former id may name the kind it had then (`techniques/patching`), where a record changed its kind.
 */
import type { AnyRecord } from '../read/records.ts';
import { KINDS, type Kind } from '../schema/index.ts';

/** What an address is made of: `techniques/patching`. */
export type Place = `${string}/${string}`;

const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);

/** A former id as a place; without a kind of its own it had its record's. */
export function formerPlace(kind: Kind, former: string): Place {
  const [before = '', id] = former.split('/', 2);
  return id !== undefined && isKind(before) ? `${before}/${id}` : `${kind}/${former}`;
}

/** The places that a record had before, in the record's order. */
export const formerPlacesOf = ({ kind, data }: AnyRecord): readonly Place[] =>
  'former_ids' in data ? (data.former_ids ?? []).map((former) => formerPlace(kind, former)) : [];

export const kindOfPlace = (place: Place): string => place.slice(0, place.indexOf('/'));
export const idOfPlace = (place: Place): string => place.slice(place.indexOf('/') + 1);

/** The page of a record: `/techniques/patching/`; prose pages stand at the root. */
export const pathOfPlace = (place: Place): string => `/${place.replace(/^pages\//, '')}/`;

/** For a place today those it had before; or the other way round. */
export type Moves = ReadonlyMap<Place, readonly Place[]>;

/** From a map of former places to present pages, as the catalogue has it. */
export function toMoves(formerIds: ReadonlyMap<string, string>, isBack = false): Moves {
  const moves = new Map<Place, Place[]>();
  for (const [former, path] of formerIds) {
    const [first = '', id] = path.split('/').filter(Boolean);
    const present: Place = id === undefined ? `pages/${first}` : `${first}/${id}`;
    const [from, to] = isBack ? [former as Place, present] : [present, former as Place];
    moves.set(from, [...(moves.get(from) ?? []), to]);
  }
  return moves;
}

/** `probing.csv` → `probing`, `.csv`; the id of a model may hold a dot, with digits behind it. */
const splitExtension = (segment: string): readonly [id: string, extension: string] => {
  const [extension = ''] = /(?:\.csl)?\.[a-z]+$/.exec(segment) ?? [];
  return [segment.slice(0, segment.length - extension.length), extension];
};

/** A segment of an address as it is, and as it would be if what it names had another id of the kind. */
function variants(moves: Moves, kinds: readonly string[], segment: string): readonly Place[] {
  const [id, extension] = splitExtension(segment);
  return kinds.flatMap((kind) => [
    ...(moves.get(`${kind}/${segment}`) ?? []),
    ...(extension ? (moves.get(`${kind}/${id}`) ?? []).map((place): Place => `${place}${extension}`) : []),
  ]);
}

const COLUMN_KINDS = ['evaluation', 'findings', 'applications'];

/**
 * The other addresses of a page or file: `/techniques/swap.csv` for `/techniques/patching.csv`, where the record that
 * stands at `patching` stood at `swap`. An address of the matrix names two records, which may both have moved.
 */
export function movedPaths(path: string, moves: Moves): readonly string[] {
  if (moves.size === 0) return [];
  const [first = '', second = '', ...rest] = path.slice(1).split('/');
  const end = rest.length > 0 ? `/${rest.join('/')}` : '';
  if (first === 'evidence') {
    const [third, ...below] = rest;
    if (!third) return [];
    const techniques = [
      second,
      ...variants(moves, ['techniques'], second)
        .filter((place) => kindOfPlace(place) === 'techniques')
        .map(idOfPlace),
    ];
    const columns = [
      third,
      ...variants(moves, COLUMN_KINDS, third)
        .filter((place) => COLUMN_KINDS.includes(kindOfPlace(place)))
        .map(idOfPlace),
    ];
    return techniques
      .flatMap((technique) => columns.map((column) => ['', first, technique, column, ...below].join('/')))
      .filter((one) => one !== path);
  }
  if (path.split('/').length === 3 && path.endsWith('/'))
    return variants(moves, ['pages'], first).map(pathOfPlace);
  return variants(moves, [first], second).map((place) => `/${place}${end}`);
}
