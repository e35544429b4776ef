/** The door to checking a bibliography: text in, a verdict an entry out, and the file mended where its owner asks. */
export { BIBLIOGRAPHY_MAX_CHARS, FORMAT_NAMES, readBibliography } from './entries.ts';
export type { Bibliography, BibliographyFormat } from './entries.ts';
export type { BibliographyEntry } from './entry.ts';
export { toKnownWorks } from './known-works.ts';
export type { KnownAnswer, KnownWork } from './known-works.ts';
export { indexKnown } from './match.ts';
export type { KnownIndex } from './match.ts';
export { isMendable, MENDABLE, mendBibtex, readReferences } from './mend.ts';
export type { Mend, MendKind } from './mend.ts';
export { answerWords, countVerdicts, toReportLines } from './report.ts';
export type { BibliographyCounts } from './report.ts';
export { checkBibliography, REMARKS, workMeant } from './verdict.ts';
export type { Answer, EntryVerdict, Remark, RemarkKind } from './verdict.ts';
