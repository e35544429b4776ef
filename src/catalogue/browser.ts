/** The part of the core that runs anywhere: schemas, views and formats, without disk or front-matter splitter. */
export * from './schema/index.ts';
export * from './types.ts';
export { buildCatalogue } from './catalogue.ts';
export { formerPlace, formerPlacesOf, movedPaths, pathOfPlace, toMoves } from './former-ids.ts';
export type { Moves, Place } from './former-ids.ts';
export { splitName } from './authors.ts';
export { compareDates, formatDate, formatMonth, isAfter, isPartialDate, parseDate } from './dates.ts';
export type { DateParts } from './dates.ts';
export {
  buildFilingsTable,
  buildPaperRows,
  buildTable,
  buildUsingTable,
  criterionColumns,
} from './tables.ts';
export type { ContributionRow, CriterionCell, Table, TableGroup } from './tables.ts';
export { buildPeriods, cutTable, rowLimit, TABLE_MAX_ROWS, tableOfPeriod, toRest } from './table-cut.ts';
export type { CutGroup, CutTable, RestGroup } from './table-cut.ts';
export { inPeriod, toPeriods } from './periods.ts';
export type { Period } from './periods.ts';
export { buildFacets, FACET_OF_KIND, facetValuesOf } from './facets.ts';
export type { Facet, FacetGroup, FacetValue } from './facets.ts';
export { buildEvidence, evidenceCell, matrixColumns, techniqueWith } from './evidence.ts';
export { SURVEY_FAMILIES } from './survey.ts';
export type { EvidenceCell, EvidenceMatrix } from './evidence.ts';
export { buildSimilar } from './similar.ts';
export type { SimilarPaper } from './similar.ts';
export { toCatalogueJson, toJsonSchema, toRecordJson, toRecordSchema } from './json.ts';
export { toPlainText } from './plain.ts';
export { formatProblem, formatProblems, toAnnotation } from './problem.ts';
export type { Problem } from './problem.ts';
export { fold, suggest } from './suggest.ts';
export { isInFamily, techniqueFamilies } from './families.ts';
export type { TechniqueFamily } from './families.ts';
export {
  buildPaperGroups,
  noCriterionPath,
  OBJECT_GROUPS,
  objectGroupsOf,
  objectPath,
} from './paper-groups.ts';
export type { ObjectGroup, PaperGroup } from './paper-groups.ts';
export { narrow } from './search/narrowed.ts';
export type { Narrowed } from './search/narrowed.ts';
export { buildRecordSets } from './record-sets.ts';
export type { RecordSet } from './record-sets.ts';
export * from './formats/index.ts';
export { arxivMonth, describeWork, identify, isBibtex } from './identify.ts';
export type { Identified, IdentifiedWork } from './identify.ts';
export { doiUrl } from './works.ts';
export { writePaper } from './write/paper.ts';
export * from './draft/draft.ts';
export { checkDraft, findDuplicate } from './draft/check.ts';
export type { DraftProblem } from './draft/check.ts';
export { fromFacts } from './draft/from-facts.ts';
export type { Filled } from './draft/from-facts.ts';
export { proposeId, whyNoId } from './draft/propose-id.ts';
export { takenIds, toVocabulary } from './draft/vocabulary.ts';
export type { Choice, DraftVocabulary, KnownPaper, TermChoice } from './draft/vocabulary.ts';
export { factsFromBibtex } from './facts/bibtex.ts';
export type { Facts, FactsFault } from './facts/facts.ts';
export { objectsOfPaper, objectsOfTerm } from './objects.ts';
export { buildHealth } from './health.ts';
export type { Gap, Health } from './health.ts';
export {
  ABSENCES,
  MARKS,
  OUTCOME_STATES,
  evaluationWords,
  markWords,
  outcomeState,
  stateOfAll,
  stateOfCell,
} from './marks.ts';
export type { Absence, Mark, MarkState, OutcomeState } from './marks.ts';
export { parseWhere, whereUrl } from './where.ts';
export type { WherePart } from './where.ts';
export * from './tested/index.ts';
