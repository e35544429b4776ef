/** The part of the core that runs anywhere: schemas, views and formats, without disk or front-matter splitter. */
export * from './schema/index.ts';
export * from './model/types.ts';
export { buildCatalogue } from './model/catalogue.ts';
export { formerPlace, formerPlacesOf, movedPaths, pathOfPlace, toMoves } from './model/former-ids.ts';
export type { Moves, Place } from './model/former-ids.ts';
export { splitName } from './model/authors.ts';
export {
  compareDates,
  formatDate,
  formatMonth,
  isAfter,
  isPartialDate,
  newestUpdate,
  parseDate,
} from './words/dates.ts';
export type { DateParts } from './words/dates.ts';
export {
  buildFilingsTable,
  buildPaperRows,
  buildTable,
  buildUsingTable,
  criterionColumns,
} from './views/tables.ts';
export type { ContributionRow, CriterionCell, Table, TableGroup } from './views/tables.ts';
export {
  buildPeriods,
  cutTable,
  rowLimit,
  TABLE_MAX_ROWS,
  tableOfPeriod,
  toRest,
} from './views/table-cut.ts';
export type { CutGroup, CutTable, RestGroup } from './views/table-cut.ts';
export { inPeriod, toPeriods } from './views/periods.ts';
export type { Period } from './views/periods.ts';
export { FACET_OF_KIND } from './views/facets.ts';
export { buildFacets, facetValuesOf } from './views/facet-values.ts';
export type { Facet } from './views/facets.ts';
export type { FacetGroup, FacetValue } from './views/facet-values.ts';
export { buildEvidence, evidenceCell, matrixColumns, techniqueWith } from './views/evidence.ts';
export type { EvidenceCell, EvidenceMatrix } from './views/evidence.ts';
export { pathTo, READING_SIDES, readingsFor } from './views/course.ts';
export type { ChosenReadings, Reading, ReadingSide } from './views/course.ts';
export { buildSimilar } from './views/similar.ts';
export type { SimilarPaper } from './views/similar.ts';
export { toCatalogueJson, toJsonSchema, toRecordJson, toRecordSchema } from './formats/json.ts';
export { toPlainText } from './words/plain-text.ts';
export { formatProblem, formatProblems, toAnnotation } from './read/problem.ts';
export type { Problem } from './read/problem.ts';
export { fold, suggest } from './words/suggest.ts';
export { isInFamily, techniqueFamilies } from './views/families.ts';
export type { TechniqueFamily } from './views/families.ts';
export {
  buildPaperGroups,
  noCriterionPath,
  OBJECT_GROUPS,
  ONE_MODEL_PATH,
  objectGroupsOf,
  objectPath,
} from './views/paper-groups.ts';
export type { ObjectGroup, PaperGroup } from './views/paper-groups.ts';
export { narrow } from './search/narrowed.ts';
export type { Narrowed } from './search/narrowed.ts';
export { buildRecordSets } from './views/record-sets.ts';
export type { RecordSet } from './views/record-sets.ts';
export * from './formats/index.ts';
export { arxivMonth, describeWork, identify, isBibtex } from './identity/identify.ts';
export type { Identified, IdentifiedWork } from './identity/identify.ts';
export { doiUrl } from './identity/doi-url.ts';
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
export { objectsOfPaper, objectsOfTerm } from './model/study-objects.ts';
export { buildHealth } from './views/health.ts';
export type { Gap, Health } from './views/health.ts';
export {
  ABSENCES,
  MARKS,
  OUTCOME_STATES,
  evaluationWords,
  markWords,
  outcomeState,
  stateOfAll,
  stateOfCell,
} from './views/marks.ts';
export type { Absence, Mark, MarkState, OutcomeState } from './views/marks.ts';
export { parseWhere, whereUrl } from './words/places.ts';
export type { WherePart } from './words/places.ts';
export * from './views/tested/index.ts';
export type { CatalogueJson } from './formats/json.ts';
export type { Selection } from './views/selection.ts';
export { fromCatalogueJson } from './formats/from-json.ts';
export { toSelectionQuery, resolveSelection, isSameSelection, parseSelection } from './views/selection.ts';
export {
  COMPARE_KINDS,
  COMPARE_MAX,
  compare,
  comparePath,
  pairPath,
  parseCompare,
  siblingPairs,
} from './views/compare.ts';
export type { CompareKind, ComparePart, CompareRow, Comparison } from './views/compare.ts';
