/**
 * Compares pictures of pages with those of an earlier build, pixel by pixel: what a change of style is checked with.
 * A picture of the differences is left beside each that differs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

export interface Difference {
  readonly name: string;
  /** What differs, in words: the sizes, or how many pixels from which line to which. */
  readonly what: string;
}

const pixelsOf = async (file: string) => {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint32Array(data.buffer, data.byteOffset, data.length / 4), ...info };
};

async function differenceOf(before: string, after: string, into: string): Promise<string | undefined> {
  const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const { width, height } = one;
  const isSameSize = width === other.width && height === other.height;
  const lines: number[] = [];
  const marks = Buffer.alloc(width * height, 255);
  let count = 0;
  for (let y = 0; y < Math.min(height, other.height); y += 1) {
    const last = count;
    for (let x = 0; x < Math.min(width, other.width); x += 1) {
      if (one.data[y * width + x] === other.data[y * other.width + x]) continue;
      marks[y * width + x] = 0;
      count += 1;
    }
    if (count > last) lines.push(y);
  }
  if (count === 0 && isSameSize) return undefined;
  await sharp(marks, { raw: { width, height, channels: 1 } })
    .png()
    .toFile(into);
  const sizes = isSameSize ? '' : `${width} × ${height} became ${other.width} × ${other.height}; `;
  return `${sizes}${count} pixels differ, lines ${lines[0] ?? '–'} to ${lines.at(-1) ?? '–'}`;
}

/** The pictures of `after` that differ from those of the same name in `before`, by name; one that isn't there differs. */
export async function comparePictures(before: string, after: string): Promise<readonly Difference[]> {
  const names = readdirSync(after).filter(
    (name) => name.endsWith('.png') && !name.endsWith('.difference.png'),
  );
  const found: Difference[] = [];
  for (const name of names.toSorted()) {
    const earlier = join(before, name);
    const what = existsSync(earlier)
      ? await differenceOf(earlier, join(after, name), join(after, name.replace(/\.png$/, '.difference.png')))
      : 'new';
    if (what) found.push({ name, what });
  }
  return found;
}
