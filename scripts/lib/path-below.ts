/** A path given on the command line as records have it: below the content folder, with slashes. Nothing is looked at or followed. */
import { relative, resolve } from 'node:path';
import { UsageError } from './cli.ts';

/** `papers/wang-2022-ioi.md` for `content/papers/wang-2022-ioi.md`; a `UsageError` for what lies elsewhere. */
export function pathBelow(root: string, path: string): string {
  const below = relative(resolve(root), resolve(path)).replaceAll('\\', '/');
  if (below === '' || /^\.\.(?:\/|$)/.test(below) || /^[a-z]:/i.test(below))
    throw new UsageError(`Not a file of the content folder: ${path}`);
  return below;
}
