/** What the matrix shows of a cell: of all papers, or of independent ones only. */
import { cellEvidence, type OutcomeState, type Paper, type Term } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { evidence } from '../../content/views.ts';

export type Held = 'all' | 'independent';

export const matrixPath = (held: Held): string => (held === 'all' ? '/evidence/' : '/evidence/independent/');

export interface HeldCell {
  readonly papers: readonly Paper[];
  readonly strip: readonly { readonly state: OutcomeState; readonly count: number }[];
  readonly isMakersOnly: boolean;
  /** The catalogue doesn't know who made the technique. */
  readonly isUnrecorded: boolean;
}

const isUnrecorded = ({ id }: Term): boolean => (catalogue.introducedBy.get(id) ?? []).length === 0;

/** Of a cell that the catalogue has no paper for, no papers. */
export function cellOf(technique: Term, column: Term, held: Held): HeldCell {
  const cell = evidence.cells.get(`${technique.id}/${column.id}`);
  if (!cell) return { papers: [], strip: [], isMakersOnly: false, isUnrecorded: isUnrecorded(technique) };
  const { strip, bars, independentPapers, isMakersOnly } = cellEvidence(catalogue, cell);
  const parts = held === 'all' ? strip : (bars.find(({ side }) => side === 'independent')?.parts ?? []);
  return {
    papers: held === 'all' ? cell.papers : independentPapers,
    strip: parts.map(({ state, judgements }) => ({ state, count: judgements.length })),
    isMakersOnly,
    isUnrecorded: isUnrecorded(technique),
  };
}
