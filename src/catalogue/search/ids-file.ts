/**
 * search/ids.json: every identifier and address of every paper, fetched once somebody asks by one; and the one link of a paper that
 * results show, as papers.json holds it.
 */
import type { Catalogue } from '../model/types.ts';
import type { Links } from '../schema/index.ts';
import { OtherRelease } from './release.ts';

const COLUMNS = [
  'arxiv',
  'doi',
  'openreview',
  'acl',
  'url',
  'code',
] as const satisfies readonly (keyof Links)[];
/** The first that a paper has is shown. */
const SHOWN = ['arxiv', 'openreview', 'acl', 'doi', 'url'] as const satisfies readonly (keyof Links)[];

export interface IdsFile {
  /** That of `names.json` of the same release. */
  readonly stamp: number;
  readonly layout: string;
  /** In the catalogue's order; 0 where there is none, nothing at the end. */
  readonly papers: readonly (readonly (string | 0)[])[];
}
const LAYOUT = COLUMNS.join(' ');

/** The file but for its stamp, which searchFiles() adds. */
export const toIdsRows = ({ papers }: Catalogue): Omit<IdsFile, 'stamp'> => ({
  layout: LAYOUT,
  papers: papers.map(({ links }) => {
    const row = COLUMNS.map((name) => links[name] ?? 0);
    return row.slice(0, row.findLastIndex((cell) => cell !== 0) + 1);
  }),
});

/** The links of each paper, but for those that are no identifier. Throws OtherRelease where the file isn't that of the names. */
export function readIdsFile(file: IdsFile, stamp: number): readonly Links[] {
  if (file.layout !== LAYOUT || file.stamp !== stamp)
    throw new OtherRelease('ids.json and names.json are of different releases.');
  return file.papers.map((row) =>
    Object.fromEntries(COLUMNS.flatMap((name, at) => (row[at] ? [[name, row[at]]] : []))),
  );
}

/** `2211.00593` for the most frequent sort, else its name too: `acl:N19-1419`. */
export function shownLink(links: Links): string | undefined {
  const name = SHOWN.find((one) => links[one] !== undefined);
  return name && (name === 'arxiv' ? links.arxiv : `${name}:${links[name] ?? ''}`);
}

export function readLink(link: string | undefined): Links {
  if (link === undefined) return {};
  const [, name = 'arxiv', value = link] = /^(openreview|acl|doi|url):(.*)$/s.exec(link) ?? [];
  return { [name]: value };
}
