/** A work as a service lists it, with what tells whether it is of the field: facts, and an abstract where one is given. */
import type { Facts } from './facts.ts';

export interface Finding extends Facts {
  readonly abstract?: string;
  /** arXiv's, the primary one first. */
  readonly categories?: readonly string[];
  /** Given by the authors for what the publisher has; not of the preprint itself. */
  readonly publisherDoi?: string;
  /** The authors' own remark: `Accepted at ICLR 2025`, `This paper has been withdrawn`. */
  readonly comment?: string;
}

/** One page of an answer; `total` is how many works the whole answer has. */
export interface Listing {
  readonly found: readonly Finding[];
  readonly total: number;
}
