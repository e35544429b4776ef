/** The little of CBOR (RFC 8949) that Pagefind's files need: arrays cut into their items, and put together again. */

const TEXT = 3;
const ARRAY = 4;

/** The number in an item's head, and where the head ends. Throws on lengths that are left open, which Pagefind doesn't write. */
function headOf(
  bytes: Uint8Array,
  at: number,
): { readonly major: number; readonly value: number; readonly end: number } {
  const first = bytes[at] ?? 0;
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 8) throw new Error(`CBOR that is not read here: byte ${first} at ${at}`);
  let value = 0;
  for (let next = at + 1; next <= at + size; next += 1) value = value * 256 + (bytes[next] ?? 0);
  return { major, value, end: at + 1 + size };
}

/** Goes over the items' heads without a call for each: an index has millions. */
function endOf(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left -= 1) {
    const head = headOf(bytes, end);
    end = head.end;
    if (head.major === ARRAY) left += head.value;
    else if (head.major === 5) left += 2 * head.value;
    else if (head.major > 5) throw new Error(`CBOR that is not read here: type ${head.major} at ${at}`);
    else if (head.major > 1) end += head.value;
  }
  return end;
}

/** The items of an array, each as its bytes. Throws if it is no array. */
export function arrayItems(bytes: Uint8Array): readonly Uint8Array[] {
  const { major, value, end } = headOf(bytes, 0);
  if (major !== ARRAY) throw new Error('CBOR: no array where one was expected');
  const items: Uint8Array[] = [];
  for (let at = end; items.length < value;) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return items;
}

/** The text that an item is. Throws if it is none. */
export function readText(item: Uint8Array): string {
  const { major, value, end } = headOf(item, 0);
  if (major !== TEXT) throw new Error('CBOR: no text where one was expected');
  return new TextDecoder().decode(item.subarray(end, end + value));
}

function head(major: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((major << 5) | value);
  const size = [1, 2, 4].find((bytes) => value < 256 ** bytes);
  if (size === undefined) throw new Error(`CBOR: too long, ${value}`);
  const bytes = Array.from(
    { length: size },
    (_, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256,
  );
  return Uint8Array.of((major << 5) | (24 + Math.log2(size)), ...bytes);
}

export const writeArray = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([head(ARRAY, items.length), ...items]);

export function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}
