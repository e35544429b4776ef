/** The catalogues that a benchmark is run on. */
import { UsageError } from '../cli.ts';

const SIZES = ['today', '1000', '10000'];

/** Numbers of papers, or `today` for the records as they are; all three where none is given. Throws on what is no size. */
export function readSizes(given: readonly string[]): readonly string[] {
  const wrong = given.find((size) => size !== 'today' && !/^[1-9]\d{0,5}$/.test(size));
  if (wrong !== undefined) throw new UsageError(`Not a size: ${wrong}. Give numbers of papers, or "today".`);
  return given.length > 0 ? given : SIZES;
}
