/** Links inside the built site: which of them lead nowhere. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { attributes, hasFile, htmlFiles } from './dist.ts';

const isInside = (link: string): boolean => link !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link);

/**
 * One line a target that isn't there: `/papers/x/: no such file, linked from index.html and 3 more`. Fragments must name
 * an id of the page they lead to. Links that leave the base path count as dead.
 */
export function findDeadLinks(dist: string, base: string): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set(attributes(readFileSync(join(dist, file), 'utf8'), 'id'));
    ids.set(file, known);
    return known;
  };
  const problemOf = (file: string, link: string): string | undefined => {
    const [beforeFragment = '', fragment] = link.split('#');
    const path = decodeURIComponent(beforeFragment.split('?')[0] ?? '');
    if (path.startsWith('/') && !path.startsWith(base)) return 'outside the base path';
    const target =
      path === ''
        ? file
        : posix.join(
            '/',
            path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(file), path),
          );
    if (!hasFile(target, dist)) return 'no such file';
    const page = target.endsWith('/') ? `${target}index.html` : target;
    if (fragment && page.endsWith('.html') && !idsOf(page).has(decodeURIComponent(fragment)))
      return 'no such id';
    return undefined;
  };
  const dead = new Map<string, string[]>();
  for (const file of htmlFiles(dist)) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (const link of new Set([...attributes(html, 'href'), ...attributes(html, 'src')].filter(isInside))) {
      const problem = problemOf(file, link);
      const line = `${link}: ${problem ?? ''}`;
      if (problem) dead.set(line, [...(dead.get(line) ?? []), file]);
    }
  }
  return [...dead].map(
    ([line, files]) => `${line}, linked from ${files[0] ?? ''} and ${files.length - 1} more`,
  );
}
