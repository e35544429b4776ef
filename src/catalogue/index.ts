/**
 * What the rest of the project may use of the core; everything else here is private.
 * Browser code imports `./browser.ts`, which leaves out the disk.
 */
export * from './browser.ts';
export { decodeUtf8 } from './read/decode.ts';
export { readCatalogue, readFiles } from './load/read.ts';
export type { ReadResult } from './load/read.ts';
export { parseRecords } from './load/parse.ts';
export type { ParseResult, SourceFile } from './load/parse.ts';
export { authorId } from './words/author-id.ts';
export { checkAuthorPairs } from './views/author-pairs.ts';
export type { AuthorPair } from './views/author-pairs.ts';
export { buildDigest, compareRecords, mainTechnique } from './changes/compare.ts';
export type { Change, ChangeGroup, Digest } from './changes/compare.ts';
export { toDigestMarkdown, toDigestText } from './changes/digest.ts';
export { knownNames, namesIn, repairFile } from './repair/index.ts';
export type { KnownNames, Repaired } from './repair/index.ts';
export { factsFromArxiv } from './facts/arxiv.ts';
export { factsFromCsl } from './facts/csl.ts';
export { factsFromOpenReview } from './facts/openreview.ts';
export { namedTerms, termsOfRow } from './search/table-words.ts';
export { toChangeSummary } from './changes/summary.ts';
export type { FeedSource } from './formats/feeds.ts';
export { checkMarkdown } from './read/markdown.ts';
export { findUnseen } from './words/signs.ts';
export { isId } from './schema/fields.ts';
export { nameKey } from './model/authors.ts';
export { scalarText } from './write/scalar.ts';
export { shareWork, worksOf } from './identity/works.ts';
export { splitFrontMatter } from './read/front-matter.ts';
export { receptionPath, toAtomFeed, toJsonFeed, toReceptionFeed } from './formats/feeds.ts';
export { toText } from './identity/identify.ts';
export { isPaged, pageAddress, readPage, SOURCES } from './inbox/sources.ts';
export type { Service, Source, Span } from './inbox/sources.ts';
export { measureQuery } from './inbox/measure.ts';
export { buildQuery } from './inbox/query.ts';
export { REASONS, updateInbox, WEEK_MAX } from './inbox/update.ts';
export type { Found, InboxState, InboxUpdate } from './inbox/update.ts';
export { writeCandidates } from './inbox/write.ts';
export type { Finding } from './facts/finding.ts';
export { addDays } from './words/dates.ts';
export { buildQueue } from './inbox/queue.ts';
export type { Queue, Waiting } from './inbox/queue.ts';
export { buildCoverage, STATES as COVERAGE_STATES } from './inbox/coverage.ts';
export type { Coverage, CoveredList, CoverageState } from './inbox/coverage.ts';
export { applyProposals, compareFacts } from './changes/refresh.ts';
export type { Proposal } from './changes/refresh.ts';
export { listingFromArxiv } from './facts/arxiv.ts';
