/**
 * The files beside a page (`/techniques/probing.bib`, `.csv`, `.tex`, its feeds): which there are, what they are called
 * when saved, what they hold.
 */
import {
  fileName,
  FORMATS,
  formatsFor,
  toAtomFeed,
  toJsonFeed,
  WRITERS,
  type ExportSet,
  type FeedSource,
  type RecordSet,
} from '../../catalogue/index.ts';
import { hasFeeds, publicUrl, site } from '../../site/site.ts';

/** A feed tells what is new; with more it would grow with the catalogue. */
const FEED_MAX_ENTRIES = 100;

/** A file that is written beside the pages, without a layout. */
export interface UnrenderedFile {
  /** Below the site's base, without a first slash: `techniques/probing.bib`. */
  readonly path: string;
  readonly toText: () => string;
}

export interface RecordFile extends UnrenderedFile {
  /** How links call it; undefined: no link shows it. */
  readonly name?: string;
  /** Name to save it under, with the date of its newest record; feeds are followed, not saved. */
  readonly download?: string;
}

const feedOf = ({ path, title, description, papers }: RecordSet): FeedSource => ({
  path,
  description,
  papers,
  title: `${title} · ${site.name}`,
  publisher: site.name,
  limit: FEED_MAX_ENTRIES,
  toUrl: publicUrl,
});

function feedsOf(set: RecordSet): readonly RecordFile[] {
  if (!set.hasFeed || !hasFeeds) return [];
  const path = set.path.slice(1);
  return [
    { name: 'Feed', path: `${path}feed.xml`, toText: () => toAtomFeed(feedOf(set)) },
    { path: `${path}feed.json`, toText: () => toJsonFeed(feedOf(set)) },
  ];
}

/** What the files of a page hold. `/latest/` shows what `/papers/` lists, so it has feeds alone. */
function setsOf({ path, filings, table }: RecordSet): readonly ExportSet[] {
  if (path === '/latest/') return [];
  return [filings ? 'contributions' : 'papers', ...(table ? (['table'] as const) : [])];
}

/** The files of a page, in the order that links show them; none where the page has no records. */
export function recordFiles(set: RecordSet | undefined): readonly RecordFile[] {
  if (!set || set.papers.length === 0) return [];
  const { path, title, papers, filings, table, updated } = set;
  const note = { title: `${title} · ${site.name}`, source: publicUrl(path), updated };
  const files = setsOf(set)
    .flatMap(formatsFor)
    .map(({ id, name, file }): RecordFile => ({
      // On a page about contributions a table is a table of them.
      name: id === 'contributions' ? FORMATS.csv.name : name,
      path: `${path.slice(1, -1)}.${file}`,
      download: fileName(path, updated, file),
      toText: () => WRITERS[id]({ papers, filings, table, note }),
    }));
  return [...files, ...feedsOf(set)];
}
