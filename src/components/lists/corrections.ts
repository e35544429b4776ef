/** Every correction of a source list with the record that holds it. */
import type { Catalogue, CorrectionInput, List } from '../../catalogue/index.ts';

export interface CorrectionEntry {
  readonly record: { readonly name: string; readonly path: string };
  readonly correction: CorrectionInput;
}

export interface ListCorrections {
  readonly list: List;
  /** By table in the list's own order, then by row; those of no row last. */
  readonly entries: readonly CorrectionEntry[];
}

/** Lists that have corrections, in the order of lists.yaml. */
export function correctionsByList(catalogue: Catalogue): readonly ListCorrections[] {
  const papers = catalogue.papers.map((paper) => ({
    record: { name: paper.title, path: paper.path },
    corrections: paper.corrections,
  }));
  const tools = catalogue.tools.map((tool) => ({
    record: { name: tool.name, path: tool.path },
    corrections: tool.corrections,
  }));
  const all = [...papers, ...tools].flatMap(({ record, corrections }) =>
    corrections.map((correction) => ({ record, correction })),
  );
  return catalogue.lists
    .map((list) => {
      const place = ({ correction: { row } }: CorrectionEntry): number => {
        const [table, number] = row?.split('/') ?? [];
        const index = list.tables.findIndex(({ id }) => id === table);
        return index < 0 ? Infinity : index * 1000 + Number(number);
      };
      const entries = all.filter(({ correction }) => correction.list === list.id);
      return { list, entries: entries.toSorted((a, b) => Math.min(place(a), 1e9) - Math.min(place(b), 1e9)) };
    })
    .filter(({ entries }) => entries.length > 0);
}
