/**
 * Up to four techniques, criteria, tools or papers side by side: the same rows for all, each cell made of parts that lead to
 * what they say. Pages of siblings and the page that puts any four together show the same value.
 */
import { isWithin } from '../model/indexes.ts';
import { countByOutcome, paperFacts } from './tested/facts.ts';
import { criterionEvidence, techniqueEvidence, type TechniqueEvidence } from './tested/bars.ts';
import { resultsFiledUnder } from './tested/contested.ts';
import { sectionId, testSections, testsPath } from './tested/sections.ts';
import { SIDE_NAMES } from './tested/sides.ts';
import { MARKS, type OutcomeState } from './marks.ts';
import { criterionColumns } from './tables.ts';
import { oncePer } from '../model/memoize.ts';
import type { Catalogue, Model, Paper, Term, Tool } from '../model/types.ts';

export const COMPARE_MAX = 4;
export const COMPARE_KINDS = ['terms', 'tools', 'papers'] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

export interface ComparePart {
  readonly text: string;
  /** A page of the site, or a full address; undefined: only words. */
  readonly path?: string | undefined;
  /** The mark that stands before it. */
  readonly state?: OutcomeState | undefined;
}

export interface CompareRow {
  readonly head: string;
  /** One a subject; empty: nothing is on record. */
  readonly cells: readonly (readonly ComparePart[])[];
}

