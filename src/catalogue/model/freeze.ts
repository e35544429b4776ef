/** Read-only for good: what the compiler promises, the engine keeps. */

/** Freezes plain objects and arrays, and all they hold; maps are read-only by their type. Returns its argument. */
export function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (next instanceof Map) {
      for (const held of next.values() as Iterable<unknown>) pending.push(held);
      continue;
    }
    Object.freeze(next);
    for (const held of Object.values(next) as unknown[]) pending.push(held);
  }
  return value;
}
