/** The door to search: what pages, scripts and browser code may use of it. */
export type { ActiveFilter, SearchState } from './state.ts';
export type { Answer } from './search.ts';
export type { Counts } from './filter.ts';
export type { Asking } from './asking.ts';
export type { IdsFile } from './ids-file.ts';
export type { Part } from './understand.ts';
export type { FullTextHits, Wanted } from './search.ts';
export type { Lookups } from './lookups.ts';
export type { NamesFile } from './names-file.ts';
export type { PapersFile } from './papers-file.ts';
export type { SearchPaper, FacetChoice, SearchData, NameIndex, SearchName, NamedPaper } from './records.ts';
export type { ShownPaper } from './shown-papers.ts';
export type { SuggestionGroup } from './suggestions.ts';
export { FULL_TEXT_WEIGHTS } from './weights.ts';
export { askFullText } from './full-text-hits.ts';
export type { FullTextIndex } from './full-text-hits.ts';
export { buildEngine } from './engine.ts';
export { makeAsking } from './asking.ts';
export { readIdsFile } from './ids-file.ts';
export { countValues, passes } from './filter.ts';
export { isLarge, shownFolder, toShownFiles, PAPERS_PER_FILE, toShownPaper } from './shown-papers.ts';
export { makeLookups } from './lookups.ts';
export {
  parseSearchQuery,
  toSearchQuery,
  activeFilters,
  toggleValue,
  EMPTY_STATE,
  SORTS,
  toggleExclusion,
  toggleAll,
  addValues,
} from './state.ts';
export { pathOf } from './records.ts';
export { FACET_TRAITS } from '../views/facets.ts';
export type { Facet } from '../views/facets.ts';
export { feedPath } from './feed.ts';
export { gatherNames } from './gather-names.ts';
export type { Gathering } from './gather-names.ts';
export type { Found } from './engine.ts';
export { partPath, readStartFile } from './name-parts.ts';
export type { PartFile, StartFile } from './name-parts.ts';
export { plain, singular, askedWords, contentWords, splitPhrases } from './words.ts';
export { mergeByWord } from './by-word.ts';
export { partKey } from './understand.ts';
export { question } from './search.ts';
export { readFieldWords } from './field-words.ts';
export { readNamesFile } from './names-file.ts';
export { readPapersFile } from './papers-file.ts';
export { toFullTextRecords, toFullTextWords } from './full-text.ts';
export { toSuggestions } from './suggestions.ts';
export type { Destination } from './nearest.ts';
export type { FindWork } from './find-work.ts';
export type { NamedTerm, TableWords, Want } from './table-words.ts';
export { OtherRelease } from './release.ts';
export { mayNameWork } from './words.ts';
export { nearestTo } from './nearest.ts';
export { readNamedTerms, holdsAll } from './table-words.ts';
export { searchFiles } from './files.ts';
