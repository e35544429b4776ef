/**
 * The records, read and checked once a process, and the views that many pages share: a build makes its pages, its files and
 * its index from one reading.
 */
import {
  buildCoverage,
  buildEvidence,
  buildQueue,
  buildRecordSets,
  buildSimilar,
  readCatalogue,
  type Catalogue,
  type Coverage,
  type EvidenceMatrix,
  type Queue,
  type ReadResult,
  type RecordSet,
  type SimilarPaper,
} from '../catalogue/index.ts';
import { CONTENT } from './content-folder.ts';

export interface Views {
  readonly evidence: EvidenceMatrix;
  /** By a paper's id. */
  readonly similar: ReadonlyMap<string, readonly SimilarPaper[]>;
  /** By the path of the page: what it lists, and the files beside it hold. */
  readonly recordSets: ReadonlyMap<string, RecordSet>;
}

/** What waits, and how far lists by others are covered: upkeep, beside the Catalogue. */
export interface Upkeep {
  readonly queue: Queue;
  readonly coverage: Coverage;
}

interface Shared {
  read?: ReadResult | undefined;
  views?: Views | undefined;
  upkeep?: Upkeep | undefined;
}

/** Pages are bundled, and so have their own copy of this module: what both share is the process. */
const PLACE = Symbol.for('mi-atlas.records');

function shared(): Shared {
  const process = globalThis as { [PLACE]?: Shared };
  process[PLACE] ??= {};
  return process[PLACE];
}

/** What was read first, until it is forgotten. */
export const readOnce = (): ReadResult =>
  (shared().read ??= readCatalogue(CONTENT, {
    today: new Date().toISOString().slice(0, 10),
    // The list of papers of which less is asked is of this project's own.
    ...(CONTENT !== 'content' && { exempt: 'all' as const }),
  }));

function buildViews(catalogue: Catalogue): Views {
  const evidence = buildEvidence(catalogue);
  return { evidence, similar: buildSimilar(catalogue), recordSets: buildRecordSets(catalogue, evidence) };
}

/** Views of what `readOnce` gives. */
export const viewOnce = (): Views => (shared().views ??= buildViews(readOnce().catalogue));

function buildUpkeep({ catalogue, records }: ReadResult): Upkeep {
  const decided = records.decided.map(({ data }) => data);
  return {
    queue: buildQueue(
      catalogue,
      records.candidates.map(({ data }) => data),
      decided,
    ),
    coverage: buildCoverage(catalogue, records.coverage, decided),
  };
}

export const upkeepOnce = (): Upkeep => (shared().upkeep ??= buildUpkeep(readOnce()));

/** The records have changed: whoever asks next reads them anew. */
export function forgetRecords(): void {
  const place = shared();
  place.read = undefined;
  place.views = undefined;
  place.upkeep = undefined;
}
