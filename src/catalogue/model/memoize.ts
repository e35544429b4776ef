/** Remembering: what is asked for on many pages is made once. Catalogues never change, so neither do answers. */

/** `make`, asked once an object; its answer lives as long as the object does. A bundle may leave out what nobody asks. */
/* @__NO_SIDE_EFFECTS__ */
export function oncePer<T extends object, R>(make: (of: T) => R): (of: T) => R {
  const made = new WeakMap<T, { readonly answer: R }>();
  return (of) => {
    const known = made.get(of) ?? { answer: make(of) };
    made.set(of, known);
    return known.answer;
  };
}
