/** Who tested what, and how it came out: what pages, exports and the browser may use of this folder. */
export { criterionEvidence, makersOnly, sentenceOf, tallyOf, techniqueEvidence } from './bars.ts';
export type { OutcomeBar, OutcomePart, Tally, TechniqueEvidence } from './bars.ts';
export { caveatsOf } from './caveats.ts';
export type { Caveat } from './caveats.ts';
export { cellEvidence } from './cells.ts';
export type { CellEvidence, CellGroup, CellSide } from './cells.ts';
export { buildContested } from './contested.ts';
export type { Contested, Verdict } from './contested.ts';
export { claimFacts, countByOutcome, paperFacts, readWords } from './facts.ts';
export type { SourceCheck, ClaimFacts, PaperFacts, PaperResponse, ResponseKind, Tested } from './facts.ts';
export { judgementsOf } from './judgements.ts';
export type { Judgement } from './judgements.ts';
export { receptionOf } from './reception.ts';
export type { Reception } from './reception.ts';
export { READING_SIDES, READING_STATES, sectionId, testSections, testsPath } from './sections.ts';
export type { TestSection } from './sections.ts';
export { SIDE_NAMES, SIDES, SIDES_RULE, sideOf } from './sides.ts';
export type { Side } from './sides.ts';
