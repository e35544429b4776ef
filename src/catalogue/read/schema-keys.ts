/** Looking into a schema: what stands at a path, which keys an object may have. */
import type * as z from 'zod/mini';
import type { Path } from './records.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema.def;

function inner(schema: z.ZodMiniType | undefined): z.ZodMiniType | undefined {
  let current = schema;
  while (current && definitionOf(current).innerType) current = definitionOf(current).innerType;
  return current;
}

/** A record may have a key such as `constructor`, which every object brings along. */
const own = (shape: Definition['shape'], key: string): z.ZodMiniType | undefined =>
  shape && Object.hasOwn(shape, key) ? shape[key] : undefined;

function child(schema: z.ZodMiniType, step: string | number): z.ZodMiniType | undefined {
  const { shape, element, options } = definitionOf(schema);
  if (typeof step === 'number') return element;
  if (shape) return own(shape, step);
  return options?.map((option) => own(definitionOf(option).shape, step)).find((found) => found !== undefined);
}

/** The keys that the object at a path may have; none if there is no object. */
export function keysAt(schema: z.ZodMiniType, path: Path): readonly string[] {
  let current = inner(schema);
  for (const step of path) current = current && inner(child(current, step));
  if (!current) return [];
  const { shape, options } = definitionOf(current);
  const shapes = shape ? [shape] : (options ?? []).map((option) => definitionOf(option).shape ?? {});
  return shapes.flatMap((one) => Object.keys(one));
}
