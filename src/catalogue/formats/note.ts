/** Where a file comes from, so that a table in someone's survey can be traced: the page, and how new its records are. */
import { atlas } from '../../../atlas.config.ts';

export interface Note {
  /** Address of the page that the file belongs to; its path where the site's address is unknown. */
  readonly source: string;
  /** The newest `updated` among its records; never today's date. */
  readonly updated: string;
  readonly title: string;
}

/** Lines for a comment; none without a note. No line holds `@`, which BibTeX would take for an entry. */
export function noteLines(note: Note | undefined): readonly string[] {
  if (!note) return [];
  const lines = [note.title, note.source, ...(note.updated ? [`Newest record: ${note.updated}`] : [])];
  return lines.map((line) => line.replace(/[\r\n]+/g, ' ').replaceAll('@', '(at)'));
}

/** Name proposed for a download: `mi-atlas-techniques-path-patching-2026-11-21.csv`. */
export const fileName = (path: string, updated: string, extension: string): string =>
  `${[atlas.filePrefix, ...path.split('/').filter(Boolean), ...(updated ? [updated] : [])].join('-')}.${extension}`;
