/** Making a faulty record safe to look at: what is wrong is emptied, so that the rest can still be compared with other records. */
import type * as z from 'zod/mini';
import { explain, type Fault } from './explain.ts';
import type { Path } from './records.ts';

const ROUNDS_MAX = 6;

const STAND_INS: Readonly<Record<string, () => unknown>> = {
  string: () => '',
  array: () => [],
  object: () => ({}),
  int: () => 0,
  number: () => 0,
};

type Holder = Record<string | number, unknown>;

function set(data: Holder, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Holder)[step] : undefined),
      data,
    );
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  if (value === undefined && typeof last === 'string') Reflect.deleteProperty(holder, last);
  else (holder as Holder)[last] = value;
}

/**
 * A copy of `data` in which each faulty text is `''`, list `[]`, number 0, and unknown keys and choices are gone. Places
 * in lists are kept, so that positions stay right. Only records without faults reach the catalogue.
 */
export function salvage(schema: z.ZodMiniType, data: unknown, faults: readonly Fault[]): unknown {
  const copy: unknown = structuredClone(data);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy))
    return salvage(schema, {}, explain(schema, {}));
  let current = faults;
  for (let round = 0; round < ROUNDS_MAX && current.length > 0; round += 1) {
    for (const { path, expected } of current) set(copy as Holder, path, STAND_INS[expected]?.());
    current = explain(schema, copy).filter(
      ({ message }) => message.includes('missing') || message.startsWith('expected'),
    );
  }
  return copy;
}
