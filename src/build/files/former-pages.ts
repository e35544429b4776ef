/**
 * What stands at former ids: for every page a small one that leads on to it, for every file beside a page the same file.
 * A static host can't redirect, so pages do it themselves: by a refresh for readers, a canonical link for engines.
 */
import {
  movedPaths,
  pathOfPlace,
  toMoves,
  type Catalogue,
  type Place,
  type RecordSet,
} from '../../catalogue/index.ts';
import { contentPolicyOf } from '../../site/content-policy.ts';
import { href, publicUrl, site } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES.get(sign) ?? sign);

/** What a page says that only leads on. */
export interface LeadingWords {
  readonly title: string;
  readonly heading: string;
  readonly sentence: string;
}
const MOVED: LeadingWords = {
  title: 'Moved',
  heading: 'This page has moved',
  sentence: 'It stands under another id now:',
};

/** A page that says where another is, and goes there. */
export function toFormerPage(path: string, title: string, words: LeadingWords = MOVED): string {
  const link = escape(href(path));
  const name = escape(title);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${contentPolicyOf(path)}" />
    <meta http-equiv="refresh" content="0; url=${link}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(words.title)}: ${name} · ${escape(site.name)}</title>
    <link rel="canonical" href="${escape(publicUrl(path))}" />
  </head>
  <body>
    <main>
      <h1>${escape(words.heading)}</h1>
      <p>${escape(words.sentence)} <a href="${link}">${name}</a>.</p>
    </main>
  </body>
</html>
`;
}

/** What a page of the site is called; its path where it is about no record. */
function titlesOf(
  catalogue: Catalogue,
  recordSets: ReadonlyMap<string, RecordSet>,
): (path: string) => string {
  const { papers, tools, pages } = catalogue;
  const titles = new Map([
    ...[...recordSets.values()].map(({ path, title }) => [path, title] as const),
    ...[...papers, ...pages].map(({ path, title }) => [path, title] as const),
    ...tools.map(({ path, name }) => [path, name] as const),
  ]);
  // A page below another, as a year of a term, is called after it.
  return (path) => titles.get(path) ?? titles.get(path.replace(/[^/]+\/$/, '')) ?? path;
}

/**
 * The pages and files at former ids, for these pages (`/techniques/probing/`) and files of the site. What stands at an
 * address today is never covered.
 */
export function formerFiles(
  catalogue: Catalogue,
  recordSets: ReadonlyMap<string, RecordSet>,
  pages: readonly string[],
  files: readonly UnrenderedFile[],
): readonly UnrenderedFile[] {
  const moves = toMoves(catalogue.formerIds);
  if (moves.size === 0) return [];
  const titleOf = titlesOf(catalogue, recordSets);
  const leadingOn = (former: string, path: string): UnrenderedFile => ({
    path: `${former.slice(1)}index.html`,
    toText: () => toFormerPage(path, titleOf(path)),
  });
  const found: readonly UnrenderedFile[] = [
    ...[...catalogue.formerIds].map(([place, path]) => leadingOn(pathOfPlace(place as Place), path)),
    ...pages.flatMap((path) => movedPaths(path, moves).map((former) => leadingOn(former, path))),
    ...files.flatMap(({ path, toText }) =>
      movedPaths(`/${path}`, moves).map((former) => ({ path: former.slice(1), toText })),
    ),
  ];
  const taken = new Set([
    ...pages.map((path) => `${path.slice(1)}index.html`),
    ...files.map(({ path }) => path),
  ]);
  return [...new Map(found.map((file) => [file.path, file])).values()].filter(({ path }) => !taken.has(path));
}
