/** The ids that a record names, read off the table of kinds: which field, whose id, where it stands. */
import { KINDS, type Kind, type Target } from '../schema/index.ts';
import type { AnyRecord, Path } from './records.ts';

export interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly path: Path;
}

/** Texts at a field, wherever lists lie between; what is no text is passed over, as the schema reported it. */
function textsAt(
  value: unknown,
  steps: readonly string[],
  path: Path,
): readonly { text: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsAt(one, steps, [...path, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' && value !== '' ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}

/** All of them, in the order of the table; an empty id is left out. */
export const referencesOf = ({ kind, data }: AnyRecord): readonly Reference[] =>
  Object.entries<Target>(KINDS[kind].refers).flatMap(([field, target]) =>
    textsAt(data, field.split('.'), []).map(({ text, path }) => ({ id: text, target, path })),
  );

/** Whose id stands at a path of a record of the kind; undefined where none does. */
export function targetAt(kind: Kind, path: Path): Target | undefined {
  const refers: Readonly<Record<string, Target>> = KINDS[kind].refers;
  return refers[path.filter((step) => typeof step === 'string').join('.')];
}
