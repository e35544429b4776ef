/** The door to search: what pages, scripts and browser code may use of it. */
export type { ActiveFilter, SearchState } from './state.ts';
export type { Answer } from './search.ts';
export type { Counts } from './filter.ts';
export type { Engine } from './engine.ts';
export type { Lookups } from './lookups.ts';
export type { NamesFile } from './names-file.ts';
export type { PapersFile } from './papers-file.ts';
export type { SearchPaper, FacetChoice, SearchData, NameIndex, SearchName, NamedPaper } from './records.ts';
export type { ShownPaper } from './shown-papers.ts';
export type { SuggestionGroup } from './suggestions.ts';
export { FULL_TEXT_WEIGHTS } from './weights.ts';
export { buildEngine } from './engine.ts';
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
} from './state.ts';
export { pathOf } from './records.ts';
export { plain, singular, askedWords, splitPhrases } from './words.ts';
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
