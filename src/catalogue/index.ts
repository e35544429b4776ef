/**
 * What the rest of the project may use of the core; everything else here is private.
 * Browser code imports `./browser.ts`, which leaves out the disk.
 */
export * from './browser.ts';
export { decodeUtf8 } from './decode.ts';
export { readCatalogue, readFiles } from './read.ts';
export type { ReadResult } from './read.ts';
export { parseRecords } from './parse.ts';
export type { ParseResult, SourceFile } from './parse.ts';
export { authorId } from './author-id.ts';
export { checkAuthorPairs } from './author-pairs.ts';
export type { AuthorPair } from './author-pairs.ts';
export { buildDigest, compareRecords, mainTechnique } from './changes.ts';
export type { Change, ChangeGroup, Digest } from './changes.ts';
export { toDigestMarkdown, toDigestText } from './formats/digest.ts';
export { knownNames, namesIn, repairFile } from './repair/index.ts';
export type { KnownNames, Repaired } from './repair/index.ts';
export { factsFromArxiv } from './facts/arxiv.ts';
export { factsFromCsl } from './facts/csl.ts';
export { factsFromOpenReview } from './facts/openreview.ts';
export { namedTerms, termsOfRow } from './table-words.ts';
export { toChangeSummary } from './change-summary.ts';