export interface CompareSubject {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface Comparison {
  readonly kind: CompareKind;
  readonly subjects: readonly CompareSubject[];
  /** Rows that no subject has anything in are left out. */
  readonly rows: readonly CompareRow[];
}

type Cell = readonly ComparePart[];
type RowOf<T> = readonly [head: string, cell: (subject: T) => Cell];

/** More models, tasks or techniques than one reads in a cell. */
const MANY = 12;

const words = (text: string | undefined): Cell => (text ? [{ text }] : []);
const linked = (records: readonly { readonly name: string; readonly path: string }[]): Cell => {
  const shown = records.slice(0, MANY).map(({ name, path }) => ({ text: name, path }));
  return records.length > MANY ? [...shown, { text: `and ${records.length - MANY} more` }] : shown;
};
const papersIn = (papers: readonly Paper[]): Cell =>
  linked(
    papers.map(({ authors, year, path }) => ({
      name: `${authors[0]?.family ?? ''}${authors.length > 1 ? ' et al.' : ''} ${year}`,
      path,
    })),
  );

/** Most studied first, then A–Z. */
function modelsOf(papers: readonly Paper[]): readonly Model[] {
  const counts = new Map<Model, number>();
  for (const model of papers.flatMap(({ models }) => models)) counts.set(model, (counts.get(model) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || (a.name < b.name ? -1 : 1))
    .map(([model]) => model);
}

const barOf = ({ technique, bars }: TechniqueEvidence, side: 'makers' | 'independent'): Cell =>
  bars
    .filter((bar) => (bar.side === side || bar.side === 'unrecorded') && bar.parts.length > 0)
    .flatMap(({ side: found, parts }) => [
      ...(found === 'unrecorded' ? [{ text: `${SIDE_NAMES.unrecorded.toLowerCase()}:` }] : []),
      ...parts.map(({ state, judgements }) => ({
        state,
        text: `${judgements.length} ${MARKS[state].word}`,
        path: `${testsPath(technique)}#${sectionId(state, found)}`,
      })),
    ]);

/** How one criterion, with those below it, came out for a technique and its kinds: makers before independent papers. */
function criterionCell(catalogue: Catalogue, technique: Term, column: Term): Cell {
  return techniqueEvidence(catalogue, technique).bars.flatMap(({ side, judgements }) => {
    const found = judgements.filter(({ evaluation: { criterion } }) => isWithin(criterion, column));
    if (found.length === 0) return [];
    return [
      { text: `${SIDE_NAMES[side].toLowerCase()}:` },
      ...countByOutcome(found).map(({ state, count }) => ({ state, text: `${count} ${MARKS[state].word}` })),
    ];
  });
}

const termsIn = ({ termById }: Catalogue, ids: readonly string[]): readonly Term[] =>
  ids.map((id) => termById.get(id)).filter((term) => term !== undefined);

const isTechnique = ({ kind }: Term): boolean => kind === 'techniques';

/** What is on record for a term that isn't a technique. */
const outcomesOf = (catalogue: Catalogue, term: Term): Cell =>
  countByOutcome(resultsFiledUnder(catalogue, term)).map(({ state, count }) => ({
    state,
    text: `${count} ${MARKS[state].word}`,
    path: `${testsPath(term)}#${sectionId(state)}`,
  }));

const termRows = (catalogue: Catalogue): readonly RowOf<Term>[] => [
  ['What it is', ({ tldr }) => words(tldr)],
  ['Also called', ({ aliases }) => words(aliases.join(', '))],
  ['Kind of', ({ parent }) => linked(termsIn(catalogue, parent ? [parent] : []))],
  ['Variants', ({ children }) => linked(termsIn(catalogue, children))],
  [
    'Introduced by',
    ({ id }) => papersIn([...new Set((catalogue.introducedBy.get(id) ?? []).map(({ paper }) => paper))]),
  ],
  ['Builds on', (term) => linked(termsIn(catalogue, term.extends))],
  ['To know first', ({ needs }) => linked(termsIn(catalogue, needs))],
  ['Papers', ({ id, path }) => [{ text: String(catalogue.papersByTerm.get(id)?.length ?? 0), path }]],
  ['Shown on', ({ id }) => linked(modelsOf(catalogue.papersByTerm.get(id) ?? []))],
  ['In short', (term) => (isTechnique(term) ? words(techniqueEvidence(catalogue, term).sentence) : [])],
  ['Makers', (term) => (isTechnique(term) ? barOf(techniqueEvidence(catalogue, term), 'makers') : [])],
  [
    'Independent',
    (term) =>
      isTechnique(term) && techniqueEvidence(catalogue, term).bars.length > 1
        ? barOf(techniqueEvidence(catalogue, term), 'independent')
        : [],
  ],
  ...criterionColumns(catalogue).map((column): RowOf<Term> => [
    column.name,
    (term) => (isTechnique(term) ? criterionCell(catalogue, term, column) : []),
  ]),
  [
    'Judged by it',
    (term) =>
      term.kind === 'evaluation'
        ? linked(
            criterionEvidence(catalogue, term).map(({ technique }) => ({
              name: technique.name,
              path: testsPath(technique),
            })),
          )
        : [],
  ],
  [
    'Results',
    (term) => (term.kind === 'findings' || term.kind === 'applications' ? outcomesOf(catalogue, term) : []),
  ],
  [
    'Caveats',
    ({ id }) =>
      (catalogue.critiquesOf.get(id) ?? [])
        .toReversed()
        .slice(0, MANY / 2)
        .map(({ paper, contribution }) => ({
          text: `${contribution.tldr} (${paper.authors[0]?.family ?? ''} ${paper.year})`,
          path: contribution.path,
        })),
  ],
  [
    'Tools',
    ({ id, kind }) => (kind === 'techniques' ? linked(catalogue.toolsByTechnique.get(id) ?? []) : []),
  ],
];

const toolRows: readonly RowOf<Tool>[] = [
  ['What it is', ({ tldr }) => words(tldr)],
  ['Kind', ({ kind }) => words(kind)],
  ['By', ({ by }) => words(by)],
  ['Techniques', ({ techniques }) => linked(techniques)],
  ['Language', ({ language }) => words(language)],
  ['Licence', ({ license }) => words(license)],
  ['Paper', ({ paper }) => papersIn(paper ? [paper] : [])],
  ['Code', ({ repo }) => (repo ? [{ text: repo.replace(/^https:\/\//, ''), path: repo }] : [])],
  ['Updated', ({ updated }) => words(updated)],
];

const paperRows = (catalogue: Catalogue): readonly RowOf<Paper>[] => [
  ['What is known now', ({ tldr }) => words(tldr)],
  ['Authors', ({ authors }) => linked(authors)],
  ['First public', ({ published }) => words(published)],
  [
    'Venue',
    ({ venue }) => (venue ? [{ text: `${venue.venue.name} ${venue.year}`, path: venue.venue.path }] : []),
  ],
  ['Techniques', ({ techniques }) => linked(techniques)],
  ['Findings', ({ findings }) => linked(findings)],
  ['Applications', ({ applications }) => linked(applications)],
  ['Criteria', ({ evaluation }) => linked(evaluation)],
  [
    'How its claims came out',
    (paper) => {
      const { own } = paperFacts(catalogue, paper).tested;
      if (!own) return [{ text: MARKS.unread.word }];
      if (own.length === 0) return [{ text: MARKS.absent.word }];
      return countByOutcome(own).map(({ state, count }) => ({
        state,
        text: `${count} ${MARKS[state].word}`,
      }));
    },
  ],
  [
    'Since then',
    (paper) =>
      paperFacts(catalogue, paper).since.map(({ how, paper: other, isIndependent }) => ({
        text: `${how} by ${other.authors[0]?.family ?? ''} ${other.year}${isIndependent ? '' : ' (shares an author)'}`,
        path: other.path,
      })),
  ],
  ['Models', ({ models }) => linked(models)],
  ['Tasks', ({ tasks }) => linked(tasks)],
  ['Code', ({ links: { code } }) => (code ? [{ text: code.replace(/^https:\/\//, ''), path: code }] : [])],
];

function toComparison<T extends Omit<CompareSubject, 'name'>>(
  kind: CompareKind,
  subjects: readonly T[],
  rows: readonly RowOf<T>[],
  nameOf: (subject: T) => string,
): Comparison {
  return {
    kind,
    subjects: subjects.map((subject) => ({ id: subject.id, name: nameOf(subject), path: subject.path })),
    rows: rows
      .map(([head, cell]) => ({ head, cells: subjects.map(cell) }))
      .filter(({ cells }) => cells.some(({ length }) => length > 0)),
  };
}

const known = <T>(ids: readonly string[], byId: ReadonlyMap<string, T>): readonly T[] =>
  [...new Set(ids)].map((id) => byId.get(id)).filter((one) => one !== undefined);

/** The first four that the catalogue knows, in the order given. */
export function compare(catalogue: Catalogue, kind: CompareKind, ids: readonly string[]): Comparison {
  const four = <T>(byId: ReadonlyMap<string, T>): readonly T[] => known(ids, byId).slice(0, COMPARE_MAX);
  if (kind === 'terms')
    return toComparison(kind, four(catalogue.termById), termRows(catalogue), ({ name }) => name);
  if (kind === 'tools') return toComparison(kind, four(catalogue.toolById), toolRows, ({ name }) => name);
  return toComparison(kind, four(catalogue.paperById), paperRows(catalogue), ({ title }) => title);
}

/** Families with more children than this have no pages of their own: pairs grow with the square. */
export const SIBLINGS_MAX = 12;

/**
 * Pairs of techniques, and of criteria, with the same parent and a result each, in taxonomy order: those that have a page.
 * At most 66 a family.
 */
export const siblingPairs = oncePer((catalogue: Catalogue): readonly (readonly [Term, Term])[] => {
  const tested = [...catalogue.techniques, ...catalogue.evaluation].filter(
    (term) => term.parent !== undefined && testSections(catalogue, term).length > 0,
  );
  return [...Map.groupBy(tested, ({ parent }) => parent).values()]
    .filter(({ length }) => length <= SIBLINGS_MAX)
    .flatMap((family) =>
      family.flatMap((one, index) => family.slice(index + 1).map((other) => [one, other] as const)),
    );
});

/** `/compare/acdc+edge-attribution-patching/`, in taxonomy order as in `siblingPairs`. */
export const pairPath = ([one, other]: readonly [Term, Term]): string => `/compare/${one.id}+${other.id}/`;

/** `/compare/?terms=a,b`. */
export const comparePath = (kind: CompareKind, ids: readonly string[]): string =>
  `/compare/${ids.length > 0 ? `?${kind}=${ids.join(',')}` : ''}`;

/** What an address asks to compare; no ids where it names nothing. */
export function parseCompare(query: string): { readonly kind: CompareKind; readonly ids: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const kind = COMPARE_KINDS.find((one) => parameters.has(one)) ?? 'terms';
  const ids = (parameters.get(kind) ?? '').split(',').map((id) => id.trim());
  return { kind, ids: [...new Set(ids.filter(Boolean))] };
}
