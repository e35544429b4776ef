/** How a paper was received: everything that others did with it since, its uses included, for the feed of its reception. */
import { placesOf } from '../../model/indexes.ts';
import type { Catalogue, Paper } from '../../model/types.ts';
import { introducedBy, responsesTo, type PaperResponse } from './facts.ts';
import { sharesAuthor } from './sides.ts';

export interface Reception extends Omit<PaperResponse, 'how'> {
  readonly how: PaperResponse['how'] | 'applied';
}

/** Newest paper first; a paper that did two things stands there twice. */
export function receptionOf(catalogue: Catalogue, paper: Paper): readonly Reception[] {
  const applied = (catalogue.relationsByPaper.get(paper.id) ?? [])
    .filter(({ direction, type }) => direction === 'incoming' && type === 'applies')
    .map(({ paper: other, note, where }) => ({
      how: 'applied' as const,
      paper: other,
      note,
      where,
      isIndependent: !sharesAuthor(other, paper),
    }));
  const place = placesOf(catalogue.papers);
  return [...responsesTo(catalogue, paper, introducedBy(paper)), ...applied].toSorted(
    (a, b) => (place.get(a.paper) ?? 0) - (place.get(b.paper) ?? 0),
  );
}
